#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>

namespace alter {

/// SplitMix64 (Steele, Lea, Flood 2014): every draw is a hash of a 64-bit counter, so the whole state is one
/// number that a checkpoint can store. The integers, uniform() and shuffle() are the same on every platform
/// (the standard library's distributions are not); normal() is so up to the last bit of the platform's log
/// and cos. Not for secrets.
class Random {
  public:
    explicit Random(uint64_t seed = 0) : m_state(seed) {}

    /// A generator of its own for part `stream` of the work seeded by `seed` (an epoch, a task, a resample):
    /// streams of one seed start at unrelated points of the period of 2^64.
    static Random stream(uint64_t seed, uint64_t stream);

    /// 64 random bits.
    uint64_t next();

    /// Uniform in [0, 1), a multiple of 2^-53.
    double uniform();

    /// Uniform in 0 … n-1 without bias; n = 0 is BadInput.
    uint64_t below(uint64_t n);

    /// Standard normal. Takes two draws each time, so that nothing is kept beside the state.
    double normal();

    /// Fisher–Yates, in place, for anything with size() and operator[].
    template <typename Sequence>
    void shuffle(Sequence& items) {
        for (size_t left = items.size(); left > 1; --left) {
            using std::swap;
            swap(items[left - 1], items[static_cast<size_t>(below(left))]);
        }
    }

    /// All there is to store: Random(0).setState(r.state()) continues where r stood.
    uint64_t state() const { return m_state; }
    void setState(uint64_t state) { m_state = state; }

  private:
    uint64_t m_state;
};

} // namespace alter
