#pragma once

#include "core/store/checkpoints.h"
#include "core/store/metrics.h"
#include "core/training/checkpoint.h"
#include "core/training/optimiser.h"
#include "core/training/readback.h"
#include "core/training/sampler.h"
#include "core/training/validation.h"

#include <functional>
#include <optional>

namespace alter {

/// What others may ask of a run between two steps.
enum class TrainingRequest { None, Stop, Pause, Checkpoint };

enum class TrainingOutcome { Finished, Stopped, Paused };

/// Where a run stands, for people.
struct TrainingProgress {
    int stage = 1;
    int64_t step = 0, totalSteps = 0;
    double loss = 0; ///< of the last step that was read back
    double examplesPerSecond = 0;
    double secondsLeft = 0;
};

/// A checkpoint to be stored, and as what.
struct CheckpointEvent {
    int64_t step = 0;
    int stage = 1;
    CheckpointKind kind = CheckpointKind::Latest;
    std::optional<double> score; ///< validation loss that made it the best
};

/// How the trainer tells what happens; all calls come from the training thread. Empty ones are left out.
struct TrainingEvents {
    std::function<void(const SeriesKey&, int64_t step, double value)> metric;
    std::function<void(const RoutingSnapshot&)> routing;
    std::function<void(const TrainingProgress&)> progress;
    std::function<void(const CheckpointEvent&, const CheckpointContent&)> checkpoint;
    std::function<TrainingRequest()> poll;
};

/// What a run trains with. All of it outlives the trainer.
struct TrainingSetup {
    const RunConfig& config;
    const Backbone& backbone;
    Mixture& mixture;
    const std::vector<TaskData>& tasks;
    const PrefixCache* prefix = nullptr;
};

/// Trains a mixture stage by stage. Everything random follows from the seed and the position, so that a run
/// which was stopped anywhere and resumed from its checkpoint takes the same steps, on the CPU bit for bit.
class Trainer {
  public:
    Trainer(const TrainingSetup& setup, TrainingEvents events);

    /// Begins with weights of another run's checkpoint, which stood in `stage`, and keeps a checkpoint of
    /// them. `routed`: whether they were used through their routers.
    void start(const NamedTensors& weights, int stage, bool routed);

    /// Continues from a checkpoint of the same configuration and data instead of from the start.
    void resume(const CheckpointContent& content);

    ~Trainer();

    TrainingOutcome run();

    int64_t totalSteps() const;

  private:
    struct PendingStep;
    struct MetricPlace {
        std::string name;
        Split split = Split::Train;
        std::string task = {};
    };
    /// The weights to keep of a stage.
    struct Best {
        double score = 0; ///< the lowest mean validation loss, seen at `step`
        int64_t step = 0;
        bool routed = false;
        NamedTensors weights;
    };

    TrainingOutcome runStages();
    const StagePlan& plan() const { return m_plans[m_stage]; }

    void beginStage();
    void endStage();
    void trainStep();
    std::vector<Tensor> passes(const std::vector<Draw>& draws, PendingStep& pending);
    std::optional<TrainingOutcome> obeyRequests();
    bool isDue(int64_t interval) const { return interval > 0 && m_stageStep % interval == 0; }
    bool isValidationDue() const;
    bool outOfPatience() const;

    void validateNow(bool routed);
    void keepIfBest(double score, bool routed);
    void restoreBest();

    void report(PendingStep& pending);
    void drain();
    void metric(const MetricPlace& place, int64_t step, double value);
    bool routedAs(CheckpointKind kind) const;
    CheckpointContent content(CheckpointKind kind) const;
    void save(CheckpointKind kind) { save(kind, plan().number); }
    void save(CheckpointKind kind, int stage);

    TrainingSetup m_setup;
    TrainingEvents m_events;
    std::vector<StagePlan> m_plans;
    int64_t m_examples; ///< for training, of all tasks

    size_t m_stage = 0;      ///< index into the plans
    int64_t m_stageStep = 0; ///< optimiser steps done in this stage
    int64_t m_step = 0;      ///< in all stages
    int64_t m_validatedAt = -1;
    int m_sinceBest = 0;        ///< validations without improvement
    bool m_finalRouted = false; ///< the weights are to be used through the routers
    std::optional<Best> m_best; ///< nothing before the first validation
    std::optional<Sampler> m_sampler;
    std::unique_ptr<Optimiser> m_optimiser;
    NamedTensors m_resumedOptimiser;
    nlohmann::json m_resumedSampler;

    std::unique_ptr<PendingStep> m_pending;
    double m_rate = 0; ///< examples a second, smoothed
};

} // namespace alter
