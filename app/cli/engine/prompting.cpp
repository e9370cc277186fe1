#include "app/cli/engine/prompting.h"

#include "core/inference/routing_trace.h"

#include <algorithm>

namespace alter {

Prompt promptFor(const RunModel& model, const std::string& text, const std::string& task) {
    if (text.empty())
        throwUsage({.what = "The prompt is empty."});
    const bool named = !task.empty() && model.parts.mixture;
    return {.ids = textEncoder(model).encodeInput(text),
            .task = named ? model.parts.view().taskIndex(task) : RoutingRequest::kUnnamed};
}

ExampleEncoder textEncoder(const RunModel& model) {
    return {tokenCodec(model.parts.tokenizer), Template("{text}", "input"), Template("{text}", "target"),
            model.promptStyle(), 0};
}

nlohmann::json alternativesJson(const Model& model, std::span<const Alternative> alternatives) {
    auto list = nlohmann::json::array();
    for (const Alternative& other : alternatives) {
        list.push_back({{"token", other.id}, {"logprob", other.logprob}, {"text", other.text}});
        if (model.isEnd(other.id))
            list.back()["end"] = true;
    }
    return list;
}

nlohmann::json alternativesJson(const Model& model,
                                const std::vector<std::vector<Alternative>>& alternatives) {
    auto steps = nlohmann::json::array();
    for (const std::vector<Alternative>& step : alternatives)
        steps.push_back(alternativesJson(model, std::span(step)));
    return steps;
}

nlohmann::ordered_json taskGuess(const Model& model, const Prompt& prompt) {
    const RoutingTrace trace = traceRouting(model, prompt);
    std::vector<std::pair<double, std::string>> ranked;
    for (size_t i = 0; i < trace.taskProbabilities.size(); ++i)
        ranked.emplace_back(trace.taskProbabilities[i], model.tasks[i]);
    std::sort(ranked.rbegin(), ranked.rend());
    auto guess = nlohmann::ordered_json::array();
    for (const auto& [probability, task] : ranked)
        guess.push_back({{"task", task}, {"probability", probability}});
    return guess;
}

} // namespace alter
