#include "core/data/references.h"

#include "core/data/field_path.h"
#include "core/data/template_filter.h"

#include <algorithm>

namespace alter {

std::vector<std::string> acceptedTargets(const Fields& fields, const std::string& target,
                                         const std::string& referencesField) {
    std::vector<std::string> accepted = {target};
    if (referencesField.empty())
        return accepted;
    const std::optional<Fields> list = FieldPath(referencesField).find(fields);
    if (!list)
        return accepted;
    for (const Fields& item : list->is_array() ? *list : Fields::array({*list})) {
        std::string text = valueText(item);
        if (!text.empty() && std::find(accepted.begin(), accepted.end(), text) == accepted.end())
            accepted.push_back(std::move(text));
    }
    return accepted;
}

} // namespace alter
