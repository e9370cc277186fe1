#include "core/inference/answer_stream.h"

#include <algorithm>

namespace alter {

namespace {

/// Length of the longest end of `text` that is the beginning of `stop`, but not all of it.
size_t possibleBeginning(std::string_view text, std::string_view stop) {
    for (size_t length = std::min(text.size(), stop.size() - 1); length > 0; --length) {
        if (text.substr(text.size() - length) == stop.substr(0, length))
            return length;
    }
    return 0;
}

} // namespace

std::string AnswerStream::next(int32_t token, bool last) {
    std::string fresh = m_stream.next(token);
    if (last)
        fresh += m_stream.finish();
    return release(fresh, last);
}

std::string AnswerStream::trial(int32_t token) const {
    TokenStream stream = m_stream;
    return stream.next(token);
}

std::string AnswerStream::finish() {
    return release(m_stream.finish(), true);
}

std::string AnswerStream::release(const std::string& fresh, bool last) {
    if (m_stopped)
        return {};
    m_held += fresh;
    size_t end = std::string::npos;
    size_t kept = 0;
    for (const std::string& stop : *m_stop) {
        end = std::min(end, m_held.find(stop));
        kept = std::max(kept, possibleBeginning(m_held, stop));
    }
    m_stopped = end != std::string::npos;
    const size_t count = m_stopped ? end : m_held.size() - (last ? 0 : kept);
    std::string text = m_held.substr(0, count);
    m_held.erase(0, count);
    m_text += text;
    return text;
}

} // namespace alter
