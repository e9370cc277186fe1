#include "widgets/routing/routing_question.h"

#include <algorithm>

namespace alter {

namespace {

bool isActive(RunState state) {
    return state == RunState::Created || state == RunState::Running || state == RunState::Paused;
}

RoutingRun routingRun(const Run& run, bool hasRouting) {
    const auto limit = attempt([&] { return runConfigFromJson(run.config).validationLimit; });
    return {.id = run.id,
            .name = run.name,
            .isActive = isActive(run.state),
            .hasRouting = hasRouting,
            .validationLimit = limit ? limit.value() : 0};
}

bool contains(const std::vector<RoutingMoment>& moments, const RoutingMoment& wanted) {
    return std::find(moments.begin(), moments.end(), wanted) != moments.end();
}

/// A moment that is there: the wanted one, or the newest where it is gone.
RoutingPlace settled(RoutingPlace place, const std::vector<RoutingMoment>& moments) {
    if (moments.empty())
        place.moment.reset();
    else if (!place.moment || !contains(moments, *place.moment))
        place.moment = moments.back();
    return place;
}

RoutingCube cubeAt(const RoutingStore& store, const RoutingPlace& place) {
    const auto snapshot = place.moment ? store.find(place.runId, *place.moment) : std::nullopt;
    return snapshot ? RoutingCube(*snapshot) : RoutingCube();
}

/// The run asked for if it is there, otherwise the newest that has recorded any.
std::string chosenRun(const RoutingAnswer& answer, const std::string& wanted) {
    if (answer.run(wanted))
        return wanted;
    const auto found = std::find_if(answer.runs.begin(), answer.runs.end(),
                                    [](const RoutingRun& run) { return run.hasRouting; });
    return found == answer.runs.end() ? std::string() : found->id;
}

} // namespace

const RoutingRun* RoutingAnswer::run(const std::string& id) const {
    const auto found =
        std::find_if(runs.begin(), runs.end(), [&](const RoutingRun& run) { return run.id == id; });
    return found == runs.end() ? nullptr : &*found;
}

RoutingAnswer answerRouting(const Project& project, const RoutingQuestion& question) {
    const RoutingStore store(project);
    const std::vector<std::string> recorded = store.runIds();
    RoutingAnswer answer;
    for (const Run& run : RunStore(project).list()) {
        const bool hasRouting = std::find(recorded.begin(), recorded.end(), run.id) != recorded.end();
        if (hasRouting || run.id == question.shown.runId)
            answer.runs.push_back(routingRun(run, hasRouting));
        answer.hasRuns = true;
    }
    answer.shown.runId = chosenRun(answer, question.shown.runId);
    answer.moments = store.moments(answer.shown.runId);
    if (answer.shown.runId == question.shown.runId)
        answer.shown.moment = question.shown.moment;
    answer.shown = settled(answer.shown, answer.moments);
    if (question.compared) {
        answer.comparedMoments = store.moments(question.compared->runId);
        if (!answer.comparedMoments.empty())
            answer.compared = settled(*question.compared, answer.comparedMoments);
    }
    const RoutingPlace newest = settled({.runId = answer.shown.runId}, answer.moments);
    answer.places = {answer.shown, newest, answer.compared.value_or(RoutingPlace{})};
    if (answer.places == question.seen)
        return answer;
    answer.cubes =
        RoutingAnswer::Cubes{.shown = cubeAt(store, answer.shown),
                             .newest = cubeAt(store, newest),
                             .compared = answer.compared ? cubeAt(store, *answer.compared) : RoutingCube()};
    return answer;
}

} // namespace alter
