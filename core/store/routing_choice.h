#pragma once

#include "core/store/routing_store.h"
#include "core/store/runs.h"

namespace alter {

/// The recorded routing that a reference means. RUN@STEP: of that step. RUN and RUN@stageN: of the gates that
/// the last stage, or that one, kept, which are those of its best validation; before there is one, the
/// newest. Nothing where none was recorded.
std::optional<RoutingMoment> routingMoment(const Project& project, const RunReference& reference);

} // namespace alter
