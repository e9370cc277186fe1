#include "app/cli/engine/gate_options.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/mta/routing_recorder.h"

#include <algorithm>

namespace alter {

GateOverride gateOverride(const GateChanges& changes, const Model& model) {
    GateOverride change;
    if (changes.empty())
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
    if (changes.pin)
        change.pin = indexOf(*changes.pin);
    for (const std::string& name : changes.ablate)
        change.ablate.push_back(indexOf(name));
    for (const auto& [name, factor] : changes.scale)
        change.scale[indexOf(name)] = factor;
    return change;
}

} // namespace alter
