#include "core/data/json_scanner.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/json_value.h"

#include <ios>

namespace alter {

namespace {

bool isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

std::string nameOf(int c) {
    if (c == TextStream::end)
        return "the end of the file";
    if (c < ' ' || c > '~') // perhaps a part of a character, which cannot be shown by itself
        return cat("byte 0x", std::hex, std::uppercase, c);
    return cat("'", static_cast<char>(c), "'");
}

} // namespace

int JsonScanner::peek() {
    while (isSpace(m_text.peek()))
        m_text.get();
    return m_text.peek();
}

bool JsonScanner::takeIf(char c) {
    if (peek() != static_cast<unsigned char>(c))
        return false;
    m_text.get();
    return true;
}

void JsonScanner::take(char c) {
    if (!takeIf(c))
        fail(nameOf(peek()), cat("'", c, "'"));
}

void JsonScanner::fail(std::string found, std::string expected) const {
    throwBadInput({.what = "The JSON file is broken.",
                   .where = cat(m_text.file().string(), ", ", toText(m_text.position())),
                   .found = std::move(found),
                   .expected = std::move(expected),
                   .next = "Correct it there. If each line is a value of its own, read it as jsonl."});
}

template <typename Sink>
void JsonScanner::walkString(Sink sink) {
    sink(m_text.get()); // the opening quote
    for (;;) {
        const int c = m_text.get();
        if (c == TextStream::end)
            fail("the end of the file", cat("the end of the string in the value at ", toText(m_valueStart)));
        sink(c);
        if (c == '"')
            return;
        if (c == '\\' && m_text.peek() != TextStream::end)
            sink(m_text.get());
    }
}

template <typename Sink>
void JsonScanner::walkValue(int depth, Sink sink) {
    if (depth == 0)
        peek();
    m_valueStart = m_text.position();
    for (;;) {
        const int c = m_text.peek();
        if (c == '"') {
            walkString(sink);
        } else if (c == '[' || c == '{') {
            ++depth;
            sink(m_text.get());
            continue;
        } else if (c == ']' || c == '}') {
            if (depth == 0)
                return; // the end of a number or word
            --depth;
            sink(m_text.get());
        } else if (c == TextStream::end) {
            if (depth > 0)
                fail("the end of the file", cat("the end of the value at ", toText(m_valueStart)));
            return;
        } else if (depth == 0 && (c == ',' || isSpace(c))) {
            return;
        } else {
            sink(m_text.get());
            continue;
        }
        if (depth == 0)
            return;
    }
}

std::string JsonScanner::takeValue(std::string opened) {
    std::string value = std::move(opened);
    const Position start = m_text.position();
    walkValue(value.empty() ? 0 : 1, [&](int c) {
        value += static_cast<char>(c);
        if (value.size() > maxRecordBytes)
            throwRecordTooLong(m_text, start);
    });
    return value;
}

void JsonScanner::skipValue() {
    walkValue(0, [](int) {});
}

std::string JsonScanner::takeName() {
    if (peek() != '"')
        fail(nameOf(peek()), "a member's name in quotes");
    const ParsedJson name = parseJson(takeValue());
    if (!name.problem.empty())
        fail(name.problem, "a member's name in quotes");
    take(':');
    return name.value.get<std::string>();
}

} // namespace alter
