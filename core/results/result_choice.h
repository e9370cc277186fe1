#pragma once

#include "core/base/split.h"
#include "core/store/evaluations.h"
#include "core/store/project.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace alter {

/// Which stored evaluations are looked at.
struct ResultChoice {
    std::vector<std::string> references = {}; ///< RUN, RUN@STEP, RUN@stage1, base; one column each
    Split split = Split::Test;
    std::string routing = "task"; ///< task | auto; the backbone alone has none, so any of its counts
};

/// What a run took until the checkpoint that is meant; nothing where it is not known.
struct RunCost {
    std::optional<int64_t> examples;            ///< passes of single examples, full batches assumed
    std::optional<double> seconds;              ///< of training steps, without validations and pauses
    std::optional<int64_t> trainableParameters; ///< of all stages that were gone through
    std::optional<int64_t> peakMemoryBytes;     ///< of the whole run
};

/// One chosen run, or the backbone alone.
struct ResultColumn {
    std::string reference = {}; ///< as it was chosen
    std::string runId = {};     ///< "" for base
    std::string runName = {};
    std::string method = {};
    std::string backbone = {};
    std::optional<int64_t> step = {}; ///< of the checkpoint; nothing for base, or where none is left
    int stage = 0;                    ///< 0 for base
    RunCost cost = {};

    bool isBase() const { return runId.empty(); }
};

/// In the order of the choice. `base` means the backbone of the first run among them, or the one evaluated
/// last. Missing for an unknown run, Usage for a reference that cannot be read or is named twice.
std::vector<ResultColumn> resultColumns(const Project& project, const std::vector<std::string>& references);

/// The newest evaluation of each task that belongs to a column, by task.
std::vector<Evaluation> evaluationsOf(const Project& project, const ResultColumn& column, Split split,
                                      const std::string& routing);

/// Something that was evaluated and can be chosen.
struct EvaluatedReference {
    std::string reference = {}; ///< RUN where that means the same checkpoint, else RUN@stage1, else RUN@STEP
    std::string runId = {};     ///< "" for base
    Split split = Split::Test;
    std::string routing = {};
    std::vector<std::string> tasks = {}; ///< by name
    std::string evaluatedAt = {};        ///< the last time, UTC

    bool operator==(const EvaluatedReference&) const = default;
};

/// All of a project, those evaluated last first.
std::vector<EvaluatedReference> evaluatedReferences(const Project& project);

/// The command that makes what is missing: "alter evaluate PROJECT demo --tasks a,b --split validation".
std::string evaluateCommand(const std::string& project, const std::string& reference,
                            const ResultChoice& choice, const std::vector<std::string>& tasks = {});

} // namespace alter
