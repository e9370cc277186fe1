#include "app/cli/engine/gate_options.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/mta/routing_recorder.h"

#include <algorithm>

namespace alter {

GateOverride gateOverride(const GateOptions& options, const Model& model) {
    GateOverride change;
    if (!options.pin && options.ablate.empty() && options.scale.empty())
        return change;
    if (!model.mixture)
        throwUsage({.what = "The backbone alone has no experts to override."});
    const std::vector<std::string> names = expertNames(model.mixture->shape(), model.tasks);
    const auto indexOf = [&names](const std::string& name) -> int64_t {
        const auto found = std::find(names.begin(), names.end(), name);
        if (found == names.end())
            throwMissing(
                {.what = "The model has no such expert.", .found = name, .expected = joinList(names)});
        return found - names.begin();
    };
    if (options.pin)
        change.pin = indexOf(*options.pin);
    for (const std::string& name : options.ablate)
        change.ablate.push_back(indexOf(name));
    for (const auto& [name, factor] : options.scale)
        change.scale[indexOf(name)] = factor;
    return change;
}

} // namespace alter
