#pragma once

#include "core/training/prefix_cache.h"
#include "core/training/trainer.h"
#include "tests/support/tiny_model.h"

#include <memory>
#include <set>

namespace alter::made {

inline EncodedSplit examplesOf(size_t task, size_t count, uint64_t seed) {
    EncodedSplit split;
    for (size_t i = 0; i < count; ++i) {
        EncodedItem item;
        item.tokens.prompt = someIds(3 + (i * 5 + task) % 9, seed + i, 97);
        item.tokens.prompt.front() = 2;
        const auto answer = static_cast<int32_t>(40 + 10 * task);
        item.tokens.target = i % 2 == 0 ? std::vector<int32_t>{answer, 1}
                                        : std::vector<int32_t>{answer, item.tokens.prompt.back(), 1};
        split.items.push_back(std::move(item));
    }
    return split;
}

/// Three small tasks, each with an answer of its own; 16 training examples in all.
inline std::vector<TaskData> threeTasks() {
    const std::vector<std::string> names = {"first", "second", "third"};
    const std::vector<size_t> sizes = {7, 5, 4};
    std::vector<TaskData> tasks(3);
    for (size_t i = 0; i < tasks.size(); ++i) {
        tasks[i].task.name = names[i];
        tasks[i].train = examplesOf(i, sizes[i], 100 * i);
        tasks[i].validation = examplesOf(i, 3, 100 * i + 50);
    }
    return tasks;
}

/// Two epochs a stage, six steps an epoch.
inline RunConfig shortRun() {
    RunConfig config;
    config.tasks = {"first", "second", "third"};
    config.adapter.rank = 4;
    config.seed = 11;
    config.checkpointEvery = 0;
    for (StageConfig* stage : {&config.stage1, &config.stage2}) {
        stage->epochs = 2;
        stage->learningRate = 1e-2;
        stage->batchSize = 3;
        stage->weightDecay = 0.01;
        stage->validateEvery = 2;
    }
    return config;
}

inline std::unique_ptr<Mixture> newMixture(const RunConfig& config, const Backbone& backbone) {
    auto mixture = std::make_unique<Mixture>(alter::shapeOf(config, backbone.streams()), config.seed);
    mixture->to(backbone.device());
    return mixture;
}

inline NamedTensors weightsOf(const Mixture& mixture) {
    NamedTensors copies;
    for (const auto& [name, value] : mixture.parameters())
        copies.emplace_back(name, value.detach().clone());
    return copies;
}

struct Reported {
    SeriesKey series;
    int64_t step;
    double value;

    /// Bit for bit, NaN included.
    bool operator==(const Reported& other) const {
        return series == other.series && step == other.step &&
               std::bit_cast<uint64_t>(value) == std::bit_cast<uint64_t>(other.value);
    }
};

/// What a run told, without the metrics that are measured in seconds or bytes.
struct Told {
    std::vector<Reported> metrics;
    std::vector<RoutingSnapshot> routing;
    std::vector<std::pair<CheckpointEvent, CheckpointContent>> checkpoints;
    NamedTensors weights; ///< at the end
    TrainingOutcome outcome = TrainingOutcome::Finished;

    std::vector<Reported> after(int64_t step) const {
        std::vector<Reported> later;
        for (const Reported& metric : metrics)
            if (metric.step > step)
                later.push_back(metric);
        return later;
    }

    /// Values of one curve, by step.
    std::vector<double> curve(const SeriesKey& series) const {
        std::vector<double> values;
        for (const Reported& metric : metrics)
            if (metric.series == series)
                values.push_back(metric.value);
        return values;
    }
};

/// A run on a backbone and its data that can be repeated, stopped and resumed.
class MadeRun {
  public:
    MadeRun(const Backbone& backbone, const std::vector<TaskData>& tasks, RunConfig config,
            const PrefixCache* prefix = nullptr)
        : m_backbone(backbone), m_tasks(tasks), m_config(std::move(config)), m_prefix(prefix) {}

    /// `poll` is asked with the number of steps that this call has taken.
    Told operator()(const std::function<TrainingRequest(int64_t)>& poll = {},
                    const CheckpointContent* from = nullptr) const {
        Told told;
        const std::unique_ptr<Mixture> mixture = newMixture(m_config, m_backbone);
        int64_t steps = 0;
        TrainingEvents events;
        events.metric = [&](const SeriesKey& series, int64_t step, double value) {
            static const std::set<std::string> measured = {"examples_per_second", "tokens_per_second",
                                                           "memory_bytes"};
            if (!measured.contains(series.name))
                told.metrics.push_back({series, step, value});
        };
        events.routing = [&](const RoutingSnapshot& snapshot) { told.routing.push_back(snapshot); };
        events.poll = [&] { return poll ? poll(steps++) : TrainingRequest::None; };
        events.checkpoint = [&](const CheckpointEvent& event, const CheckpointContent& content) {
            CheckpointContent copy = content;
            for (NamedTensors* tensors : {&copy.mixture, &copy.best, &copy.optimiser})
                for (auto& [name, value] : *tensors)
                    value = value.detach().clone();
            told.checkpoints.emplace_back(event, std::move(copy));
        };
        Trainer trainer({m_config, m_backbone, *mixture, m_tasks, m_prefix}, std::move(events));
        if (from)
            trainer.resume(*from);
        told.outcome = trainer.run();
        told.weights = weightsOf(*mixture);
        return told;
    }

    /// Stops before step `step`.
    Told until(int64_t step) const {
        return (*this)(
            [step](int64_t done) { return done == step ? TrainingRequest::Stop : TrainingRequest::None; });
    }

  private:
    const Backbone& m_backbone;
    const std::vector<TaskData>& m_tasks;
    RunConfig m_config;
    const PrefixCache* m_prefix;
};

/// The first tensor that differs in a bit, or "".
inline std::string firstDifference(const NamedTensors& a, const NamedTensors& b) {
    if (a.size() != b.size())
        return "number of tensors";
    for (size_t i = 0; i < a.size(); ++i)
        if (a[i].first != b[i].first || !torch::equal(a[i].second, b[i].second))
            return a[i].first;
    return {};
}

} // namespace alter::made
