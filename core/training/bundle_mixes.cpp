#include "core/training/bundle_mixes.h"

#include "core/mta/routing_recorder.h"
#include "core/store/mixes.h"
#include "core/training/method.h"

#include <algorithm>

namespace alter {

nlohmann::ordered_json mixDefinitions(const Project& project, const Run& run) {
    const RunConfig config = runConfigFromJson(run.config);
    // Names do not depend on the backbone's streams.
    const std::vector<std::string> known = expertNames(shapeOf(config, {}), config.tasks);
    const auto isKnown = [&known](const std::string& expert) {
        return std::find(known.begin(), known.end(), expert) != known.end();
    };
    auto all = nlohmann::ordered_json::array();
    for (const Mix& mix : MixStore(project).list()) {
        const std::vector<std::string> experts = mix.gates.experts();
        if (std::all_of(experts.begin(), experts.end(), isKnown))
            all.push_back(toJson(mix));
    }
    return all;
}

void addMissingMixes(const Project& project, const nlohmann::ordered_json& definitions) {
    MixStore store(project);
    for (const auto& definition : definitions)
        if (const Mix mix = mixFromJson(definition); !store.find(mix.name))
            store.add(mix);
}

} // namespace alter
