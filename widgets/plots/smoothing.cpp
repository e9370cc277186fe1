#include "widgets/plots/smoothing.h"

#include <cmath>

namespace alter {

double Smoothing::next(double value) {
    if (!std::isfinite(value))
        return value;
    m_sum = m_weight * m_sum + (1 - m_weight) * value;
    m_share = m_weight * m_share + (1 - m_weight);
    return m_sum / m_share;
}

} // namespace alter
