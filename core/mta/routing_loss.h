#pragma once

#include "core/mta/routing_flow.h"

namespace alter {

/// Σ_blocks (M · Σ_i P_i² − 1) / blocks, with P_i the mean over tokens of |g_i| / Σ_j |g_j|: 0 when all
/// experts carry the same load (after Shazeer et al., arXiv 1701.06538, in a form without a discrete count).
Tensor balanceLoss(const std::vector<ObservedGates>& observed);

/// Mean over blocks and tokens of how far gates are from where they started: ‖g − base‖² for residual gates,
/// KL(g ‖ base) over the task experts for softmax gates. `experts` = N.
Tensor priorLoss(const std::vector<ObservedGates>& observed, int64_t experts, bool softmax);

} // namespace alter
