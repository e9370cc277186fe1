#include "core/formats/safetensors.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace alter {

namespace {

using nlohmann::json;

constexpr uint64_t lengthBytes = 8;
constexpr uint64_t largestHeader = uint64_t{100} << 20; // the limit of the reference implementation

[[noreturn]] void damaged(const std::filesystem::path& path, std::string what, std::string found = "",
                          std::string expected = "") {
    throwBadInput({.what = std::move(what),
                   .where = path.string(),
                   .found = std::move(found),
                   .expected = std::move(expected),
                   .next = "Fetch or export the file again; it is not a whole safetensors file."});
}

uint64_t littleEndian(const std::byte* bytes) {
    uint64_t value = 0;
    for (int i = 7; i >= 0; --i)
        value = value << 8 | std::to_integer<uint64_t>(bytes[i]);
    return value;
}

/// Parses a JSON object and refuses a key that occurs twice, which a plain parse would pass over.
json parseObject(std::string_view text, const std::filesystem::path& path) {
    std::vector<std::set<std::string>> keys;
    const auto watch = [&](int, json::parse_event_t event, json& value) {
        if (event == json::parse_event_t::object_start)
            keys.emplace_back();
        else if (event == json::parse_event_t::object_end)
            keys.pop_back();
        else if (event == json::parse_event_t::key && !keys.back().insert(value.get<std::string>()).second)
            damaged(path, "A name occurs twice in the header.", value.get<std::string>());
        return true;
    };
    try {
        json header = json::parse(text, watch);
        if (!header.is_object())
            damaged(path, "The header is not a JSON object.");
        return header;
    } catch (const json::exception&) {
        damaged(path, "The header is not valid JSON.");
    }
}

Metadata readMetadata(const json& object, const std::filesystem::path& path) {
    Metadata metadata;
    if (!object.is_object())
        damaged(path, "__metadata__ is not an object of texts.");
    for (const auto& [key, value] : object.items()) {
        if (!value.is_string())
            damaged(path, "A metadata value is not text.", key);
        metadata[key] = value.get<std::string>();
    }
    return metadata;
}

/// An array of non-negative integers, of `size` of them unless `size` is 0.
std::vector<int64_t> readSizes(const json& entry, const char* key, size_t size,
                               const std::filesystem::path& where) {
    const auto found = entry.find(key);
    if (found == entry.end() || !found->is_array() || (size && found->size() != size))
        damaged(where, cat("The header lacks a proper \"", key, "\"."));
    std::vector<int64_t> values;
    for (const json& value : *found) {
        if (!value.is_number_unsigned() || value.get<uint64_t>() > uint64_t{INT64_MAX})
            damaged(where, cat("\"", key, "\" holds something that is not a size."), value.dump());
        values.push_back(value.get<int64_t>());
    }
    return values;
}

TensorView readEntry(const std::string& name, const json& entry, std::span<const std::byte> data,
                     const std::filesystem::path& path) {
    const std::filesystem::path where = cat(path.string(), ", tensor ", name);
    if (!entry.is_object() || !entry.contains("dtype") || !entry["dtype"].is_string())
        damaged(where, "The header lacks a proper \"dtype\".");
    const std::optional<DType> dtype = dtypeNamed(entry["dtype"].get_ref<const std::string&>());
    if (!dtype)
        throwBadInput({.what = "The tensor's number format is not known here.",
                       .where = where.string(),
                       .found = entry["dtype"].get<std::string>(),
                       .expected = "F32, F16, BF16, F64, I64, I32, I16, I8, U8 or BOOL"});
    const std::vector<int64_t> range = readSizes(entry, "data_offsets", 2, where);
    if (range[0] > range[1] || static_cast<uint64_t>(range[1]) > data.size())
        damaged(where, "The tensor lies outside the file.", cat("bytes ", range[0], " to ", range[1]),
                cat("at most ", data.size(), " bytes of data"));
    TensorView view{.name = name, .dtype = *dtype, .shape = readSizes(entry, "shape", 0, where)};
    view.data = data.data() + range[0];
    view.bytes = static_cast<size_t>(range[1] - range[0]);
    const auto count = static_cast<uint64_t>(elementCount(view.shape, where.string()));
    if (view.bytes % bytesOf(*dtype) != 0 || view.bytes / bytesOf(*dtype) != count)
        damaged(where, "The tensor's bytes do not fit its shape.", cat(view.bytes, " bytes"),
                cat(toText(view.shape), " of ", nameOf(*dtype)));
    return view;
}

/// The tensors must fill the data part without gaps or overlaps, as the reference implementation demands.
void checkCoverage(std::vector<TensorView>& tensors, std::span<const std::byte> data,
                   const std::filesystem::path& path) {
    std::sort(tensors.begin(), tensors.end(), [](const TensorView& a, const TensorView& b) {
        return a.data != b.data ? a.data < b.data : a.bytes < b.bytes;
    });
    const std::byte* end = data.data();
    for (const TensorView& tensor : tensors) {
        if (tensor.data != end)
            damaged(cat(path.string(), ", tensor ", tensor.name),
                    tensor.data < end ? "Two tensors overlap." : "There is a gap before the tensor.");
        end = tensor.data + tensor.bytes;
    }
    if (end != data.data() + data.size())
        damaged(path, "There are bytes that belong to no tensor.",
                cat(data.size() - static_cast<size_t>(end - data.data()), " bytes"));
}

} // namespace

TensorFile readSafetensors(const std::filesystem::path& path) {
    const auto mapping = std::make_shared<const MappedFile>(path);
    const std::span<const std::byte> bytes = mapping->bytes();
    if (bytes.size() < lengthBytes)
        damaged(path, "The file is too short to be a safetensors file.", cat(bytes.size(), " bytes"));
    const uint64_t length = littleEndian(bytes.data());
    if (length > largestHeader || length > bytes.size() - lengthBytes)
        damaged(path, "The header claims more than the file holds.", cat("a header of ", length, " bytes"),
                cat("at most ", std::min<uint64_t>(bytes.size() - lengthBytes, largestHeader)));
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()) + lengthBytes, length);
    const std::span<const std::byte> data = bytes.subspan(lengthBytes + length);

    Metadata metadata;
    std::vector<TensorView> tensors;
    const json header = parseObject(text, path);
    for (const auto& [name, entry] : header.items()) {
        if (name == "__metadata__")
            metadata = readMetadata(entry, path);
        else
            tensors.push_back(readEntry(name, entry, data, path));
    }
    checkCoverage(tensors, data, path);
    return TensorFile(path, std::move(tensors), std::move(metadata), {mapping});
}

} // namespace alter
