#include "core/training/starting_point.h"

#include "core/base/text.h"
#include "core/store/run_backbone.h"

#include <algorithm>
#include <map>

namespace alter {

namespace {

bool hasRouters(const Checkpoint& checkpoint) {
    return checkpoint.stage > 1;
}

template <typename Value>
void requireSame(const char* field, const Value& ours, const Value& parents) {
    if (ours != parents)
        throwUsage({.what = "A run has the same adapters and routers as the run that it goes out from.",
                    .where = field,
                    .found = cat(ours),
                    .expected = cat(parents)});
}

/// Where a run's tasks and experts are in the parent; -1 = nowhere.
struct Places {
    std::vector<int64_t> tasks, gates;
};

Places placesIn(const RunConfig& parent, const RunConfig& config, const MixtureShape& shape) {
    Places places;
    for (const std::string& task : config.tasks) {
        const auto found = std::find(parent.tasks.begin(), parent.tasks.end(), task);
        places.tasks.push_back(found == parent.tasks.end() ? -1 : found - parent.tasks.begin());
    }
    const bool ownExperts = config.method != "shared";
    places.gates = ownExperts ? places.tasks : std::vector<int64_t>{0};
    const auto experts = static_cast<int64_t>(ownExperts ? parent.tasks.size() : 1);
    for (int64_t i = 0; i < shape.adapter.sharedExperts; ++i)
        places.gates.push_back(experts + i);
    return places;
}

/// `fresh` with the rows that the parent has.
Tensor withRows(const Tensor& fresh, const Tensor& parent, const std::vector<int64_t>& rows) {
    Tensor result = fresh.detach().cpu().clone();
    for (size_t row = 0; row < rows.size(); ++row)
        if (rows[row] >= 0)
            result[static_cast<int64_t>(row)].copy_(parent[rows[row]]);
    return result;
}

/// [tasks, gates]
Tensor withCells(const Tensor& fresh, const Tensor& parent, const Places& places) {
    Tensor result = fresh.detach().cpu().clone();
    for (size_t task = 0; task < places.tasks.size(); ++task)
        for (size_t gate = 0; gate < places.gates.size(); ++gate)
            if (places.tasks[task] >= 0 && places.gates[gate] >= 0)
                result[static_cast<int64_t>(task)][static_cast<int64_t>(gate)].copy_(
                    parent[places.tasks[task]][places.gates[gate]]);
    return result;
}

/// decoder.3.experts.0.parallel.down.weight with the expert's number in the parent; "" for a new expert.
std::string expertNameIn(const std::string& name, const Places& places) {
    const std::string word = ".experts.";
    const size_t begin = name.find(word) + word.size(), end = name.find('.', begin);
    const int64_t place = places.gates.at(std::stoul(name.substr(begin, end - begin)));
    return place < 0 ? std::string() : cat(name.substr(0, begin), place, name.substr(end));
}

} // namespace

std::optional<StartingPoint> startingPoint(const Project& project, const RunConfig& config) {
    if (config.from.empty())
        return std::nullopt;
    const RunStore runs(project);
    const RunReference reference = runs.resolve(config.from);
    const Checkpoint checkpoint = CheckpointStore(project).resolve(reference);
    Run parent = runs.get(checkpoint.runId);
    if (!config.backbone.empty() && config.backbone != parent.backbone)
        throwBadInput({.what = "A run has the same backbone as the run that it goes out from.",
                       .where = cat("run ", parent.name),
                       .found = config.backbone,
                       .expected = parent.backbone});
    requireBackboneOf(project, parent);
    return StartingPoint{.parent = std::move(parent), .checkpoint = checkpoint};
}

void requireSameShape(const StartingPoint& from, const RunConfig& config) {
    const RunConfig parent = runConfigFromJson(from.parent.config);
    const auto shared = [](const RunConfig& each) {
        return each.method == "shared" ? "one shared adapter" : "an adapter a task";
    };
    requireSame("method", std::string(shared(config)), std::string(shared(parent)));
    requireSame("adapter.kind", config.adapter.kind, parent.adapter.kind);
    requireSame("adapter.rank", config.adapter.rank, parent.adapter.rank);
    requireSame("adapter.activation", config.adapter.activation, parent.adapter.activation);
    requireSame("adapter.topBlocks", config.adapter.topBlocks, parent.adapter.topBlocks);
    requireSame("adapter.sharedExperts", config.adapter.sharedExperts, parent.adapter.sharedExperts);
    if (config.method == "shared") // its width is the rank of all tasks together
        requireSame("tasks", config.tasks.size(), parent.tasks.size());
    if (!hasRouters(from.checkpoint))
        return;
    requireSame("router.gates", config.router.gates, parent.router.gates);
    requireSame("router.features", config.router.features, parent.router.features);
}

NamedTensors startingWeights(const StartingPoint& from, const RunConfig& config, const Mixture& mixture,
                             const NamedTensors& parentWeights) {
    const RunConfig parent = runConfigFromJson(from.parent.config);
    const bool withRouters = hasRouters(from.checkpoint);
    const Places places = placesIn(parent, config, mixture.shape());
    const std::map<std::string, Tensor> carried(parentWeights.begin(), parentWeights.end());
    const torch::NoGradGuard noGradients;
    NamedTensors weights;
    for (const auto& [name, fresh] : mixture.parameters()) {
        const bool isExpert = name.find(".experts.") != std::string::npos;
        const std::string source = isExpert ? expertNameIn(name, places) : withRouters ? name : std::string();
        if (source.empty())
            weights.emplace_back(name, fresh);
        else if (isExpert)
            weights.emplace_back(name, carried.at(source));
        else if (name.ends_with("router.weight"))
            weights.emplace_back(name, withRows(fresh, carried.at(source), places.gates));
        else if (name.ends_with("router.bias"))
            weights.emplace_back(name, withCells(fresh, carried.at(source), places));
        else
            weights.emplace_back(name, withRows(fresh, carried.at(source), places.tasks));
    }
    return weights;
}

} // namespace alter
