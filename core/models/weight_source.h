#pragma once

#include "core/formats/safetensors.h"
#include "core/nn/tensor.h"

#include <filesystem>
#include <string>

namespace alter {

/// Hands out a backbone's weights as tensors in the compute type on the compute device. A weight that is
/// stored in that type and stays on the CPU is used where it lies in the mapped file.
class WeightSource {
  public:
    WeightSource(const std::filesystem::path& weightsFile, torch::ScalarType type, torch::Device device);

    /// Throws BadInput naming the tensor if it is missing or has another shape.
    Tensor get(const std::string& name, at::IntArrayRef shape) const;
    /// In fp32 whatever the compute type is (norm weights).
    Tensor exact(const std::string& name, at::IntArrayRef shape) const;
    /// Several weights stacked along their first axis, for one fused product.
    Tensor stacked(const std::vector<std::pair<std::string, std::vector<int64_t>>>& parts) const;

    torch::ScalarType type() const { return m_type; }
    const torch::Device& device() const { return m_device; }
    /// Lets the system drop file pages that were converted and will not be read again.
    void releasePages() const { m_file.releasePages(); }

  private:
    Tensor stored(const std::string& name, at::IntArrayRef shape) const;

    TensorFile m_file;
    torch::ScalarType m_type;
    torch::Device m_device;
};

} // namespace alter
