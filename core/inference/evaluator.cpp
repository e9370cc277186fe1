#include "core/inference/evaluator.h"

#include "core/base/error.h"
#include "core/inference/label_scoring.h"

#include <algorithm>
#include <chrono>
#include <map>

namespace alter {

namespace {

constexpr int64_t kTokensBeyondTargets = 16;

using Texts = std::vector<std::string>;
/// How many examples of the task are done, fractions included.
using OnDone = std::function<void(double done)>;

std::string trimmed(const std::string& text) {
    const char* const space = " \t\r\n\f\v";
    const size_t begin = text.find_first_not_of(space);
    return begin == std::string::npos ? std::string()
                                      : text.substr(begin, text.find_last_not_of(space) + 1 - begin);
}

std::vector<Prompt> promptsOf(const EvaluationTask& task, bool unnamed) {
    std::vector<Prompt> prompts;
    for (const EncodedItem& item : task.items)
        prompts.push_back({.ids = item.tokens.prompt,
                           .task = unnamed ? RoutingRequest::kUnnamed : task.task,
                           .stream = static_cast<uint64_t>(item.exampleId)});
    return prompts;
}

std::vector<Prediction> emptyPredictions(const EvaluationTask& task) {
    std::vector<Prediction> predictions;
    for (const EncodedItem& item : task.items)
        predictions.push_back({.exampleId = item.exampleId});
    return predictions;
}

/// A label's tokens depend on how its input ends, so items are scored in groups with equal labels.
std::vector<Prediction> classified(const Model& model, const EvaluationTask& task,
                                   const EvaluationOptions& options, const OnDone& onDone) {
    std::map<std::vector<int32_t>, std::vector<size_t>> groups;
    for (size_t i = 0; i < task.items.size(); ++i)
        groups[task.encoder->encodeTarget(task.labels.front(), task.items[i].input)].push_back(i);
    const std::vector<Prompt> prompts = promptsOf(task, options.unnamed);
    std::vector<Prediction> predictions = emptyPredictions(task);
    size_t before = 0;
    for (const auto& [first, places] : groups) {
        std::vector<std::vector<int32_t>> labels;
        for (const std::string& label : task.labels)
            labels.push_back(task.encoder->encodeTarget(label, task.items[places.front()].input));
        std::vector<Prompt> own;
        for (const size_t place : places)
            own.push_back(prompts[place]);
        const auto onBatch = [&](size_t done) { onDone(static_cast<double>(before + done)); };
        const auto scores =
            scoreLabels(model, own, labels, {.batchRows = options.batchRows, .onBatch = onBatch});
        for (size_t i = 0; i < places.size(); ++i) {
            Prediction& prediction = predictions[places[i]];
            prediction.text = task.labels[scores[i].best()];
            for (size_t label = 0; label < task.labels.size(); ++label)
                prediction.probabilities[task.labels[label]] = scores[i].probabilities[label];
        }
        before += places.size();
    }
    return predictions;
}

DecodingOptions decodingOf(const EvaluationTask& task, const EvaluationOptions& options) {
    if (options.decoding)
        return *options.decoding;
    int64_t longest = task.answerTokens;
    if (longest == 0) {
        for (const EncodedItem& item : task.items)
            longest = std::max(longest, static_cast<int64_t>(item.tokens.target.size()));
    }
    return {.maxTokens = longest + kTokensBeyondTargets, .batchRows = options.batchRows};
}

std::vector<Prediction> generated(const Model& model, const EvaluationTask& task,
                                  const EvaluationOptions& options, const OnDone& onDone) {
    const DecodingOptions decoding = decodingOf(task, options);
    // Progress goes by tokens as if all answers were of full length; those that end sooner catch up at their
    // end.
    const double share = 1.0 / static_cast<double>(decoding.maxTokens);
    std::vector<int64_t> tokens(task.items.size());
    double done = 0;
    const auto onToken = [&](const GeneratedToken& token) {
        const int64_t rest = model.isEnd(token.id) ? decoding.maxTokens - tokens[token.prompt] : 1;
        tokens[token.prompt] += rest;
        done += static_cast<double>(rest) * share;
        onDone(done);
        return true;
    };
    const std::vector<Generated> answers =
        generate(model, promptsOf(task, options.unnamed), decoding, onToken);
    std::vector<Prediction> predictions = emptyPredictions(task);
    for (size_t i = 0; i < answers.size(); ++i)
        predictions[i].text = trimmed(answers[i].text);
    return predictions;
}

Estimate estimated(const Measured& measured, const EvaluationOptions& options) {
    if (options.interval)
        return estimate(measured, options.bootstrap);
    const double value = measured.metric->value(measured.tally);
    return {value, {value, value}, measured.tally.examples()};
}

TaskEvaluation evaluateTask(const Model& model, const EvaluationTask& task, const EvaluationOptions& options,
                            const OnDone& onDone) {
    const auto start = std::chrono::steady_clock::now();
    std::vector<Prediction> predictions = task.labels.empty() ? generated(model, task, options, onDone)
                                                              : classified(model, task, options, onDone);
    std::vector<Answer> answers;
    for (size_t i = 0; i < predictions.size(); ++i) {
        answers.push_back({predictions[i].text, task.items[i].references});
        predictions[i].score = task.metric->exampleScore(answers.back());
    }
    Measured measured = measure(*task.metric, answers);
    const Estimate value = estimated(measured, options);
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
    return {.task = task.name,
            .metric = std::string(task.metric->name()),
            .estimate = value,
            .seconds = elapsed.count(),
            .predictions = std::move(predictions),
            .measured = std::move(measured)};
}

/// The tasks with only the examples that the options ask for.
std::vector<EvaluationTask> limited(std::vector<EvaluationTask> tasks, int64_t limit) {
    for (EvaluationTask& task : tasks) {
        if (limit > 0)
            task.items = task.items.first(std::min(task.items.size(), static_cast<size_t>(limit)));
        if (task.items.empty())
            throwBadInput({.what = "There is nothing to evaluate.",
                           .where = "task " + task.name,
                           .found = "no examples",
                           .next = "Import examples for this split, or leave the task out."});
    }
    return tasks;
}

} // namespace

std::vector<TaskEvaluation> evaluate(const Model& model, const std::vector<EvaluationTask>& tasks,
                                     const EvaluationOptions& options, const ProgressFn& progress) {
    const std::vector<EvaluationTask> chosen = limited(tasks, options.limit);
    double all = 0;
    for (const EvaluationTask& task : chosen)
        all += static_cast<double>(task.items.size());
    double before = 0;
    std::vector<TaskEvaluation> results;
    for (const EvaluationTask& task : chosen) {
        const auto onDone = [&](double done) {
            if (progress)
                progress("evaluating " + task.name, std::min(1.0, (before + done) / all));
        };
        onDone(0);
        results.push_back(evaluateTask(model, task, options, onDone));
        before += static_cast<double>(task.items.size());
        onDone(0);
    }
    return results;
}

Estimate meanOf(const std::vector<TaskEvaluation>& tasks, const EvaluationOptions& options) {
    std::vector<Measured> measured;
    double sum = 0;
    size_t examples = 0;
    for (const TaskEvaluation& task : tasks) {
        measured.push_back(task.measured);
        sum += task.estimate.value;
        examples += task.estimate.examples;
    }
    if (options.interval)
        return estimateMean(measured, options.bootstrap);
    const double mean = sum / static_cast<double>(tasks.size());
    return {mean, {mean, mean}, examples};
}

} // namespace alter
