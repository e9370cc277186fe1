#include "core/formats/gguf_reader.h"

#include "core/base/error.h"
#include "core/base/text.h"

namespace alter {

namespace {

/// The file's numbers for kinds of metadata values.
enum Kind : uint32_t { U8, I8, U16, I16, U32, I32, F32, Bool, String, Array, U64, I64, F64 };

} // namespace

void GgufReader::damaged(std::string_view what, std::string found, std::string expected) const {
    throwBadInput({.what = std::string(what),
                   .where = cat(m_path.string(), ", byte ", m_position),
                   .found = std::move(found),
                   .expected = std::move(expected),
                   .next = "Fetch the file again; it is not a whole GGUF file."});
}

std::span<const std::byte> GgufReader::take(uint64_t size, std::string_view what) {
    if (size > m_bytes.size() - m_position)
        damaged(cat("The file ends inside ", what, "."), cat(m_bytes.size() - m_position, " bytes left"),
                cat(size, " bytes"));
    const std::span<const std::byte> taken = m_bytes.subspan(m_position, size);
    m_position += size;
    return taken;
}

uint64_t GgufReader::count(std::string_view what, uint64_t leastBytes) {
    const auto claimed = number<uint64_t>(what);
    if (claimed > (m_bytes.size() - m_position) / leastBytes)
        damaged(cat("The header claims more than the file holds: ", what, "."), cat(claimed),
                cat("at most ", (m_bytes.size() - m_position) / leastBytes, " can follow"));
    return claimed;
}

std::string GgufReader::text(std::string_view what) {
    const std::span<const std::byte> bytes = take(number<uint64_t>(what), what);
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

template <typename Stored, typename T>
std::vector<T> GgufReader::numbers(uint64_t size, std::string_view key) {
    std::vector<T> values;
    values.reserve(size);
    for (uint64_t i = 0; i < size; ++i)
        values.push_back(static_cast<T>(number<Stored>(key)));
    return values;
}

GgufValue GgufReader::array(std::string_view key) {
    const auto kind = number<uint32_t>(key);
    const uint64_t size = count(key, kind == String ? 8 : 1);
    switch (kind) {
    case U8:
        return numbers<uint8_t, int64_t>(size, key);
    case I8:
        return numbers<int8_t, int64_t>(size, key);
    case U16:
        return numbers<uint16_t, int64_t>(size, key);
    case I16:
        return numbers<int16_t, int64_t>(size, key);
    case U32:
        return numbers<uint32_t, int64_t>(size, key);
    case I32:
        return numbers<int32_t, int64_t>(size, key);
    case U64:
        return numbers<uint64_t, int64_t>(size, key);
    case I64:
        return numbers<int64_t, int64_t>(size, key);
    case F32:
        return numbers<float, double>(size, key);
    case F64:
        return numbers<double, double>(size, key);
    case Bool:
        return numbers<uint8_t, bool>(size, key);
    case String:
        break;
    default:
        damaged(cat("The metadata value ", key, " is an array of a kind that is not known."),
                cat("kind ", kind));
    }
    std::vector<std::string> texts;
    texts.reserve(size);
    for (uint64_t i = 0; i < size; ++i)
        texts.push_back(text(key));
    return texts;
}

GgufValue GgufReader::value(std::string_view key) {
    const auto kind = number<uint32_t>(key);
    switch (kind) {
    case U8:
        return int64_t{number<uint8_t>(key)};
    case I8:
        return int64_t{number<int8_t>(key)};
    case U16:
        return int64_t{number<uint16_t>(key)};
    case I16:
        return int64_t{number<int16_t>(key)};
    case U32:
        return int64_t{number<uint32_t>(key)};
    case I32:
        return int64_t{number<int32_t>(key)};
    case U64:
        return static_cast<int64_t>(number<uint64_t>(key));
    case I64:
        return number<int64_t>(key);
    case F32:
        return double{number<float>(key)};
    case F64:
        return number<double>(key);
    case Bool:
        return number<uint8_t>(key) != 0;
    case String:
        return text(key);
    case Array:
        return array(key);
    default:
        damaged(cat("The metadata value ", key, " is of a kind that is not known."), cat("kind ", kind));
    }
}

} // namespace alter
