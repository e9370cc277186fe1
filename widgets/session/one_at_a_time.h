#pragma once

#include <utility>

namespace alter {

/// For a question that is asked on every change: while one is out, further wishes become one more.
class OneAtATime {
  public:
    /// True if it may be asked now.
    bool begin() {
        if (std::exchange(m_out, true))
            m_again = true;
        return !m_again;
    }

    /// The answer is there; true if it was wished for again meanwhile.
    bool end() {
        m_out = false;
        return std::exchange(m_again, false);
    }

  private:
    bool m_out = false, m_again = false;
};

} // namespace alter
