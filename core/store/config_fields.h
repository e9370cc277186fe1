#pragma once

#include "core/store/run_config.h"

#include <concepts>
#include <type_traits>

namespace alter {

// Names every field once, for writing, reading and the list of what is allowed. `visit(name, field)` is
// called for each; a nested group comes as a field whose type has a visitFields() of its own. `Config` is
// const for writing.

template <typename Config, typename Visit>
requires std::same_as<std::remove_const_t<Config>, AdapterConfig>
void visitFields(Config& config, Visit&& visit) {
    visit("kind", config.kind);
    visit("rank", config.rank);
    visit("activation", config.activation);
    visit("scale", config.scale);
    visit("sharedExperts", config.sharedExperts);
    visit("topBlocks", config.topBlocks);
}

template <typename Config, typename Visit>
requires std::same_as<std::remove_const_t<Config>, RouterConfig>
void visitFields(Config& config, Visit&& visit) {
    visit("gates", config.gates);
    visit("features", config.features);
    visit("temperature", config.temperature);
    visit("topK", config.topK);
    visit("priorWeight", config.priorWeight);
    visit("loadBalance", config.loadBalance);
    visit("prior", config.prior);
    visit("headWeight", config.headWeight);
    visit("headRate", config.headRate);
}

template <typename Config, typename Visit>
requires std::same_as<std::remove_const_t<Config>, StageConfig>
void visitFields(Config& config, Visit&& visit) {
    visit("epochs", config.epochs);
    visit("learningRate", config.learningRate);
    visit("schedule", config.schedule);
    visit("warmup", config.warmup);
    visit("weightDecay", config.weightDecay);
    visit("clipNorm", config.clipNorm);
    visit("batchSize", config.batchSize);
    visit("accumulation", config.accumulation);
    visit("validateEvery", config.validateEvery);
    visit("patience", config.patience);
}

template <typename Config, typename Visit>
requires std::same_as<std::remove_const_t<Config>, MixingConfig>
void visitFields(Config& config, Visit&& visit) {
    visit("temperature", config.temperature);
    visit("cap", config.cap);
    visit("weights", config.weights);
}

template <typename Config, typename Visit>
requires std::same_as<std::remove_const_t<Config>, RunConfig>
void visitFields(Config& config, Visit&& visit) {
    visit("name", config.name);
    visit("backbone", config.backbone);
    visit("tasks", config.tasks);
    visit("method", config.method);
    visit("adapter", config.adapter);
    visit("router", config.router);
    visit("stage1", config.stage1);
    visit("stage2", config.stage2);
    visit("joint", config.joint);
    visit("jointRate", config.jointRate);
    visit("mixing", config.mixing);
    visit("device", config.device);
    visit("dtype", config.dtype);
    visit("threads", config.threads);
    visit("seed", config.seed);
    visit("maxTokens", config.maxTokens);
    visit("validationLimit", config.validationLimit);
    visit("maxSteps", config.maxSteps);
    visit("checkpointEvery", config.checkpointEvery);
    visit("prefixCache", config.prefixCache);
    visit("from", config.from);
    visit("firstStage", config.firstStage);
}

template <typename T>
concept FieldGroup = std::same_as<T, AdapterConfig> || std::same_as<T, RouterConfig> ||
    std::same_as<T, StageConfig> || std::same_as<T, MixingConfig> || std::same_as<T, RunConfig>;

} // namespace alter
