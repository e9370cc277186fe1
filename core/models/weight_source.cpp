#include "core/models/weight_source.h"

#include "core/base/error.h"
#include "core/base/text.h"

namespace alter {

namespace {

torch::ScalarType scalarTypeOf(DType type)
{
    switch (type) {
    case DType::F32:
        return torch::kFloat32;
    case DType::F16:
        return torch::kFloat16;
    case DType::BF16:
        return torch::kBFloat16;
    case DType::F64:
        return torch::kFloat64;
    case DType::I64:
        return torch::kInt64;
    case DType::I32:
        return torch::kInt32;
    case DType::I16:
        return torch::kInt16;
    case DType::I8:
        return torch::kInt8;
    case DType::U8:
        return torch::kUInt8;
    case DType::Bool:
        break;
    }
    return torch::kBool;
}

} // namespace

Tensor viewAsTensor(const TensorFile& file, const TensorView& view)
{
    // The copy of `file` in the deleter shares its mapping and lives as long as the tensor's storage.
    auto keepAlive = [file](void*) {};
    return torch::from_blob(const_cast<std::byte*>(view.data), view.shape, std::move(keepAlive),
                            torch::TensorOptions(scalarTypeOf(view.dtype)));
}

WeightSource::WeightSource(const std::filesystem::path& weightsFile, torch::ScalarType type, torch::Device device)
    : m_file(readSafetensors(weightsFile)), m_type(type), m_device(device)
{
}

Tensor WeightSource::stored(const std::string& name, at::IntArrayRef shape) const
{
    const TensorView& view = m_file.at(name);
    if (at::IntArrayRef(view.shape) != shape)
        throwBadInput({.what = "A weight has another shape than the configuration says.",
                       .where = cat(m_file.path().string(), ", tensor ", name),
                       .found = toText(view.shape),
                       .expected = cat(shape),
                       .next = "Import the backbone again from its source."});
    return viewAsTensor(m_file, view);
}

Tensor WeightSource::get(const std::string& name, at::IntArrayRef shape) const
{
    return stored(name, shape).to(m_device, m_type);
}

Tensor WeightSource::exact(const std::string& name, at::IntArrayRef shape) const
{
    return stored(name, shape).to(m_device, kExact);
}

Tensor WeightSource::stacked(const std::vector<std::pair<std::string, std::vector<int64_t>>>& parts) const
{
    std::vector<Tensor> tensors;
    for (const auto& [name, shape] : parts)
        tensors.push_back(get(name, shape));
    return torch::cat(tensors);
}

} // namespace alter
