#pragma once

#include "core/data/record.h"
#include "core/data/text_encoding.h"

#include <filesystem>
#include <memory>
#include <string>

namespace alter {

/// No single record (line, row, array element) may be longer: a quote or bracket that is never closed would
/// otherwise pull a whole file into memory.
constexpr size_t maxRecordBytes = 64u << 20;

/// A file as UTF-8 characters, unpacked and decoded block by block, with the place of each.
class TextStream {
  public:
    static constexpr int end = -1;

    /// `encoding` Auto follows the byte order mark.
    explicit TextStream(const std::filesystem::path& file, TextEncoding encoding = TextEncoding::Auto);

    /// The next byte of the text (0…255) or `end`, without taking it.
    int peek() { return m_next < m_text.size() || refill() ? byteAt(m_next) : end; }

    /// Takes the next byte.
    int get() {
        const int c = peek();
        if (c == end)
            return end;
        ++m_next;
        if (c == '\n') {
            ++m_line;
            m_column = 1;
        } else if ((c & 0xC0) != 0x80) {
            ++m_column;
        }
        return c;
    }

    /// Takes a line into `line` without its end ("\n" or "\r\n"); false at the end of the text.
    bool readLine(std::string& line);

    /// The place of the next byte.
    Position position() const { return {m_line, m_column, {}}; }

    const std::filesystem::path& file() const { return m_file; }
    uint64_t bytesTaken() const { return m_source->bytesTaken(); }

  private:
    int byteAt(size_t index) const { return static_cast<unsigned char>(m_text[index]); }
    bool refill();

    std::filesystem::path m_file;
    std::unique_ptr<ByteSource> m_source;
    TextDecoder m_decoder;
    std::string m_block;
    std::string m_text;
    size_t m_next = 0;
    bool m_ended = false;
    int64_t m_line = 1;
    int64_t m_column = 1;
};

/// The place of `text[offset]` in a file where `text` begins at `start`.
Position positionWithin(const Position& start, std::string_view text, size_t offset);

/// Whether `text`, which begins at `record.at`, is UTF-8; if not, makes `record` the problem.
bool checkUtf8(std::string_view text, const Position& start, Record& record);

/// Makes `record` a problem at `at`.
void setProblem(Record& record, Position at, std::string problem);

/// Throws for a record that began at `start` and goes on beyond maxRecordBytes.
[[noreturn]] void throwRecordTooLong(const TextStream& text, const Position& start);

} // namespace alter
