#include "core/formats/tensor_file.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <array>

namespace alter {

namespace {

struct DTypeFacts {
    std::string_view name;
    size_t bytes;
};

/// In the order of DType.
constexpr std::array<DTypeFacts, 10> dtypes = {{{"F32", 4},
                                                {"F16", 2},
                                                {"BF16", 2},
                                                {"F64", 8},
                                                {"I64", 8},
                                                {"I32", 4},
                                                {"I16", 2},
                                                {"I8", 1},
                                                {"U8", 1},
                                                {"BOOL", 1}}};

} // namespace

size_t bytesOf(DType type) {
    return dtypes.at(static_cast<size_t>(type)).bytes;
}

std::string_view nameOf(DType type) {
    return dtypes.at(static_cast<size_t>(type)).name;
}

std::optional<DType> dtypeNamed(std::string_view name) {
    for (size_t i = 0; i < dtypes.size(); ++i)
        if (dtypes[i].name == name)
            return static_cast<DType>(i);
    return std::nullopt;
}

int64_t elementCount(const Shape& shape, std::string_view what) {
    int64_t count = 1;
    for (const int64_t size : shape)
        if (size < 0 || __builtin_mul_overflow(count, size, &count))
            throwBadInput({.what = "A tensor has an impossible shape.",
                           .where = std::string(what),
                           .found = toText(shape)});
    return count;
}

std::string toText(const Shape& shape) {
    std::vector<std::string> sizes;
    for (const int64_t size : shape)
        sizes.push_back(std::to_string(size));
    return cat("[", joinList(sizes), "]");
}

TensorFile::TensorFile(std::filesystem::path path, std::vector<TensorView> tensors, Metadata metadata,
                       Mappings mappings)
    : m_path(std::move(path)), m_tensors(std::move(tensors)), m_metadata(std::move(metadata)),
      m_mappings(std::move(mappings)) {
    for (size_t i = 0; i < m_tensors.size(); ++i)
        if (!m_index.emplace(m_tensors[i].name, i).second)
            throwBadInput({.what = "Two tensors have the same name.",
                           .where = m_path.string(),
                           .found = m_tensors[i].name});
}

std::vector<std::string> TensorFile::names() const {
    std::vector<std::string> names;
    for (const TensorView& tensor : m_tensors)
        names.push_back(tensor.name);
    return names;
}

const TensorView* TensorFile::find(std::string_view name) const {
    const auto found = m_index.find(name);
    return found == m_index.end() ? nullptr : &m_tensors[found->second];
}

const TensorView& TensorFile::at(std::string_view name) const {
    if (const TensorView* tensor = find(name))
        return *tensor;
    throwBadInput({.what = cat("The tensor ", name, " is missing."),
                   .where = m_path.string(),
                   .found = cat(m_tensors.size(), " other tensors")});
}

void TensorFile::releasePages() const {
    for (const auto& mapping : m_mappings)
        mapping->releasePages();
}

} // namespace alter
