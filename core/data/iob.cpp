#include "core/data/iob.h"

#include <algorithm>

namespace alter {

namespace {

std::string typeOf(const std::string& tag) {
    std::string type = tag.size() > 2 ? tag.substr(2) : std::string();
    std::replace_if(
        type.begin(), type.end(), [](char c) { return c == '-' || c == '_'; }, ' ');
    return type;
}

} // namespace

bool isIobTag(const std::string& tag) {
    return tag == "O" || (tag.size() > 2 && (tag[0] == 'B' || tag[0] == 'I') && tag[1] == '-');
}

std::string entitiesText(const std::vector<std::string>& tokens, const std::vector<std::string>& tags) {
    std::string text;
    std::string open;
    for (size_t i = 0; i < tokens.size() && i < tags.size(); ++i) {
        if (tags[i] == "O" || !isIobTag(tags[i])) {
            open.clear();
            continue;
        }
        const std::string type = typeOf(tags[i]);
        if (tags[i][0] == 'I' && type == open) {
            text += " " + tokens[i];
        } else {
            text += (text.empty() ? "" : "; ") + type + ": " + tokens[i];
            open = type;
        }
    }
    return text.empty() ? "none" : text;
}

} // namespace alter
