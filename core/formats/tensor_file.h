#pragma once

#include "core/base/os/mapped_file.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alter {

enum class DType { F32, F16, BF16, F64, I64, I32, I16, I8, U8, Bool };

size_t bytesOf(DType type);
std::string_view nameOf(DType type); ///< as safetensors spells it: "F32", "BF16", "BOOL"
std::optional<DType> dtypeNamed(std::string_view name);

using Shape = std::vector<int64_t>;

/// The number of elements; throws BadInput naming `what` on a negative size or overflow. An empty shape has
/// one.
int64_t elementCount(const Shape& shape, std::string_view what);
std::string toText(const Shape& shape); ///< "[640, 2048]"

/// A named tensor in memory that somebody else owns: row-major, the outermost dimension first.
struct TensorView {
    std::string name;
    DType dtype = DType::F32;
    Shape shape;
    const std::byte* data = nullptr;
    size_t bytes = 0;
};

using Metadata = std::map<std::string, std::string>;

/// The tensors of one file or of a set of shards seen as one. The mapping lives as long as any copy of the
/// object.
class TensorFile {
  public:
    using Mappings = std::vector<std::shared_ptr<const MappedFile>>;

    /// Throws BadInput if a name occurs twice. `path` is what messages name.
    TensorFile(std::filesystem::path path, std::vector<TensorView> tensors, Metadata metadata,
               Mappings mappings);

    const std::filesystem::path& path() const { return m_path; }
    const std::vector<TensorView>& tensors() const { return m_tensors; }
    const Metadata& metadata() const { return m_metadata; }
    const Mappings& mappings() const { return m_mappings; }
    std::vector<std::string> names() const;

    const TensorView* find(std::string_view name) const; ///< nullptr if there is none
    const TensorView& at(std::string_view name) const;   ///< BadInput naming file and tensor
    void releasePages() const;                           ///< see MappedFile

  private:
    std::filesystem::path m_path;
    std::vector<TensorView> m_tensors;
    std::map<std::string, size_t, std::less<>> m_index;
    Metadata m_metadata;
    Mappings m_mappings;
};

} // namespace alter
