#pragma once

#include "core/formats/tensor_file.h"

#include <optional>
#include <variant>

namespace alter {

/// How GGUF stores a tensor; the values are the file's own. Only what dequantize() can read is named.
enum class GgufType : uint32_t {
    F32 = 0,
    F16 = 1,
    Q4_0 = 2,
    Q4_1 = 3,
    Q5_0 = 6,
    Q5_1 = 7,
    Q8_0 = 8,
    Q4_K = 12,
    Q5_K = 13,
    Q6_K = 14,
    BF16 = 30
};

struct GgufTensor {
    std::string name;
    GgufType type = GgufType::F32;
    Shape shape; ///< outermost dimension first, the reverse of the file's order
    const std::byte* data = nullptr;
    size_t bytes = 0;
};

/// A metadata value. Integers of every width become int64_t, floats become double.
using GgufValue = std::variant<int64_t, double, bool, std::string, std::vector<int64_t>, std::vector<double>,
                               std::vector<bool>, std::vector<std::string>>;

/// A mapped GGUF file, version 2 or 3, little-endian. Everything the header claims is checked against the
/// file.
class GgufFile {
  public:
    explicit GgufFile(const std::filesystem::path& path);

    const std::filesystem::path& path() const { return m_mapping->path(); }
    size_t fileBytes() const { return m_mapping->size(); }
    uint32_t version() const { return m_version; }
    const std::map<std::string, GgufValue, std::less<>>& metadata() const { return m_metadata; }
    const std::vector<GgufTensor>& tensors() const { return m_tensors; }
    const GgufTensor* find(std::string_view name) const; ///< nullptr if there is none

    /// The value of `key` if it is there; BadInput if it has another type. T is one of GgufValue's
    /// alternatives.
    template <typename T>
    const T* find(std::string_view key) const {
        const GgufValue* value = findValue(key);
        if (!value)
            return nullptr;
        if (const T* typed = std::get_if<T>(value))
            return typed;
        throwWrongType(key);
    }

    /// The value of `key`; BadInput if it is not there.
    template <typename T>
    const T& at(std::string_view key) const {
        if (const T* value = find<T>(key))
            return *value;
        throwNoKey(key);
    }

  private:
    const GgufValue* findValue(std::string_view key) const;
    [[noreturn]] void throwWrongType(std::string_view key) const;
    [[noreturn]] void throwNoKey(std::string_view key) const;

    std::shared_ptr<const MappedFile> m_mapping;
    uint32_t m_version = 0;
    std::map<std::string, GgufValue, std::less<>> m_metadata;
    std::vector<GgufTensor> m_tensors;
    std::map<std::string, size_t, std::less<>> m_index;
};

} // namespace alter
