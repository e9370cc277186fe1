#include "core/store/routing_choice.h"

#include "core/store/checkpoints.h"

namespace alter {

namespace {

/// The step whose gates a stage kept; nothing before its first validation.
std::optional<int64_t> keptStep(const Project& project, const RunReference& reference) {
    const auto best = CheckpointStore(project).find(reference.runId, CheckpointKind::Best, reference.stage);
    return best ? std::optional(best->step) : std::nullopt;
}

} // namespace

std::optional<RoutingMoment> routingMoment(const Project& project, const RunReference& reference) {
    const std::vector<RoutingMoment> moments = RoutingStore(project).moments(reference.runId);
    const std::optional<int64_t> wanted = reference.step ? reference.step : keptStep(project, reference);
    std::optional<RoutingMoment> newest, chosen;
    for (const RoutingMoment& moment : moments) {
        if (!reference.stage || moment.stage == *reference.stage)
            newest = moment;
        if (wanted && moment.step == *wanted)
            chosen = moment;
    }
    return chosen || reference.step ? chosen : newest;
}

} // namespace alter
