#include "core/formats/gguf_file.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/formats/dequantize.h"
#include "core/formats/gguf_reader.h"

#include <algorithm>

namespace alter {

namespace {

constexpr uint32_t mostDimensions = 4;        // GGML_MAX_DIMS
constexpr int64_t largestAlignment = 1 << 20; // far above any real file's

/// A tensor's entry in the header, before the place of the data is known.
struct Entry {
    GgufTensor tensor;
    uint64_t offset = 0;
};

void checkMagic(GgufReader& reader) {
    if (reader.number<uint32_t>("the magic number") != 0x46554747) // "GGUF"
        reader.damaged("This is not a GGUF file.", "another magic number", "\"GGUF\" at the start");
}

uint32_t readVersion(GgufReader& reader) {
    const auto version = reader.number<uint32_t>("the version");
    if ((version & 0xffff) == 0 && version != 0)
        reader.damaged("Big-endian GGUF files are not read.");
    if (version != 2 && version != 3)
        reader.damaged("This version of GGUF is not read.", cat(version), "2 or 3");
    return version;
}

Entry readEntry(GgufReader& reader) {
    Entry entry;
    GgufTensor& tensor = entry.tensor;
    tensor.name = reader.text("a tensor's name");
    const auto dimensions = reader.number<uint32_t>("a tensor's shape");
    if (dimensions > mostDimensions)
        reader.damaged(cat("The tensor ", tensor.name, " has too many dimensions."), cat(dimensions),
                       "at most 4");
    for (uint32_t i = 0; i < dimensions; ++i)
        tensor.shape.push_back(reader.number<int64_t>("a tensor's shape"));
    std::reverse(tensor.shape.begin(), tensor.shape.end());
    const auto type = reader.number<uint32_t>("a tensor's type");
    entry.offset = reader.number<uint64_t>("a tensor's offset");
    const GgufBlock* block = blockOf(type);
    if (!block)
        throwBadInput({.what = "The tensor is quantised in a way that is not read here.",
                       .where = cat("tensor ", tensor.name),
                       .found = cat("type number ", type),
                       .expected = supportedGgufTypes(),
                       .next = "Use a file quantised as Q4_K_M, Q5_K_M, Q6_K, Q8_0, F16 or BF16."});
    tensor.type = static_cast<GgufType>(type);
    const int64_t count = elementCount(tensor.shape, tensor.name);
    const int64_t row = tensor.shape.empty() ? 1 : tensor.shape.back();
    if (count % block->elements != 0 || row % block->elements != 0)
        reader.damaged(cat("The tensor ", tensor.name, " is not made of whole blocks."), toText(tensor.shape),
                       cat("rows of a multiple of ", block->elements));
    tensor.bytes = static_cast<size_t>(count / block->elements) * static_cast<size_t>(block->bytes);
    return entry;
}

int64_t readAlignment(const GgufFile& file, const GgufReader& reader) {
    const int64_t* given = file.find<int64_t>("general.alignment");
    const int64_t alignment = given ? *given : 32;
    if (alignment < 1 || alignment > largestAlignment || (alignment & (alignment - 1)) != 0)
        reader.damaged("The alignment of the tensors is not a power of two.", cat(alignment));
    return alignment;
}

} // namespace

GgufFile::GgufFile(const std::filesystem::path& path) : m_mapping(std::make_shared<const MappedFile>(path)) {
    const std::span<const std::byte> bytes = m_mapping->bytes();
    GgufReader reader(bytes, path);
    checkMagic(reader);
    m_version = readVersion(reader);
    const uint64_t tensors = reader.count("the number of tensors", 24);
    const uint64_t values = reader.count("the number of metadata values", 13);
    for (uint64_t i = 0; i < values; ++i) {
        const std::string key = reader.text("a metadata key");
        if (!m_metadata.emplace(key, reader.value(key)).second)
            reader.damaged("A metadata key occurs twice.", key);
    }
    std::vector<Entry> entries;
    for (uint64_t i = 0; i < tensors; ++i)
        entries.push_back(readEntry(reader));

    const auto alignment = static_cast<uint64_t>(readAlignment(*this, reader));
    const uint64_t start = (reader.position() + alignment - 1) / alignment * alignment;
    const uint64_t room = start < bytes.size() ? bytes.size() - start : 0;
    for (Entry& entry : entries) {
        GgufTensor& tensor = entry.tensor;
        if (entry.offset % alignment != 0)
            reader.damaged(cat("The tensor ", tensor.name, " is not aligned."), cat("offset ", entry.offset));
        if (entry.offset > room || tensor.bytes > room - entry.offset)
            reader.damaged(cat("The header claims more than the file holds: tensor ", tensor.name, "."),
                           cat("a file of ", bytes.size(), " bytes"),
                           cat("at least ", start + entry.offset, " + ", tensor.bytes));
        tensor.data = bytes.data() + start + entry.offset;
        if (!m_index.emplace(tensor.name, m_tensors.size()).second)
            reader.damaged("Two tensors have the same name.", tensor.name);
        m_tensors.push_back(std::move(tensor));
    }
}

const GgufTensor* GgufFile::find(std::string_view name) const {
    const auto found = m_index.find(name);
    return found == m_index.end() ? nullptr : &m_tensors[found->second];
}

const GgufValue* GgufFile::findValue(std::string_view key) const {
    const auto found = m_metadata.find(key);
    return found == m_metadata.end() ? nullptr : &found->second;
}

void GgufFile::throwWrongType(std::string_view key) const {
    throwBadInput(
        {.what = cat("The metadata value ", key, " is of an unexpected kind."), .where = path().string()});
}

void GgufFile::throwNoKey(std::string_view key) const {
    throwBadInput({.what = cat("The metadata value ", key, " is missing."), .where = path().string()});
}

} // namespace alter
