#include "core/nn/projection.h"

#include "core/nn/device.h"

#include <ATen/core/dispatch/Dispatcher.h>
#include <torch/torch.h>

namespace alter {

namespace {

constexpr int64_t kRowsPackedFor = 1;

/// oneDNN's own order of the weights; undefined where this LibTorch has none.
Tensor reordered(const Tensor& weight) {
    const auto reorder = c10::Dispatcher::singleton().findSchema({"mkldnn::_reorder_linear_weight", ""});
    if (!reorder)
        return {};
    return reorder->typed<Tensor(const Tensor&, std::optional<int64_t>)>().call(weight, kRowsPackedFor);
}

Tensor packedProduct(const Tensor& x, const Tensor& weight) {
    using Scalars = c10::List<std::optional<at::Scalar>>;
    using Text = std::optional<std::string_view>;
    static const auto product = c10::Dispatcher::singleton()
                                    .findSchemaOrThrow("mkldnn::_linear_pointwise", "")
                                    .typed<Tensor(const Tensor&, const Tensor&, const std::optional<Tensor>&,
                                                  std::string_view, Scalars, Text)>();
    return product.call(x, weight, std::nullopt, "none", Scalars(), std::nullopt);
}

} // namespace

Tensor Projection::operator()(const Tensor& x) const {
    if (m_packed.defined() && x.size(0) == kRowsPackedFor && !torch::GradMode::is_enabled())
        return packedProduct(x, m_packed);
    return torch::linear(x, m_weight);
}

void Projection::prepareDecoding() {
    const bool reads =
        m_weight.device().is_cpu() && m_weight.scalar_type() == torch::kBFloat16 && cpuHasBf16();
    if (reads && !m_packed.defined())
        m_packed = reordered(m_weight);
}

} // namespace alter
