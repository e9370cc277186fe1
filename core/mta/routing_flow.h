#pragma once

#include "core/mta/mixture.h"
#include "core/nn/feed_forward.h"
#include "core/nn/packed.h"

#include <map>
#include <vector>

namespace alter {

/// How the examples of a batch are to be routed.
struct RoutingRequest {
    static constexpr int64_t kUnnamed = -1;

    std::vector<int64_t> tasks; ///< [B] task of each example, or kUnnamed: estimated from the prompt
    bool pinned = false;        ///< stage 1: the own expert alone, routers untouched
    bool useHead = false;       ///< also run the head on named prompts (its training)
    bool observe = false;       ///< keep every block's gates
    GateOverride change;
};

/// The gates of one block as they were used.
struct ObservedGates {
    size_t stream = 0;
    int64_t block = 0;
    Tensor gates;      ///< fp32 [T, M], with gradient where routers train
    Tensor base;       ///< fp32 [T, M], the gates before any router training
    Tensor rowExample; ///< int64 [T], the example of each row
};

/// Carries one batch's routing through the blocks: which task each example is, pooled prompts, the gates of
/// each block. One flow serves a batch from its prompts to the last decoded token: what is learned from the
/// prompt stays.
class RoutingFlow {
  public:
    RoutingFlow(const Mixture& mixture, RoutingRequest request);

    /// A pack is about to pass through the blocks of a stream. Rows' examples are read from its segments.
    void enter(size_t stream, const Pack& pack);
    /// The hidden states [T, d] that enter a block. Those of the first stream's first block with experts are
    /// what the head for unnamed tasks reads.
    void enterBlock(int64_t block, const Tensor& hidden);
    /// An encoder's output [T, d] for the pack last entered: the pooled prompt that decoder routers use.
    void rememberPrompt(const Tensor& encoded);

    /// What the block's experts add to its feed-forward; empty where the block has none.
    FeedForwardDeltas deltas(int64_t block, const Tensor& input);

    /// fp32 [B, tasks]; undefined unless the head ran.
    const Tensor& headLogits() const { return m_headLogits; }
    /// fp32 [B, tasks]: named tasks as one-hot rows, estimated ones as probabilities.
    const Tensor& taskWeights() const { return m_taskWeights; }
    /// Of the last pass: an encoder's blocks and then the decoder's.
    const std::vector<ObservedGates>& observed() const { return m_observed; }
    const RoutingRequest& request() const { return m_request; }
    const Mixture& mixture() const { return m_mixture; }

  private:
    BlockGates gatesOf(int64_t block, const MtaBlock& mta, const Tensor& input);
    Tensor exampleGates(int64_t block, const MtaBlock& mta, const Tensor& input);
    Tensor pooledPrompt(int64_t block, const Tensor& input);
    Tensor meanOverPrompts(const Tensor& rows) const;
    std::vector<BlockGates::Run> pinnedRuns() const;
    void resolveTasks(const torch::Device& device);

    const Mixture& m_mixture;
    RoutingRequest m_request;
    bool m_oneHot = true;
    size_t m_stream = 0;
    const Pack* m_pack = nullptr;
    Tensor m_rowExample; // int64 [T]
    Tensor
        m_promptAverage; // [B, T]: rows average an example's prompt; undefined where the pack has no prompts
    Tensor m_taskWeights, m_headLogits;
    Tensor m_encoded;                                      // [B, d]
    std::map<std::pair<size_t, int64_t>, Tensor> m_pooled; // (stream, block) -> [B, d]
    std::map<std::pair<size_t, int64_t>, Tensor>
        m_gates; // (stream, block) -> [B, M], features task or sequence
    std::vector<ObservedGates> m_observed;
};

} // namespace alter
