#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace alter {

/// Text between tags or in a quoted attribute. What no page may hold (control characters, bytes that are not
/// UTF-8) becomes U+FFFD.
std::string htmlText(std::string_view text);

/// A section with its heading; "" for an empty body.
std::string htmlSection(std::string_view heading, std::string_view body);

/// Something that the reader opens; `summary` is text, `body` is HTML.
std::string htmlDetails(std::string_view summary, std::string_view body);

/// Two columns of texts, names at the left.
std::string htmlPairs(const std::vector<std::pair<std::string, std::string>>& pairs);

} // namespace alter
