#pragma once

#include "core/store/project.h"
#include "core/store/run_config.h"
#include "core/store/stream_shape.h"
#include "core/store/tasks.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace alter {

// How much memory a run will take on a processor, told before it starts and without LibTorch: `alter train`
// and the window can refuse what cannot go well. A GPU's memory is not estimated.

/// What of a backbone decides how much memory it takes.
struct BackboneShape {
    std::vector<StreamShape> streams = {};
    int64_t heads = 0, keyHeads = 0, headSize = 0;
    int64_t vocabulary = 0;
    int64_t parameters = 0;
    uint64_t fileBytes = 0; ///< of the weights as they are stored
};

/// From the config.json and the weights' size of an imported backbone; BadInput if it cannot be read.
BackboneShape backboneShape(const std::filesystem::path& folder, int64_t parameters);

/// How long a task's training examples are, in tokens.
struct TokenLengths {
    int64_t examples = 0;
    double prompt = 0, target = 0; ///< on average
    double longPrompt = 0;         ///< longer than 95 of 100
    int64_t longest = 0;           ///< prompt and target together
    bool isCounted = false;        ///< by the backbone's tokenizer; otherwise it is a guess
};

/// From the statistics that the import left.
TokenLengths tokenLengths(const Task& task);

/// Peaks of what a run does one after the other, in bytes.
struct MemoryEstimate {
    uint64_t loading = 0;    ///< the stored weights and those that are computed with, at once
    uint64_t training = 0;   ///< with gradients, optimiser and validation
    uint64_t evaluation = 0; ///< `alter evaluate` afterwards
    /// The truth may lie by these shares of the peak below and above it.
    double below = 0.15, above = 0.25;

    uint64_t peak() const;
    uint64_t low() const;
    uint64_t high() const;
};

/// `tasks` are those that take part.
MemoryEstimate memoryEstimate(const RunConfig& config, const BackboneShape& backbone,
                              const std::vector<TokenLengths>& tasks);

/// The same for the backbone and the tasks that a configuration names in a project.
MemoryEstimate memoryEstimate(const Project& project, const RunConfig& config);

/// Whether the run would compute in bf16 on this processor.
bool computesInBf16(const RunConfig& config);

} // namespace alter
