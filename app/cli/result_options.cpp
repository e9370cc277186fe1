#include "app/cli/result_options.h"

namespace alter {

void addResultOptions(CLI::App& command, ResultOptions& options) {
    command.add_option("--split", options.split, "train, validation or test (default: test)");
    command.add_option("--routing", options.routing,
                       "Evaluations with this routing: task or auto (default: task)");
}

void checkRouting(const std::string& routing) {
    if (routing != "task" && routing != "auto")
        throwUsage({.what = "There is no such routing.",
                    .where = "--routing",
                    .found = routing,
                    .expected = "task or auto"});
}

ResultChoice chosenResults(const ResultOptions& options, const std::vector<std::string>& references) {
    checkRouting(options.routing);
    return {.references = references, .split = splitFromText(options.split), .routing = options.routing};
}

} // namespace alter
