#include "core/data/references.h"

#include <algorithm>

namespace alter {

std::vector<std::string> acceptedTargets(const Fields& fields, const std::string& target) {
    std::vector<std::string> accepted = {target};
    for (const char* name : {"references", "answers"}) {
        const auto list = fields.find(name);
        if (list == fields.end() || !list->is_array())
            continue;
        for (const Fields& item : *list)
            if (item.is_string() && std::find(accepted.begin(), accepted.end(), item) == accepted.end())
                accepted.push_back(item.get<std::string>());
    }
    return accepted;
}

} // namespace alter
