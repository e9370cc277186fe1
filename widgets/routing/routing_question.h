#pragma once

#include "core/routing/routing_cube.h"
#include "core/store/runs.h"

#include <optional>
#include <string>
#include <vector>

namespace alter {

/// One recorded moment of one run; without a moment the newest.
struct RoutingPlace {
    std::string runId = {};
    std::optional<RoutingMoment> moment = {};

    bool operator==(const RoutingPlace&) const = default;
};

/// A run that can be looked at.
struct RoutingRun {
    std::string id = {}, name = {};
    bool isActive = false; ///< a moment may still be added
    bool hasRouting = false;
    int validationLimit = 0; ///< examples a task used at each validation; 0 = all
};

struct RoutingQuestion {
    RoutingPlace shown = {};                   ///< without a run: the newest that has recorded any
    std::optional<RoutingPlace> compared = {}; ///< what is taken away from it
    std::vector<RoutingPlace> seen =
        {}; ///< as in RoutingAnswer::places: if they are still meant, no cubes come back
};

struct RoutingAnswer {
    bool hasRuns = false;              ///< whether the project has any
    std::vector<RoutingRun> runs = {}; ///< the newest first; with routing, or the one asked for
    RoutingPlace shown = {};           ///< what it came to
    std::vector<RoutingMoment> moments = {};
    std::optional<RoutingPlace> compared = {};
    std::vector<RoutingMoment> comparedMoments = {};
    std::vector<RoutingPlace> places = {}; ///< shown, newest of its run, compared

    struct Cubes {
        RoutingCube shown, newest, compared;
    };
    std::optional<Cubes> cubes = {}; ///< none: they are those that were seen

    const RoutingRun* run(const std::string& id) const;
};

RoutingAnswer answerRouting(const Project& project, const RoutingQuestion& question);

} // namespace alter
