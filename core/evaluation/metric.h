#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace alter {

/// What a model said to one example, and every answer that counts as right (at least one).
struct Answer {
    std::string prediction;
    std::vector<std::string> references;
};

/// What all examples add to the few totals from which a metric's value follows: a score for accuracy, counts
/// of a label for macro F1, hits and misses for span F1. Kept apart by example, so that the value over any
/// resample of the examples costs one pass of additions.
class Tally {
  public:
    struct Amount {
        uint32_t total; ///< which total it is added to
        double amount;
    };

    size_t examples() const { return m_ends.size(); }
    size_t totals() const { return m_totals; }
    std::span<const Amount> example(size_t i) const;

    /// Appends one example.
    void add(std::initializer_list<Amount> amounts);

  private:
    std::vector<Amount> m_amounts;
    std::vector<size_t> m_ends; ///< of each example's amounts
    size_t m_totals = 0;
};

/// A way to measure answers. Values lie in 0 … 1 (Matthews: -1 … 1), more is better.
class Metric {
  public:
    virtual ~Metric() = default;

    /// As written in task files: "accuracy".
    virtual std::string_view name() const = 0;

    /// For people: "Macro F1".
    virtual std::string_view title() const = 0;

    /// Throws BadInput for an answer without references.
    Tally tally(const std::vector<Answer>& answers) const;

    /// The value of all examples together.
    double value(const Tally& tally) const;

    /// The value of a multiset of `examples` examples whose amounts add up to `totals`.
    virtual double value(std::span<const double> totals, size_t examples) const = 0;

    /// How good one answer is by itself, 0 … 1; stored with predictions and used to sort them.
    virtual double exampleScore(const Answer& answer) const = 0;

  protected:
    virtual Tally tallyOf(const std::vector<Answer>& answers) const = 0;
};

/// Throws Usage listing the known names.
const Metric& metricNamed(std::string_view name);

/// accuracy, macro_f1, matthews, exact_match, token_f1, rougeL, span_f1.
std::vector<std::string> metricNames();

} // namespace alter
