#pragma once

#include "app/cli/command_line.h"
#include "core/data/encoder.h"
#include "core/inference/model.h"
#include "core/store/project.h"
#include "core/store/runs.h"

#include <optional>

namespace alter {

/// Which model a command works with, as the user says it.
struct ModelChoice {
    std::string run;      ///< RUN, RUN@STEP, RUN@stage1, base
    std::string backbone; ///< for base; "" = the only one
    std::string device = "auto";
    std::string dtype = "auto";
    int threads = 0; ///< 0 = all cores
};

/// RUN, which may be left out where a model can be chosen later, and the options.
void addModelOptions(CLI::App& command, ModelChoice& choice, bool runRequired = true);

/// A run's model, or the backbone alone, ready to answer.
struct RunModel {
    LoadedModel parts;
    RunReference reference;
    std::string backbone;
    std::string device, dtype;
    std::string version; ///< as modelVersion()
    std::string restsOn; ///< which backbone, where and how it is held: the same for models that can share it
    int64_t step = 0;
    int maxTokens = 512; ///< of prompt and answer together, as trained

    PromptStyle promptStyle() const;
};

/// Throws Missing or Usage for a reference without a model, BadInput for a damaged checkpoint or one that was
/// trained on another backbone. `before` is a model that is not wanted any more: its backbone, which is most
/// of the loading, serves again where it is the same.
RunModel loadRunModel(const Project& project, const ModelChoice& choice, std::optional<RunModel> before = {});

/// Differs between models that loadRunModel() would load now; the same errors.
std::string modelVersion(const Project& project, const ModelChoice& choice);

} // namespace alter
