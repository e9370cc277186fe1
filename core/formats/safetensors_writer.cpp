#include "core/base/error.h"
#include "core/base/os/output_file.h"
#include "core/base/text.h"
#include "core/formats/safetensors.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace alter {

namespace {

// Data starts on this boundary, so that every tensor can be used where it lies in a mapping.
constexpr size_t alignment = 64;

uint64_t bytesOf(const TensorSource& tensor) {
    return static_cast<uint64_t>(elementCount(tensor.shape, tensor.name)) * bytesOf(tensor.dtype);
}

/// Wide types first, so that each tensor is aligned to its own type; names in order within a type.
std::vector<const TensorSource*> fileOrder(const std::vector<TensorSource>& tensors) {
    std::vector<const TensorSource*> order;
    for (const TensorSource& tensor : tensors)
        order.push_back(&tensor);
    std::stable_sort(order.begin(), order.end(), [](const TensorSource* a, const TensorSource* b) {
        return bytesOf(a->dtype) > bytesOf(b->dtype);
    });
    return order;
}

/// The eight length bytes and the JSON, padded with spaces.
std::string header(const std::vector<const TensorSource*>& tensors, const Metadata& metadata,
                   const std::filesystem::path& path) {
    nlohmann::ordered_json object = nlohmann::ordered_json::object();
    if (!metadata.empty())
        object["__metadata__"] = metadata;
    uint64_t offset = 0;
    for (const TensorSource* tensor : tensors) {
        const uint64_t end = offset + bytesOf(*tensor);
        if (object.contains(tensor->name))
            throwFailed({.what = "Two tensors to be written have the same name.",
                         .where = path.string(),
                         .found = tensor->name});
        object[tensor->name] = {
            {"dtype", nameOf(tensor->dtype)}, {"shape", tensor->shape}, {"data_offsets", {offset, end}}};
        offset = end;
    }
    std::string text = object.dump();
    const size_t length = (8 + text.size() + alignment - 1) / alignment * alignment - 8;
    text.resize(length, ' ');
    std::string bytes(8, '\0');
    for (size_t i = 0; i < 8; ++i)
        bytes[i] = static_cast<char>(length >> (8 * i));
    return bytes + text;
}

} // namespace

void writeSafetensors(const std::filesystem::path& path, const std::vector<TensorSource>& tensors,
                      const Metadata& metadata) {
    const std::vector<const TensorSource*> order = fileOrder(tensors);
    OutputFile file(path);
    file.write(header(order, metadata, path));
    for (const TensorSource* tensor : order) {
        const uint64_t start = file.written();
        tensor->produce([&](std::span<const std::byte> bytes) { file.write(bytes); });
        if (file.written() - start != bytesOf(*tensor))
            throwFailed({.what = "A tensor did not give the bytes its shape needs.",
                         .where = cat(path.string(), ", tensor ", tensor->name),
                         .found = cat(file.written() - start, " bytes"),
                         .expected = cat(bytesOf(*tensor))});
    }
    file.commit();
}

void writeSafetensors(const std::filesystem::path& path, const std::vector<TensorView>& tensors,
                      const Metadata& metadata) {
    std::vector<TensorSource> sources;
    for (const TensorView& tensor : tensors)
        sources.push_back({.name = tensor.name,
                           .dtype = tensor.dtype,
                           .shape = tensor.shape,
                           .produce = [&tensor](const TensorSource::Sink& sink) {
                               sink({tensor.data, tensor.bytes});
                           }});
    writeSafetensors(path, sources, metadata);
}

} // namespace alter
