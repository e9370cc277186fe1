#pragma once

#include "core/mta/mixture.h"
#include "core/training/method.h"

#include <torch/optim/adamw.h>

#include <memory>

namespace alter {

/// AdamW (Loshchilov & Hutter, arXiv 1711.05101) over the trained parts of a mixture. Each expert is a group
/// of its own and the routers with the head are another: gradients are clipped by group, so that tasks which
/// share a batch do not shorten each other's steps, and an expert without examples in a batch does not move
/// at all.
class Optimiser {
  public:
    Optimiser(const Mixture& mixture, const StagePlan& plan);

    void zeroGradients() { m_adamw->zero_grad(); }

    /// Clips, sets the learning rates to `factor` of the stage's, and steps. Returns the gradient norms
    /// before clipping on the device, fp32 [groups]; 0 for a group without gradients.
    Tensor step(double factor);

    /// Moments and step counts by parameter name; parameters that never had a gradient are left out.
    NamedTensors state() const;
    /// Throws BadInput if `state` names a parameter that does not train here.
    void load(const NamedTensors& state);

  private:
    Tensor clip();

    std::unique_ptr<torch::optim::AdamW> m_adamw;
    std::vector<double> m_rates; ///< of each group at factor 1
    std::map<std::string, Tensor> m_names;
    double m_clipNorm;
};

} // namespace alter
