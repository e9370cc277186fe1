#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace alter {

/// A piece of text of some type: a named entity, a slot, an order detail. Both normalised as labels are.
struct Span {
    std::string type;
    std::string text;

    auto operator<=>(const Span&) const = default;
};

/// Reads "location: Oswego; person: Ada; movie: Babar: The King": pairs separated by semicolons, the type
/// before the first colon. A piece without a colon belongs to the text before it ("title: Now; Voyager"); at
/// the start it is a span without type, which no reference holds and so counts against the answer. "none" and
/// empty text have no spans. In order, with repetitions.
std::vector<Span> parseSpans(std::string_view text);

} // namespace alter
