#include "core/models/tensor_io.h"

#include "core/base/error.h"
#include "core/base/text.h"

namespace alter {

namespace {

torch::ScalarType scalarTypeOf(DType type) {
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

Tensor viewAsTensor(const TensorFile& file, const TensorView& view) {
    // The copy of `file` in the deleter shares its mapping and lives as long as the tensor's storage.
    auto keepAlive = [file](void*) {};
    return torch::from_blob(const_cast<std::byte*>(view.data), view.shape, std::move(keepAlive),
                            torch::TensorOptions(scalarTypeOf(view.dtype)));
}

void writeTensors(const std::filesystem::path& file, const NamedTensors& tensors, const Metadata& metadata) {
    std::vector<Tensor> held; // keeps what the views point to
    std::vector<TensorView> views;
    for (const auto& [name, tensor] : tensors) {
        held.push_back(tensor.detach().cpu().contiguous());
        const Tensor& host = held.back();
        views.push_back({.name = name,
                         .dtype = host.scalar_type() == torch::kInt64 ? DType::I64 : DType::F32,
                         .shape = host.sizes().vec(),
                         .data = static_cast<const std::byte*>(host.const_data_ptr()),
                         .bytes = host.nbytes()});
    }
    writeSafetensors(file, views, metadata);
}

NamedTensors readTensors(const std::filesystem::path& file) {
    const TensorFile stored = readSafetensors(file);
    NamedTensors tensors;
    for (const TensorView& view : stored.tensors())
        tensors.emplace_back(view.name, viewAsTensor(stored, view).clone());
    return tensors;
}

} // namespace alter
