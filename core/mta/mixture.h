#pragma once

#include "core/mta/low_rank.h"
#include "core/mta/mixture_shape.h"
#include "core/mta/router.h"

#include <string>
#include <utility>
#include <vector>

namespace alter {

using NamedTensors = std::vector<std::pair<std::string, Tensor>>;

/// The experts and the router of one transformer block.
struct MtaBlock {
    struct Site {
        std::string name; ///< parallel (bottleneck) | gate_proj | up_proj | down_proj (lora)
        LowRankSite maps;
    };
    std::vector<Site> sites;
    Router router;
};

/// Estimates p(task | prompt) for prompts whose task is not named: a linear map of the pooled prompt.
struct TaskHead {
    Tensor weight; ///< fp32 [tasks, d]
    Tensor bias;   ///< fp32 [tasks]

    /// pooled: fp32 [B, d], unit length a row -> logits [B, tasks].
    Tensor operator()(const Tensor& pooled) const { return torch::linear(pooled, weight, bias); }
};

/// A Mixture of Task Adapters: experts and routers of every block that holds them, and the head for unnamed
/// tasks (arXiv 2309.11042; the equations are this project's own reading, see docs/method.md).
class Mixture {
  public:
    /// Random down-projections come from `seed`; everything else starts at its neutral value.
    Mixture(MixtureShape shape, uint64_t seed);

    const MixtureShape& shape() const { return m_shape; }
    /// Null where the block holds no experts.
    const MtaBlock* block(size_t stream, int64_t index) const;
    const TaskHead& head() const { return m_head; }

    /// All parameters by name, e.g. decoder.3.experts.0.parallel.down.weight, decoder.3.router.bias,
    /// head.weight.
    NamedTensors parameters() const;
    /// The parameters of one expert, over all blocks.
    std::vector<Tensor> expertParameters(int64_t expert) const;
    /// The routers of all blocks, without the head.
    std::vector<Tensor> routerParameters() const;

    /// Copies values by name; every parameter must be there with its shape, or BadInput names the first that
    /// is not.
    void load(const NamedTensors& values);

    void to(const torch::Device& device);
    /// Which parts train; experts that do not are kept ready in `computeType`.
    void setTrainable(bool experts, bool routers, torch::ScalarType computeType);

  private:
    template <typename Visit>
    void visit(Visit&& visitor);

    MixtureShape m_shape;
    std::vector<std::vector<MtaBlock>> m_blocks; // [stream][block − firstBlock]
    TaskHead m_head;
};

} // namespace alter
