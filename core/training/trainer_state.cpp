#include "core/base/error.h"
#include "core/training/pending_step.h"

#include <cmath>
#include <set>

namespace alter {

namespace {

NamedTensors copyOf(const NamedTensors& tensors) {
    NamedTensors copies;
    for (const auto& [name, value] : tensors)
        copies.emplace_back(name, value.detach().cpu().clone());
    return copies;
}

bool isHead(const std::string& name) {
    return name.starts_with("head.");
}

} // namespace

/// Whether what one expert learns in this stage leaves the other tasks alone.
bool Trainer::expertsAreIndependent() const {
    const MixtureShape& shape = m_setup.mixture.shape();
    return !plan().routed && shape.adapter.sharedExperts == 0 && shape.experts == shape.tasks();
}

void Trainer::keepIfBest(const ValidationResult& result, bool routed) {
    const bool first = !m_best, meanIsBetter = first || result.loss < m_best->score;
    bool better = meanIsBetter;
    if (first || (meanIsBetter && !expertsAreIndependent()))
        m_best = Best{.taskLoss = result.taskLoss, .weights = copyOf(m_setup.mixture.parameters())};
    else if (expertsAreIndependent())
        better = keepBetterExperts(result, meanIsBetter) || better;
    m_sinceBest = better ? 0 : m_sinceBest + 1;
    if (!meanIsBetter)
        return;
    m_best->score = result.loss;
    m_best->step = m_step;
    m_best->routed = routed;
    save(CheckpointKind::Best);
}

/// Each expert is kept from the validation at which its own task did best: tasks learn at their own pace, and
/// one that is done early must not go on to learn its examples by heart for the others' sake. An expert whose
/// task has no validation examples follows the mean. Returns whether any expert was better than before.
bool Trainer::keepBetterExperts(const ValidationResult& result, bool meanIsBetter) {
    const std::vector<int64_t>& own = m_setup.mixture.shape().ownExpert;
    std::set<int64_t> better, taken;
    for (size_t task = 0; task < own.size(); ++task) {
        if (result.taskLoss[task] < m_best->taskLoss[task]) {
            m_best->taskLoss[task] = result.taskLoss[task];
            better.insert(own[task]);
        } else if (std::isnan(result.taskLoss[task]) && meanIsBetter) {
            taken.insert(own[task]);
        }
    }
    taken.insert(better.begin(), better.end());
    const NamedTensors now = m_setup.mixture.parameters();
    const std::vector<int64_t> owners = m_setup.mixture.owners();
    for (size_t i = 0; i < now.size(); ++i)
        if (taken.contains(owners[i]))
            m_best->weights[i].second = now[i].second.detach().cpu().clone();
    return !better.empty();
}

/// The head learns to name tasks, which the score does not measure: it keeps its last weights.
void Trainer::restoreBest() {
    m_finalRouted = plan().routed;
    if (!m_best)
        return;
    m_finalRouted = m_best->routed;
    NamedTensors weights = m_best->weights;
    std::erase_if(weights, [](const auto& entry) { return isHead(entry.first); });
    for (const auto& [name, value] : m_setup.mixture.parameters())
        if (isHead(name))
            weights.emplace_back(name, value.detach().clone());
    m_setup.mixture.load(weights);
}

/// Whether a checkpoint's weights are to be used through their routers.
bool Trainer::routedAs(CheckpointKind kind) const {
    if (kind == CheckpointKind::Best)
        return m_best->routed;
    return m_optimiser ? plan().routed : m_finalRouted;
}

CheckpointContent Trainer::content(CheckpointKind kind) const {
    nlohmann::json state = {{"stage_index", m_stage},
                            {"stage_step", m_stageStep},
                            {"step", m_step},
                            {"validated_at", m_validatedAt},
                            {"since_best", m_sinceBest},
                            {"routed", routedAs(kind)},
                            {"final_routed", m_finalRouted},
                            {"rate", m_rate}};
    CheckpointContent content{
        .mixture = m_setup.mixture.parameters(), .best = {}, .optimiser = {}, .state = {}};
    if (m_optimiser) {
        content.optimiser = m_optimiser->state();
        state["sampler"] = m_sampler->state();
    }
    if (m_optimiser && m_best) {
        content.best = m_best->weights;
        state["best"] = {{"score", m_best->score},
                         {"step", m_best->step},
                         {"routed", m_best->routed},
                         {"task_loss", m_best->taskLoss}}; // NaN becomes null
    }
    content.state = std::move(state);
    return content;
}

void Trainer::save(CheckpointKind kind, int stage) {
    drain();
    if (!m_events.checkpoint)
        return;
    std::optional<double> score;
    if (m_best)
        score = kind == CheckpointKind::StageEnd ? meanOf(m_best->taskLoss) : m_best->score;
    m_events.checkpoint({.step = m_step, .stage = stage, .kind = kind, .score = score}, content(kind));
}

void Trainer::resume(const CheckpointContent& content) {
    const nlohmann::json& state = content.state;
    m_setup.mixture.load(content.mixture);
    m_stage = state.at("stage_index");
    m_stageStep = state.at("stage_step");
    m_step = state.at("step");
    m_validatedAt = state.at("validated_at");
    m_sinceBest = state.at("since_best");
    m_finalRouted = state.at("final_routed");
    m_rate = state.at("rate");
    if (m_stageStep == 0)
        return;
    m_resumedOptimiser = content.optimiser;
    m_resumedSampler = state.at("sampler");
    if (state.contains("best")) {
        const nlohmann::json& best = state.at("best");
        m_best = Best{.score = best.at("score"),
                      .step = best.at("step"),
                      .routed = best.at("routed"),
                      .taskLoss = {},
                      .weights = content.best};
        for (const nlohmann::json& loss : best.at("task_loss"))
            m_best->taskLoss.push_back(loss.is_null() ? kNoLoss : loss.get<double>());
    }
}

} // namespace alter
