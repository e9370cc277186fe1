#pragma once

#include <cmath>
#include <limits>

namespace alter {

/// The mean of the numbers among what it is given; NaN if there were none.
class Mean {
  public:
    void add(double value) {
        if (std::isnan(value))
            return;
        m_sum += value;
        ++m_count;
    }

    double value() const { return m_count ? m_sum / m_count : std::numeric_limits<double>::quiet_NaN(); }

  private:
    double m_sum = 0;
    int m_count = 0;
};

} // namespace alter
