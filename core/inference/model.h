#pragma once

#include "core/formats/tokenizer.h"
#include "core/models/backbone.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace alter {

/// A prompt as token ids, with the backbone's leading or trailing special tokens.
struct Prompt {
    std::vector<int32_t> ids;
    int64_t task = RoutingRequest::kUnnamed; ///< place in Model::tasks, or unnamed: estimated from the prompt
    uint64_t stream = 0;             ///< which random numbers sampling takes; the same, the same answer
    std::vector<int32_t> begin = {}; ///< tokens that the answer begins with, whatever the model would choose
};

/// What decoding, scoring and evaluation take: parts that somebody else owns and keeps alive, and how to
/// route.
struct Model {
    const Backbone* backbone = nullptr;
    const Tokenizer* tokenizer = nullptr;
    const Mixture* mixture = nullptr;    ///< null: the backbone alone, whatever task a prompt names
    std::vector<std::string> tasks = {}; ///< names, in the mixture's order
    bool pinned =
        false; ///< each task through its own expert alone (stage 1, single, shared); otherwise routed
    bool hasHead = false;     ///< the head for unnamed tasks was trained
    GateOverride change = {}; ///< gates changed by hand for everything that is asked of this model

    /// Tokens that end an answer.
    std::vector<int32_t> endIds() const;
    bool isEnd(int32_t id) const;

    /// The place of a task; Missing with the names that there are. kUnnamed for "auto".
    int64_t taskIndex(const std::string& name) const;

    /// Routing of a batch of prompts; empty for the backbone alone. Usage where a task is unnamed and no head
    /// was trained, where a task or an overridden expert does not exist, or gates are overridden of a model
    /// without any.
    std::optional<RoutingRequest> routing(std::vector<int64_t> promptTasks) const;
};

/// A request's way through the blocks; the pass keeps pointers to the flow, so neither moves.
class ModelPass {
  public:
    ModelPass(const Model& model, std::vector<int64_t> promptTasks, bool observe = false);
    ModelPass(const ModelPass&) = delete;
    ModelPass& operator=(const ModelPass&) = delete;

    /// The states [K, d] of the batch's target places. Decoding hands the cache of its earlier steps in.
    Tensor states(const Batch& batch, KvCache* cache = nullptr);

    /// Null for the backbone alone.
    const RoutingFlow* flow() const { return m_flow ? &*m_flow : nullptr; }

  private:
    const Model& m_model;
    std::optional<RoutingFlow> m_flow;
};

/// A model with the parts it is made of.
struct LoadedModel {
    std::unique_ptr<Backbone> backbone;
    Tokenizer tokenizer;
    std::unique_ptr<Mixture> mixture = nullptr;
    std::vector<std::string> tasks = {};
    bool pinned = false;
    bool hasHead = false;

    /// Valid as long as this object stays where it is.
    Model view() const;
};

/// An imported backbone folder, without a mixture.
LoadedModel loadBackboneModel(const std::filesystem::path& folder, torch::ScalarType type,
                              const torch::Device& device);

} // namespace alter
