#pragma once

#include <cstddef>
#include <string>

namespace alter {

/// Lines of standard input, waited for in a way that cancellation.h's flag ends.
class LineInput {
  public:
    enum class Got {
        Line,
        TooLong, ///< a line of more bytes; it is skipped
        End      ///< of the input, or the flag is set
    };

    explicit LineInput(size_t longestLine) : m_longest(longestLine) {}

    /// Fills `line`, without its line break.
    Got next(std::string& line);

  private:
    bool fill(); ///< false at the end
    std::string m_buffer;
    size_t m_longest;
    bool m_skipping = false; ///< inside a line that is too long
    bool m_ended = false;
};

} // namespace alter
