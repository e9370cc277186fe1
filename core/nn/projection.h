#pragma once

#include "core/nn/tensor.h"

#include <utility>

namespace alter {

/// A frozen linear map without a bias, y = x · Wᵀ.
class Projection {
  public:
    Projection() = default;
    Projection(Tensor weight) : m_weight(std::move(weight)) {} ///< [out, in]

    const Tensor& weight() const { return m_weight; }

    /// x: [T, in] -> [T, out].
    Tensor operator()(const Tensor& x) const;

    /// Keeps a second copy of the weights, in the order in which a processor reads them for a single row,
    /// where it has one: the plain order is rearranged at every call, which takes as long as the product of
    /// one row.
    void prepareDecoding();

  private:
    Tensor m_weight;
    Tensor m_packed; // undefined: not prepared
};

} // namespace alter
