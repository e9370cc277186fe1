#include "core/results/report/html_text.h"

#include "core/base/text.h"
#include "core/base/unicode.h"

namespace alter {

std::string htmlText(std::string_view text) {
    std::u32string safe;
    for (const char32_t code : decodeUtf8(text)) {
        const bool isControl = (code < 0x20 && code != U'\n' && code != U'\t') || code == 0x7F;
        if (code == U'&')
            safe += U"&amp;";
        else if (code == U'<')
            safe += U"&lt;";
        else if (code == U'>')
            safe += U"&gt;";
        else if (code == U'"')
            safe += U"&quot;";
        else
            safe += isControl || code == 0xFFFE || code == 0xFFFF ? U'\xFFFD' : code;
    }
    return encodeUtf8(safe);
}

std::string htmlSection(std::string_view heading, std::string_view body) {
    return body.empty() ? std::string()
                        : cat("<section>\n<h2>", htmlText(heading), "</h2>\n", body, "</section>\n");
}

std::string htmlDetails(std::string_view summary, std::string_view body) {
    return cat("<details><summary>", htmlText(summary), "</summary>\n", body, "</details>\n");
}

std::string htmlPairs(const std::vector<std::pair<std::string, std::string>>& pairs) {
    std::string rows;
    for (const auto& [name, value] : pairs)
        rows += cat("<tr><th scope=\"row\">", htmlText(name), "</th><td>", htmlText(value), "</td></tr>\n");
    return cat("<table class=\"pairs\">\n", rows, "</table>\n");
}

} // namespace alter
