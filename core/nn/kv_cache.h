#pragma once

#include "core/nn/tensor.h"

#include <vector>

namespace alter {

/// Keys and values of one attention layer for several sequences (slots), grown as they are decoded.
class KvLayer {
  public:
    /// Appends `k`, `v` ([n, kvHeads, headSize]) to a slot and returns views of all it holds.
    std::pair<Tensor, Tensor> append(int64_t slot, const Tensor& k, const Tensor& v);

    /// All that a slot holds; undefined tensors where nothing was appended.
    std::pair<Tensor, Tensor> at(int64_t slot) const;

    /// Makes slot i continue what slot `from[i]` held (beam search). Slots that continue the same one share
    /// its memory until they append.
    void reorder(const std::vector<int64_t>& from);

  private:
    struct Slot {
        Tensor k, v; // [capacity, kvHeads, headSize]
        int64_t length = 0;
    };
    /// Room for `length` places in memory of the slot's own.
    void reserve(Slot& slot, int64_t length, const Tensor& like);

    std::vector<Slot> m_slots;
};

/// The caches of a whole decoder. `cross` holds an encoder's keys and values, written once.
struct KvCache {
    explicit KvCache(int64_t layers)
        : self(static_cast<size_t>(layers)), cross(static_cast<size_t>(layers)) {}

    std::vector<KvLayer> self;
    std::vector<KvLayer> cross;

    void reorder(const std::vector<int64_t>& from);
};

} // namespace alter
