#pragma once

#include "core/data/encoder.h"
#include "core/data/splits.h"

#include <nlohmann/json.hpp>

#include <array>
#include <map>
#include <string>
#include <vector>

namespace alter {

/// How many values of each length were seen.
class LengthCounts {
  public:
    void add(int length) { ++m_counts[length]; }

    /// {"mean", "p50", "p95", "max", "histogram": [{"from", "to", "count"}, …]}
    nlohmann::ordered_json toJson() const;

  private:
    int quantile(double share, int64_t total) const;
    nlohmann::ordered_json histogram() const;

    std::map<int, int64_t> m_counts;
};

/// Counts a task's examples as they come by: lengths, truncation, labels, duplicates, overlap of splits.
/// Keeps eight bytes an example, never its text.
class TaskStatistics {
  public:
    /// With an encoder lengths are in tokens, without one in words. `labels` empty = free text.
    explicit TaskStatistics(std::vector<std::string> labels, const ExampleEncoder* encoder = nullptr,
                            std::string tokenizerName = {});

    void add(Split split, const Fields& fields, std::string_view input, std::string_view target);

    int64_t count(Split split) const;

    /// {"unit": "tokens"|"words", "tokenizer", "maxTokens", "splits": {"train": {"count", "prompt", "target",
    /// "truncated", "truncationRate", "tooLong", "labels": {…}, "balance", "duplicates", "conflicts"}, …},
    /// "overlaps": {"train/validation": n, "train/test": n, "validation/test": n}}; prompt and target as in
    /// LengthCounts. "balance" is the entropy of the labels over its greatest value (1 = even); "duplicates"
    /// are examples whose input came before in the same split; "conflicts" inputs of a split with more than
    /// one target; "overlaps" different inputs that are in both splits. What needs a tokenizer or labels is
    /// left out where there are none.
    nlohmann::ordered_json toJson() const;

  private:
    struct SplitCounts {
        int64_t count = 0;
        LengthCounts prompt;
        LengthCounts target;
        int64_t truncated = 0;
        int64_t tooLong = 0;
        std::map<std::string, int64_t> labels;
        std::vector<uint64_t> marks; ///< 48 bits of the input's hash, then 16 of the target's
    };
    /// Marks in ascending order and what can be read from them.
    struct Repeats {
        std::vector<uint64_t> inputs; ///< ascending, each once
        int64_t duplicates = 0;
        int64_t conflicts = 0;
    };

    static Repeats repeatsOf(std::vector<uint64_t> marks);
    void addLengths(SplitCounts& counts, const Fields& fields, std::string_view input,
                    std::string_view target);
    nlohmann::ordered_json splitJson(const SplitCounts& counts, const Repeats& repeats) const;

    std::vector<std::string> m_labels;
    const ExampleEncoder* m_encoder;
    std::string m_tokenizerName;
    std::array<SplitCounts, 3> m_splits;
};

} // namespace alter
