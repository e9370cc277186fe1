#include "core/base/error.h"
#include "core/training/pending_step.h"

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

void Trainer::keepIfBest(double score, bool routed) {
    if (m_best && score >= m_best->score) {
        ++m_sinceBest;
        return;
    }
    m_sinceBest = 0;
    m_best = Best{
        .score = score, .step = m_step, .routed = routed, .weights = copyOf(m_setup.mixture.parameters())};
    save(CheckpointKind::Best);
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
        state["best"] = {{"score", m_best->score}, {"step", m_best->step}, {"routed", m_best->routed}};
    }
    content.state = std::move(state);
    return content;
}

void Trainer::save(CheckpointKind kind, int stage) {
    drain();
    if (!m_events.checkpoint)
        return;
    const std::optional<double> score = m_best ? std::optional(m_best->score) : std::nullopt;
    m_events.checkpoint({.step = m_step, .stage = stage, .kind = kind, .score = score}, content(kind));
}

void Trainer::start(const NamedTensors& weights, int stage, bool routed) {
    m_setup.mixture.load(weights);
    m_finalRouted = routed;
    save(CheckpointKind::Latest, stage);
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
                      .weights = content.best};
    }
}

} // namespace alter
