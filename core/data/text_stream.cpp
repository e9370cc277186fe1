#include "core/data/text_stream.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <iomanip>

namespace alter {

namespace {

constexpr size_t blockSize = 256 * 1024;

} // namespace

TextStream::TextStream(const std::filesystem::path& file, TextEncoding encoding)
    : m_file(file), m_source(openByteSource(file)), m_decoder(encoding), m_block(blockSize, '\0') {
    const size_t got = m_source->read(m_block.data(), m_block.size());
    const std::string_view first(m_block.data(), got);
    const EncodingMark mark = detectEncoding(first);
    if (encoding == TextEncoding::Auto)
        encoding = mark.encoding;
    m_decoder = TextDecoder(encoding);
    m_decoder.decode(first.substr(mark.encoding == encoding ? mark.markBytes : 0), m_text);
}

bool TextStream::refill() {
    m_text.clear();
    m_next = 0;
    while (m_text.empty() && !m_ended) {
        const size_t got = m_source->read(m_block.data(), m_block.size());
        if (got > 0) {
            m_decoder.decode({m_block.data(), got}, m_text);
        } else {
            m_ended = true;
            m_decoder.finish(m_text);
        }
    }
    return !m_text.empty();
}

bool TextStream::readLine(std::string& line) {
    line.clear();
    if (peek() == end)
        return false;
    const Position start = position();
    while (peek() != end) {
        const size_t stop = std::min(m_text.find('\n', m_next), m_text.size());
        line.append(m_text, m_next, stop - m_next);
        m_next = stop;
        if (line.size() > maxRecordBytes)
            throwRecordTooLong(*this, start);
        if (stop < m_text.size()) {
            ++m_next;
            break;
        }
    }
    ++m_line;
    m_column = 1;
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    return true;
}

Position positionWithin(const Position& start, std::string_view text, size_t offset) {
    Position at = start;
    for (const char c : text.substr(0, offset)) {
        if (c == '\n') {
            ++at.line;
            at.column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) {
            ++at.column;
        }
    }
    return at;
}

bool checkUtf8(std::string_view text, const Position& start, Record& record) {
    size_t bad = 0;
    if (isValidUtf8(text, &bad))
        return true;
    const int byte = static_cast<unsigned char>(text[bad]);
    setProblem(
        record, positionWithin(start, text, bad),
        cat("invalid UTF-8 (byte 0x", std::hex, std::uppercase, std::setw(2), std::setfill('0'), byte, ")"));
    return false;
}

void setProblem(Record& record, Position at, std::string problem) {
    record.fields = Fields::object();
    record.at = std::move(at);
    record.problem = std::move(problem);
}

void throwRecordTooLong(const TextStream& text, const Position& start) {
    throwBadInput({.what = "A record does not end.",
                   .where = cat(text.file().string(), ", ", toText(start)),
                   .found = cat("more than ", humanBytes(maxRecordBytes), " without an end"),
                   .expected = "a line end, a closing quote or a closing bracket",
                   .next = "Look for a quote or bracket that is opened there and never closed."});
}

} // namespace alter
