#pragma once

namespace alter {

/// Exponential smoothing with bias correction: the first values are not drawn towards zero. Values that are
/// not finite pass through and leave no trace.
class Smoothing {
  public:
    /// `weight` of the past, from 0 (none) to less than 1.
    explicit Smoothing(double weight = 0) : m_weight(weight) {}

    double next(double value);

  private:
    double m_weight;
    double m_sum = 0;
    double m_share = 0; ///< what the sum would be if every value had been 1
};

} // namespace alter
