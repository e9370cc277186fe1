#include "core/models/weight_source.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/models/tensor_io.h"

namespace alter {

WeightSource::WeightSource(const std::filesystem::path& weightsFile, torch::ScalarType type,
                           torch::Device device)
    : m_file(readSafetensors(weightsFile)), m_type(type), m_device(device) {}

Tensor WeightSource::stored(const std::string& name, at::IntArrayRef shape) const {
    const TensorView& view = m_file.at(name);
    if (at::IntArrayRef(view.shape) != shape)
        throwBadInput({.what = "A weight has another shape than the configuration says.",
                       .where = cat(m_file.path().string(), ", tensor ", name),
                       .found = toText(view.shape),
                       .expected = cat(shape),
                       .next = "Import the backbone again from its source."});
    return viewAsTensor(m_file, view);
}

Tensor WeightSource::get(const std::string& name, at::IntArrayRef shape) const {
    return stored(name, shape).to(m_device, m_type);
}

Tensor WeightSource::exact(const std::string& name, at::IntArrayRef shape) const {
    return stored(name, shape).to(m_device, kExact);
}

Tensor WeightSource::stacked(const std::vector<std::pair<std::string, std::vector<int64_t>>>& parts) const {
    std::vector<Tensor> tensors;
    for (const auto& [name, shape] : parts)
        tensors.push_back(get(name, shape));
    return torch::cat(tensors);
}

} // namespace alter
