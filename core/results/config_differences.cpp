#include "core/results/config_differences.h"

#include "core/base/error.h"
#include "core/results/flat_json.h"
#include "core/store/runs.h"

#include <algorithm>

namespace alter {

namespace {

/// Sets what a configuration says in one column; paths that are new come after those that are known.
void addConfig(std::vector<ConfigDifference>& fields, const nlohmann::ordered_json& config, size_t column,
               size_t columns) {
    for (auto& [path, value] : flatFields(config)) {
        auto field = std::ranges::find(fields, path, &ConfigDifference::path);
        if (field == fields.end()) {
            field = fields.insert(field, ConfigDifference{.path = path});
            field->values.resize(columns);
        }
        field->values[column] = value;
    }
}

/// With the defaults of fields that are younger than the run.
nlohmann::ordered_json completeConfig(const Run& run) {
    const auto complete = attempt([&] { return toJson(runConfigFromJson(run.config)); });
    return complete ? complete.value() : run.config;
}

bool areEqual(const ConfigDifference& field, const std::vector<ResultColumn>& columns) {
    std::optional<std::optional<std::string>> first;
    for (size_t column = 0; column < columns.size(); ++column) {
        if (columns[column].isBase())
            continue;
        if (first && *first != field.values[column])
            return false;
        first = field.values[column];
    }
    return true;
}

} // namespace

std::vector<ConfigDifference> configDifferences(const Project& project,
                                                const std::vector<ResultColumn>& columns) {
    std::vector<ConfigDifference> fields;
    for (size_t column = 0; column < columns.size(); ++column)
        if (!columns[column].isBase())
            addConfig(fields, completeConfig(RunStore(project).get(columns[column].runId)), column,
                      columns.size());
    std::erase_if(fields, [&](const ConfigDifference& field) {
        return field.path == "name" || areEqual(field, columns);
    });
    return fields;
}

} // namespace alter
