#include "app/cli/serve/session.h"

#include "app/cli/engine/gate_options.h"
#include "app/cli/engine/prompting.h"
#include "app/cli/version.h"
#include "core/base/text.h"
#include "core/inference/decoding.h"
#include "core/inference/label_scoring.h"
#include "core/inference/routing_trace.h"
#include "core/mta/routing_recorder.h"
#include "core/store/mixes.h"
#include "core/store/tasks.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace alter {

namespace {

using nlohmann::json;

constexpr std::array methods = {"initialize", "generate", "score", "route", "what_if"};

[[noreturn]] void throwCancelled() {
    throw Error(ErrorKind::Interrupted, {.what = "The request was cancelled."});
}

/// Notifications at most ten times a second; ends the work when the request is cancelled.
ProgressFn progressOf(const RequestContext& context) {
    using Clock = std::chrono::steady_clock;
    return [&context, told = Clock::time_point()](std::string_view what, double share) mutable {
        if (context.isCancelled())
            throwCancelled();
        const auto now = Clock::now();
        if (now - told < std::chrono::milliseconds(100))
            return;
        told = now;
        context.send(rpcNotification("progress", {{"id", context.id}, {"share", share}, {"what", what}}));
    };
}

GateChanges overrideOf(const json& change) {
    RpcParams params(change);
    GateChanges changes;
    if (const std::string pin = params.get<std::string>("pin", ""); !pin.empty())
        changes.pin = pin;
    changes.ablate = params.get("ablate", changes.ablate);
    changes.scale = params.get("scale", changes.scale);
    params.finish();
    return changes;
}

DecodingOptions decodingOptions(RpcParams& params) {
    DecodingOptions options;
    options.maxTokens = params.get("max_tokens", options.maxTokens);
    options.temperature = params.get("temperature", options.temperature);
    options.topK = params.get("top_k", options.topK);
    options.topP = params.get("top_p", options.topP);
    options.beams = params.get("beams", options.beams);
    options.lengthPenalty = params.get("length_penalty", options.lengthPenalty);
    options.seed = params.get("seed", options.seed);
    options.stop = params.get("stop", options.stop);
    options.alternatives = params.get("alternatives", options.alternatives);
    options.validate();
    return options;
}

json tokenJson(const Model& model, const GeneratedToken& token, const json& id) {
    json told = {{"id", id}, {"token", token.id}, {"logprob", token.logprob}, {"text", token.text}};
    if (model.isEnd(token.id))
        told["end"] = true;
    if (!token.alternatives.empty())
        told["alternatives"] = alternativesJson(model, token.alternatives);
    return told;
}

} // namespace

ServeSession::ServeSession(const std::string& projectFolder, ModelChoice choice, std::string mix)
    : m_project(Project::open(projectFolder)), m_choice(std::move(choice)), m_mix(std::move(mix)) {
    if (!m_mix.empty())
        MixStore(m_project).get(m_mix);
}

bool ServeSession::knows(const std::string& method) {
    return std::find(methods.begin(), methods.end(), method) != methods.end();
}

json ServeSession::handle(const RpcRequest& request, const RequestContext& context) {
    RpcParams params(request.params);
    if (request.method == "initialize")
        return initialize(params, context);
    if (request.method == "generate")
        return generateText(params, context);
    if (request.method == "score")
        return score(params, context);
    if (request.method == "route")
        return route(params, context);
    return whatIf(params, context);
}

GateChanges ServeSession::gates(RpcParams& params) const {
    // The backbone alone has no gates: what holds for all requests does not mean it.
    const std::string usual = m_model->parts.mixture ? m_mix : std::string();
    const auto mix = params.get<std::string>("mix", usual);
    const GateChanges own = overrideOf(params.get("override", json::object()));
    return mix.empty() ? own : MixStore(m_project).get(mix).gates.with(own);
}

void ServeSession::load(const ModelChoice& wanted, const RequestContext& context) {
    const auto tell = [&](bool done) {
        context.send(rpcNotification("loading", {{"id", context.id}, {"run", wanted.run}, {"done", done}}));
    };
    tell(false);
    m_model = loadRunModel(m_project, wanted, std::exchange(m_model, std::nullopt));
    m_model->parts.backbone->prepareDecoding();
    tell(true);
}

Model ServeSession::model(RpcParams& params, const RequestContext& context) {
    ModelChoice wanted = m_choice;
    wanted.run = params.get("run", m_choice.run);
    wanted.backbone = params.get("backbone", m_choice.backbone);
    if (wanted.run.empty())
        throwUsage({.what = "No run is chosen.", .next = "Name one as \"run\", here or in initialize."});
    // What a run's name means changes while it trains.
    const std::string version = modelVersion(m_project, wanted); // of a run that there is
    if (!m_model || m_model->version != version)
        load(wanted, context);
    m_choice.run = wanted.run;
    m_choice.backbone = wanted.backbone;
    Model view = m_model->parts.view();
    view.change = gateOverride(gates(params), view);
    return view;
}

json ServeSession::initialize(RpcParams& params, const RequestContext& context) {
    m_choice.device = params.get("device", m_choice.device);
    m_choice.dtype = params.get("dtype", m_choice.dtype);
    if (m_model)
        m_model->version.clear(); // loaded again: another device or type may be wanted
    const Model view = model(params, context);
    params.finish();
    return {{"program", "alter"},
            {"version", programVersion},
            {"protocol", 1},
            {"run", m_model->reference.text},
            {"step", m_model->step},
            {"backbone", m_model->backbone},
            {"device", m_model->device},
            {"dtype", m_model->dtype},
            {"tasks", view.tasks},
            {"experts",
             view.mixture ? expertNames(view.mixture->shape(), view.tasks) : std::vector<std::string>()},
            {"estimates_tasks", view.hasHead}};
}

Prompt ServeSession::prompt(RpcParams& params) const {
    return promptFor(*m_model, params.require<std::string>("prompt"),
                     params.get<std::string>("task", "auto"));
}

json ServeSession::generateText(RpcParams& params, const RequestContext& context) {
    const Model view = model(params, context);
    Prompt asked = prompt(params);
    asked.begin = params.get("begin", asked.begin);
    const DecodingOptions options = decodingOptions(params);
    const bool streamed = params.get("stream", true);
    params.finish();
    const auto onToken = [&](const GeneratedToken& token) {
        if (streamed)
            context.send(rpcNotification("token", tokenJson(view, token, context.id)));
        return !context.isCancelled();
    };
    const Generated answer = generate(view, {asked}, options, onToken).front();
    if (answer.finish == "cancelled")
        throwCancelled();
    json result = {{"text", answer.text},
                   {"tokens", answer.tokens},
                   {"logprobs", answer.logprobs},
                   {"finish", answer.finish},
                   {"prompt_tokens", asked.ids.size()}};
    if (options.alternatives > 0)
        result["alternatives"] = alternativesJson(view, answer.alternatives);
    if (view.mixture && asked.task == RoutingRequest::kUnnamed)
        result["tasks"] = taskGuess(view, asked);
    return result;
}

std::vector<std::string> ServeSession::labelsFor(RpcParams& params, const std::string& task) const {
    std::vector<std::string> labels = params.get("labels", std::vector<std::string>());
    if (labels.empty() && !task.empty() && task != "auto")
        labels = TaskStore(m_project).get(task).labels;
    if (labels.empty())
        throwUsage({.what = "There are no labels to score.",
                    .next = "Give \"labels\", or a \"task\" that has some."});
    return labels;
}

json ServeSession::score(RpcParams& params, const RequestContext& context) {
    const Model view = model(params, context);
    const Prompt asked = prompt(params);
    const auto text = params.require<std::string>("prompt");
    const std::vector<std::string> labels = labelsFor(params, params.get<std::string>("task", "auto"));
    params.finish();
    const ExampleEncoder encoder = textEncoder(*m_model);
    std::vector<std::vector<int32_t>> ids;
    for (const std::string& label : labels)
        ids.push_back(encoder.encodeTarget(label, text));
    const LabelScores scores = scoreLabels(view, {asked}, ids).front();
    if (context.isCancelled())
        throwCancelled();
    auto list = json::array();
    for (size_t i = 0; i < labels.size(); ++i)
        list.push_back({{"label", labels[i]},
                        {"probability", scores.probabilities[i]},
                        {"log_likelihood", scores.logLikelihoods[i]}});
    return {{"best", labels[scores.best()]}, {"labels", list}};
}

json ServeSession::route(RpcParams& params, const RequestContext& context) {
    const Model view = model(params, context);
    const Prompt asked = prompt(params);
    const auto answer = params.get<std::string>("answer", "");
    const auto text = params.require<std::string>("prompt");
    params.finish();
    const ExampleEncoder encoder = textEncoder(*m_model);
    const RoutingTrace trace = traceRouting(
        view, asked, answer.empty() ? std::vector<int32_t>() : encoder.encodeTarget(answer, text));
    json result = {{"experts", trace.experts},
                   {"tasks", view.tasks},
                   {"task_probabilities", trace.taskProbabilities},
                   {"task_weights", trace.taskWeights},
                   {"streams", json::array()},
                   {"blocks", json::array()}};
    for (const RoutingTrace::Stream& stream : trace.streams)
        result["streams"].push_back(
            {{"name", stream.name}, {"tokens", stream.ids}, {"pieces", stream.pieces}});
    for (const RoutingTrace::Block& block : trace.blocks)
        result["blocks"].push_back(
            {{"stream", block.stream}, {"layer", block.index}, {"gates", block.gates}});
    return result;
}

json ServeSession::whatIf(RpcParams& params, const RequestContext& context) {
    const Model view = model(params, context);
    const WhatIf::Question question{.task = params.require<std::string>("task"),
                                    .split = splitFromText(params.get<std::string>("split", "validation")),
                                    .limit = params.get<int64_t>("limit", 0),
                                    .seed = params.get<uint64_t>("seed", 0),
                                    .change = view.change};
    params.finish();
    return m_whatIf.answer(m_project, *m_model, question, progressOf(context));
}

} // namespace alter
