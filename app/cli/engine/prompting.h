#pragma once

#include "app/cli/engine/run_model.h"
#include "core/inference/decoding.h"

#include <nlohmann/json.hpp>

#include <string>

namespace alter {

/// A prompt given as text, which is taken as it is. `task` "" or "auto": estimated from the prompt. Throws
/// Usage for an empty text, Missing for a task that the model was not trained on.
Prompt promptFor(const RunModel& model, const std::string& text, const std::string& task);

/// For texts that are prompts and answers already, without limit on their length.
ExampleEncoder textEncoder(const RunModel& model);

/// Of one step: [{"token", "logprob", "text"}, …], the likeliest first; an end token has "end": true.
nlohmann::json alternativesJson(const Model& model, std::span<const Alternative> alternatives);
/// Of each step.
nlohmann::json alternativesJson(const Model& model,
                                const std::vector<std::vector<Alternative>>& alternatives);

/// What the head for unnamed tasks takes the prompt for: [{"task", "probability"}, …], the likeliest first.
nlohmann::ordered_json taskGuess(const Model& model, const Prompt& prompt);

} // namespace alter
