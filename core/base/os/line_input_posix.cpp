#include "core/base/cancellation.h"
#include "core/base/os/line_input.h"

#include <array>
#include <cerrno>
#include <poll.h>
#include <unistd.h>
#include <utility>

namespace alter {

namespace {

constexpr int lookMilliseconds = 100; // how often the flag is looked at
constexpr size_t pieceBytes = size_t{64} << 10;

} // namespace

bool LineInput::fill() {
    std::array<char, pieceBytes> piece{};
    while (!m_ended) {
        if (cancelRequested())
            return false;
        pollfd input = {.fd = STDIN_FILENO, .events = POLLIN, .revents = 0};
        const int ready = poll(&input, 1, lookMilliseconds);
        if (ready == 0 || (ready < 0 && errno == EINTR))
            continue;
        const ssize_t count = read(STDIN_FILENO, piece.data(), piece.size());
        if (count > 0) {
            m_buffer.append(piece.data(), static_cast<size_t>(count));
            return true;
        }
        m_ended = count == 0 || errno != EINTR;
    }
    return false;
}

LineInput::Got LineInput::next(std::string& line) {
    size_t searched = 0;
    for (;;) {
        const size_t end = m_buffer.find('\n', searched);
        if (end != std::string::npos) {
            line = m_buffer.substr(0, end);
            m_buffer.erase(0, end + 1);
            const bool tooLong = m_skipping || line.size() > m_longest;
            m_skipping = false;
            return tooLong ? Got::TooLong : Got::Line;
        }
        if (m_buffer.size() > m_longest) {
            m_skipping = true;
            m_buffer.clear();
        }
        searched = m_buffer.size();
        if (fill())
            continue;
        line = std::exchange(m_buffer, {});
        return line.empty() || m_skipping || cancelRequested() ? Got::End : Got::Line;
    }
}

} // namespace alter
