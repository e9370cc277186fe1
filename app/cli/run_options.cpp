#include "app/cli/run_options.h"

#include <nlohmann/json.hpp>

#include <sstream>

namespace alter {

namespace {

using nlohmann::json;

template <typename Value>
void put(json& patch, const char* field, const std::optional<Value>& value) {
    if (value)
        patch[field] = *value;
}

/// "stage1.epochs=2" into {"stage1": {"epochs": 2}}. What is no JSON value is a text.
void putField(json& patch, const std::string& setting) {
    const size_t equals = setting.find('=');
    if (equals == std::string::npos || equals == 0)
        throwUsage({.what = "A setting has the form FIELD=VALUE.",
                    .where = "--set",
                    .found = setting,
                    .expected = "for example stage1.epochs=2"});
    json* place = &patch;
    std::istringstream path(setting.substr(0, equals));
    for (std::string part; std::getline(path, part, '.');) {
        if (!place->is_object() && !place->is_null())
            throwUsage({.what = "Two settings contradict each other.", .where = "--set", .found = setting});
        place = &(*place)[part];
    }
    const std::string text = setting.substr(equals + 1);
    json value = json::parse(text, nullptr, false);
    *place = value.is_discarded() ? json(text) : std::move(value);
}

json patchFrom(const RunOptions& options) {
    json patch = json::object();
    for (const std::string& field : options.fields)
        putField(patch, field);
    put(patch, "name", options.name);
    put(patch, "from", options.from);
    put(patch, "backbone", options.backbone);
    put(patch, "method", options.method);
    put(patch, "device", options.device);
    put(patch, "dtype", options.dtype);
    put(patch, "threads", options.threads);
    put(patch, "seed", options.seed);
    put(patch, "maxSteps", options.maxSteps);
    put(patch, "checkpointEvery", options.checkpointEvery);
    if (!options.tasks.empty())
        patch["tasks"] = options.tasks;
    return patch;
}

} // namespace

void addRunOptions(CLI::App& command, RunOptions& options) {
    command.add_option("--config", options.config, "A run's configuration as JSON; options go over it");
    command.add_option("--backbone", options.backbone, "The backbone (default: the only one)");
    command.add_option("--tasks", options.tasks, "The tasks: a,b (default: all)")->delimiter(',');
    command.add_option("--method", options.method, "How it is trained (default: two-stage)");
    command.add_option("--device", options.device, "auto, cpu or cuda:0 (default: auto)");
    command.add_option("--dtype", options.dtype, "auto, fp32 or bf16 (default: auto)");
    command.add_option("--threads", options.threads, "Processor threads (default: all cores)");
    command.add_option("--seed", options.seed, "Of everything random (default: 0)");
    command.add_option("--name", options.name, "The run's name (default: run-1, run-2 …)");
    command.add_option("--from", options.from,
                       "Begin with the weights of RUN, RUN@STEP or RUN@stage1 (with --set firstStage=2: "
                       "train the routers alone)");
    command.add_option("--max-steps", options.maxSteps, "Stop, with a checkpoint, after so many steps");
    command.add_option("--checkpoint-every", options.checkpointEvery,
                       "Steps between checkpoints (default: 200)");
    command
        .add_option("--set", options.fields,
                    "Any other field of the configuration: stage1.epochs=2 (may be repeated)")
        ->allow_extra_args(false)
        ->type_name("FIELD=VALUE");
}

RunConfig runConfigFrom(const RunOptions& options) {
    return overlaid(options.config.empty() ? RunConfig() : readRunConfig(options.config), options);
}

RunConfig overlaid(const RunConfig& config, const RunOptions& options) {
    json merged = toJson(config);
    merged.merge_patch(patchFrom(options));
    RunConfig result = runConfigFromJson(merged);
    result.validate();
    return result;
}

} // namespace alter
