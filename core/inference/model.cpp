#include "core/inference/model.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/formats/backbone_import.h"

#include <algorithm>

namespace alter {

namespace {

void checkChange(const GateOverride& change, int64_t gates) {
    std::vector<int64_t> experts = change.ablate;
    if (change.pin)
        experts.push_back(*change.pin);
    for (const auto& [expert, factor] : change.scale)
        experts.push_back(expert);
    for (const int64_t expert : experts) {
        if (expert < 0 || expert >= gates)
            throwUsage({.what = "There is no such expert to override.",
                        .found = cat("expert ", expert),
                        .expected = cat("0 to ", gates - 1)});
    }
}

void checkTask(int64_t task, const Model& model) {
    if (task == RoutingRequest::kUnnamed && !model.hasHead)
        throwUsage({.what = "This model cannot estimate the task of a prompt.",
                    .expected = "a model whose head for unnamed tasks was trained (stage 2 of two-stage)",
                    .next = cat("Name the task: ", joinList(model.tasks), ".")});
    if (task < RoutingRequest::kUnnamed || task >= model.mixture->shape().tasks())
        throwUsage({.what = "There is no such task in the model.",
                    .found = cat("task ", task),
                    .expected = cat("0 to ", model.mixture->shape().tasks() - 1)});
}

} // namespace

std::vector<int32_t> Model::endIds() const {
    const std::optional<int32_t> eos = tokenizer->eos();
    return eos ? std::vector<int32_t>{*eos} : std::vector<int32_t>();
}

bool Model::isEnd(int32_t id) const {
    return tokenizer->eos() == id;
}

int64_t Model::taskIndex(const std::string& name) const {
    if (name == "auto")
        return RoutingRequest::kUnnamed;
    const auto found = std::find(tasks.begin(), tasks.end(), name);
    if (found == tasks.end())
        throwMissing(
            {.what = "The model was not trained on this task.", .found = name, .expected = joinList(tasks)});
    return found - tasks.begin();
}

std::optional<RoutingRequest> Model::routing(std::vector<int64_t> promptTasks) const {
    if (!mixture) {
        if (!change.empty())
            throwUsage({.what = "The backbone alone has no experts to override."});
        return std::nullopt;
    }
    checkChange(change, mixture->shape().gates());
    for (const int64_t task : promptTasks)
        checkTask(task, *this);
    return RoutingRequest{.tasks = std::move(promptTasks), .pinned = pinned, .change = change};
}

ModelPass::ModelPass(const Model& model, std::vector<int64_t> promptTasks, bool observe) : m_model(model) {
    std::optional<RoutingRequest> request = model.routing(std::move(promptTasks));
    if (!request)
        return;
    request->observe = observe;
    request->useHead = observe && model.hasHead;
    m_flow.emplace(*model.mixture, std::move(*request));
}

Tensor ModelPass::states(const Batch& batch, KvCache* cache) {
    return m_model.backbone->targetStates(
        batch, {.flow = m_flow ? &*m_flow : nullptr, .cache = cache, .prefix = Tensor(), .prefixBlocks = 0});
}

Model LoadedModel::view() const {
    return {.backbone = backbone.get(),
            .tokenizer = &tokenizer,
            .mixture = mixture.get(),
            .tasks = tasks,
            .pinned = pinned,
            .hasHead = hasHead};
}

LoadedModel loadBackboneModel(const std::filesystem::path& folder, torch::ScalarType type,
                              const torch::Device& device) {
    return {.backbone = loadBackbone(folder, type, device),
            .tokenizer = loadTokenizer(folder, readBackboneInfo(folder))};
}

} // namespace alter
