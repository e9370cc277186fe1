#include "core/training/trainer.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/mta/routing_recorder.h"
#include "core/store/run_estimate.h"
#include "core/training/pending_step.h"

#include <cmath>
#include <numeric>

namespace alter {

namespace {

std::vector<size_t> trainSizes(const std::vector<TaskData>& tasks) {
    std::vector<size_t> sizes;
    for (const TaskData& task : tasks)
        sizes.push_back(task.train.items.size());
    return sizes;
}

std::vector<std::string> namesOf(const std::vector<TaskData>& tasks) {
    std::vector<std::string> names;
    for (const TaskData& task : tasks)
        names.push_back(task.task.name);
    return names;
}

int64_t sumOf(const std::vector<size_t>& sizes) {
    return static_cast<int64_t>(std::accumulate(sizes.begin(), sizes.end(), size_t{0}));
}

std::vector<StagePlan> plansOf(const RunConfig& config) {
    std::vector<StagePlan> plans = methodNamed(config.method)->stages(config);
    std::erase_if(plans, [&](const StagePlan& plan) { return plan.number < config.firstStage; });
    return plans;
}

/// Four validations an epoch, where nothing else is asked for.
int64_t validationInterval(const StageConfig& stage, int64_t examples) {
    return stage.validateEvery > 0 ? stage.validateEvery
                                   : std::max<int64_t>(1, stepsPerEpoch(stage, examples) / 4);
}

} // namespace

Trainer::Trainer(const TrainingSetup& setup, TrainingEvents events)
    : m_setup(setup), m_events(std::move(events)), m_plans(plansOf(setup.config)),
      m_examples(sumOf(trainSizes(setup.tasks))) {}

Trainer::~Trainer() = default;

int64_t Trainer::totalSteps() const {
    int64_t total = 0;
    for (const StagePlan& stage : m_plans)
        total += stageSteps(stage.config, m_examples);
    return total;
}

TrainingOutcome Trainer::run() {
    try {
        return runStages();
    } catch (const Error& error) {
        // A stage's first validation has nothing new to keep.
        if (error.kind() != ErrorKind::Interrupted || m_stageStep == 0)
            throw;
        // A validation was broken off. The steps before it are kept, and it is made up for after resuming.
        save(CheckpointKind::Latest);
        return TrainingOutcome::Stopped;
    }
}

TrainingOutcome Trainer::runStages() {
    while (m_stage < m_plans.size()) {
        beginStage();
        if (m_stageStep > 0 && m_validatedAt != m_step && isValidationDue())
            validateNow(plan().routed);
        while (m_stageStep < stageSteps(plan().config, m_examples) && !outOfPatience()) {
            if (const auto outcome = obeyRequests())
                return *outcome;
            trainStep();
            if (isValidationDue())
                validateNow(plan().routed);
            if (isDue(m_setup.config.checkpointEvery))
                save(CheckpointKind::Latest);
        }
        endStage();
    }
    return TrainingOutcome::Finished;
}

void Trainer::beginStage() {
    m_setup.mixture.setTrainable(plan().trainExperts, plan().trainRouters, m_setup.backbone.type());
    m_optimiser = std::make_unique<Optimiser>(m_setup.mixture, plan());
    const uint64_t seed = Random::stream(m_setup.config.seed, static_cast<uint64_t>(plan().number)).next();
    const std::vector<size_t> sizes = trainSizes(m_setup.tasks);
    m_sampler.emplace(
        sizes, mixingShares(namesOf(m_setup.tasks), {sizes.begin(), sizes.end()}, m_setup.config.mixing),
        seed);
    if (m_stageStep > 0) { // resumed inside the stage
        m_optimiser->load(m_resumedOptimiser);
        m_sampler->setState(m_resumedSampler);
        return;
    }
    m_best.reset();
    m_sinceBest = 0;
    // A stage may help or do nothing, never harm: what it begins with is a candidate too. Untrained residual
    // gates start exactly there, softmax gates do not.
    if (m_stage > 0 || !m_setup.config.from.empty())
        validateNow(plan().routed && (m_finalRouted || m_setup.config.router.gates == "residual"));
}

/// Keeps the stage's best weights and moves on; the checkpoint says that the next stage is to begin.
void Trainer::endStage() {
    drain();
    if (m_validatedAt != m_step)
        validateNow(plan().routed);
    restoreBest();
    const int ended = plan().number;
    m_optimiser.reset();
    ++m_stage;
    m_stageStep = 0;
    save(CheckpointKind::StageEnd, ended);
}

bool Trainer::isValidationDue() const {
    return isDue(validationInterval(plan().config, m_examples));
}

bool Trainer::outOfPatience() const {
    return plan().config.patience > 0 && m_sinceBest >= plan().config.patience;
}

std::optional<TrainingOutcome> Trainer::obeyRequests() {
    TrainingRequest request = m_events.poll ? m_events.poll() : TrainingRequest::None;
    if (m_setup.config.maxSteps > 0 && m_step >= m_setup.config.maxSteps)
        request = TrainingRequest::Stop;
    if (request == TrainingRequest::None)
        return std::nullopt;
    // Between two stages the end of the first is the checkpoint; one of the second, at the same step, would
    // take its place.
    if (m_stage == 0 || m_stageStep > 0)
        save(CheckpointKind::Latest);
    if (request == TrainingRequest::Checkpoint)
        return std::nullopt;
    return request == TrainingRequest::Pause ? TrainingOutcome::Paused : TrainingOutcome::Stopped;
}

void Trainer::validateNow(bool routed) {
    drain();
    RoutingRecorder recorder(m_setup.mixture.shape());
    const ValidationResult result =
        validate(m_setup.backbone, m_setup.mixture, m_setup.tasks, m_setup.prefix,
                 {.routed = routed, .onBatch = [&](const RoutingFlow& flow, const Batch& batch) {
                      recorder.add(flow, batch.tasks);
                  }});
    m_validatedAt = m_step;
    if (std::isnan(result.loss)) // no task has validation examples: the last weights are kept
        return;
    metric({"loss", Split::Validation}, m_step, result.loss);
    metric({"exact_match", Split::Validation}, m_step, result.exact);
    for (size_t i = 0; i < m_setup.tasks.size(); ++i) {
        if (std::isnan(result.taskLoss[i]))
            continue;
        const std::string& task = m_setup.tasks[i].task.name;
        metric({"loss", Split::Validation, task}, m_step, result.taskLoss[i]);
        metric({"exact_match", Split::Validation, task}, m_step, result.taskExact[i]);
    }
    if (!std::isnan(result.headAccuracy))
        metric({"head_accuracy", Split::Validation}, m_step, result.headAccuracy);
    if (m_events.routing)
        m_events.routing({.step = m_step,
                          .stage = plan().number,
                          .split = Split::Validation,
                          .cells = recorder.cells(namesOf(m_setup.tasks))});
    keepIfBest(result.loss, routed);
}

} // namespace alter
