#include "core/evaluation/span_text.h"

#include "core/evaluation/answer_text.h"

#include <algorithm>

namespace alter {

std::vector<Span> parseSpans(std::string_view text) {
    std::vector<Span> spans;
    if (normalisedLabel(text) == "none")
        return spans;
    while (!text.empty()) {
        const size_t end = std::min(text.find(';'), text.size());
        const std::string_view piece = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const size_t colon = piece.find(':');
        const std::string words = normalisedLabel(colon == piece.npos ? piece : piece.substr(colon + 1));
        if (colon != piece.npos)
            spans.push_back({normalisedLabel(piece.substr(0, colon)), words});
        else if (!words.empty() && spans.empty())
            spans.push_back({{}, words});
        else if (!words.empty())
            spans.back().text += "; " + words;
    }
    return spans;
}

} // namespace alter
