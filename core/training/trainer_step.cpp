#include "core/base/os/resources.h"
#include "core/store/run_estimate.h"
#include "core/training/pending_step.h"
#include "core/training/schedule.h"

#include <cmath>

namespace alter {

namespace {

constexpr size_t kLosses = 4; // task, balance, prior, head
constexpr std::array kLossNames = {"loss", "balance_loss", "prior_loss", "head_loss"};

} // namespace

/// Forward and backward for one step's draws, batch by batch; returns the numbers to be read back.
std::vector<Tensor> Trainer::passes(const std::vector<Draw>& draws, PendingStep& pending) {
    std::vector<Tensor> losses, perExample;
    const auto batchSize = static_cast<size_t>(plan().config.batchSize);
    for (size_t begin = 0; begin < draws.size(); begin += batchSize) {
        const size_t end = std::min(draws.size(), begin + batchSize);
        std::vector<BatchItem> items;
        std::vector<size_t> order;
        for (size_t i = begin; i < end; ++i)
            items.push_back(batchItem(m_setup.tasks[draws[i].task].train.items[draws[i].index],
                                      static_cast<int64_t>(draws[i].task)));
        const Batch batch = makeTrainingBatch(items, m_setup.backbone.layout(), &order);
        Tensor prefix;
        if (m_setup.prefix) {
            std::vector<PrefixKey> keys;
            for (const size_t place : order)
                keys.push_back({Split::Train, draws[begin + place].task, draws[begin + place].index});
            prefix = m_setup.prefix->gather(keys, m_setup.backbone);
        }
        RoutingFlow flow(m_setup.mixture, trainingRequest(plan(), batch));
        const BatchLosses result = batchLosses(m_setup.backbone, batch, flow, m_setup.config.router, prefix,
                                               m_setup.prefix ? m_setup.prefix->blocks() : 0);
        const double share = static_cast<double>(end - begin) / static_cast<double>(draws.size());
        (result.total * share).backward();
        losses.push_back(torch::stack({result.task, result.balance, result.prior, result.head}).detach() *
                         share);
        perExample.push_back(result.perExample.detach());
        pending.tasks.insert(pending.tasks.end(), batch.tasks.begin(), batch.tasks.end());
        pending.tokens += batch.pack.rows() + batch.source.rows();
    }
    pending.passes = losses.size();
    losses.insert(losses.end(), perExample.begin(), perExample.end());
    return losses;
}

void Trainer::trainStep() {
    auto pending = std::make_unique<PendingStep>();
    const auto started = std::chrono::steady_clock::now();
    const double factor =
        learningRateFactor(plan().config, m_stageStep, stageSteps(plan().config, m_examples));
    pending->learningRate = plan().config.learningRate * factor;

    m_optimiser->zeroGradients();
    const auto count =
        static_cast<size_t>(plan().config.batchSize) * static_cast<size_t>(plan().config.accumulation);
    std::vector<Tensor> numbers = passes(m_sampler->next(count), *pending);
    numbers.push_back(m_optimiser->step(factor));
    pending->groups = static_cast<size_t>(numbers.back().size(0));

    ++m_stageStep;
    ++m_step;
    pending->step = m_step;
    pending->numbers.emplace(torch::cat(numbers));
    drain(); // the step before this one: its numbers have arrived by now
    pending->seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    m_pending = std::move(pending);
}

void Trainer::drain() {
    if (!m_pending)
        return;
    const std::unique_ptr<PendingStep> pending = std::move(m_pending);
    report(*pending);
}

void Trainer::metric(const MetricPlace& place, int64_t step, double value) {
    if (m_events.metric)
        m_events.metric(
            {.stage = plan().number, .split = place.split, .task = place.task, .name = place.name}, step,
            value);
}

void Trainer::report(PendingStep& pending) {
    const std::vector<float> numbers = pending.numbers->values();
    const auto record = [&](const std::string& name, double value, const std::string& task = {}) {
        metric({.name = name, .task = task}, pending.step, value);
    };
    std::array<double, kLosses> sums{};
    for (size_t i = 0; i < pending.passes * kLosses; ++i)
        sums[i % kLosses] += static_cast<double>(numbers[i]);
    for (size_t i = 0; i < (plan().routed ? kLosses : 1); ++i)
        record(kLossNames[i], sums[i]);

    std::vector<std::pair<double, int>> byTask(m_setup.tasks.size());
    const size_t firstExample = pending.passes * kLosses;
    for (size_t i = 0; i < pending.tasks.size(); ++i) {
        auto& [sum, count] = byTask[static_cast<size_t>(pending.tasks[i])];
        sum += static_cast<double>(numbers[firstExample + i]);
        ++count;
    }
    for (size_t task = 0; task < byTask.size(); ++task)
        if (byTask[task].second > 0)
            record("loss", byTask[task].first / byTask[task].second, m_setup.tasks[task].task.name);

    double square = 0;
    for (size_t i = numbers.size() - pending.groups; i < numbers.size(); ++i)
        square += static_cast<double>(numbers[i]) * static_cast<double>(numbers[i]);
    record("gradient_norm", std::sqrt(square));
    record("learning_rate", pending.learningRate);

    const double rate = static_cast<double>(pending.tasks.size()) / pending.seconds;
    m_rate = m_rate == 0 ? rate : 0.9 * m_rate + 0.1 * rate;
    record("examples_per_second", rate);
    record("tokens_per_second", static_cast<double>(pending.tokens) / pending.seconds);
    record("memory_bytes", static_cast<double>(currentMemoryBytes()));
    if (m_events.progress) {
        const int64_t total = totalSteps();
        const double examplesLeft =
            static_cast<double>(total - pending.step) * static_cast<double>(pending.tasks.size());
        m_events.progress({.stage = plan().number,
                           .step = pending.step,
                           .totalSteps = total,
                           .loss = sums[0],
                           .examplesPerSecond = m_rate,
                           .secondsLeft = examplesLeft / m_rate});
    }
}

} // namespace alter
