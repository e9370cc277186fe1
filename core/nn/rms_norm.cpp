#include "core/nn/rms_norm.h"

#include <ATen/Parallel.h>
#include <torch/autograd.h>

#include <array>
#include <cmath>
#include <vector>

namespace alter {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

struct Normed {
    Tensor output; ///< as x
    Tensor scale;  ///< fp32 [..., 1], one over the root mean square
};

/// Partial sums, so that the compiler may take several values at once and rounding stays small.
template <typename T>
float sumOfSquares(const T* row, int64_t size) {
    constexpr int64_t lanes = 16;
    std::array<float, lanes> sums{};
    int64_t i = 0;
    for (; i + lanes <= size; i += lanes)
        for (int64_t lane = 0; lane < lanes; ++lane) {
            const auto value = static_cast<float>(row[i + lane]);
            sums[static_cast<size_t>(lane)] += value * value;
        }
    float sum = 0;
    for (; i < size; ++i)
        sum += static_cast<float>(row[i]) * static_cast<float>(row[i]);
    for (const float part : sums)
        sum += part;
    return sum;
}

/// All in one pass over each row: decoding calls it about six times a block with a single row, where the
/// steps of the plain formula take longer than its arithmetic.
template <typename T>
Normed normedOnProcessor(const Tensor& x, const Tensor& weight, double eps) {
    const Tensor input = x.contiguous();
    Tensor output = torch::empty_like(input);
    const int64_t size = input.size(-1);
    const T* from = input.const_data_ptr<T>();
    const float* weights = weight.const_data_ptr<float>();
    T* to = output.mutable_data_ptr<T>();
    std::vector<int64_t> scaleShape = input.sizes().vec();
    scaleShape.back() = 1;
    Tensor scales = torch::empty(scaleShape, input.options().dtype(kExact));
    auto* scaleOf = scales.mutable_data_ptr<float>();
    constexpr int64_t fewRows = 64; // of which each takes about a microsecond
    at::parallel_for(0, input.numel() / size, fewRows, [&](int64_t begin, int64_t end) {
        for (int64_t row = begin; row < end; ++row) {
            const T* values = from + row * size;
            const float mean = sumOfSquares(values, size) / static_cast<float>(size);
            const float scale = 1.0F / std::sqrt(mean + static_cast<float>(eps));
            scaleOf[row] = scale;
            for (int64_t i = 0; i < size; ++i)
                to[row * size + i] = static_cast<T>(static_cast<float>(values[i]) * scale * weights[i]);
        }
    });
    return {output, scales};
}

Normed normed(const Tensor& x, const Tensor& weight, double eps) {
    if (x.device().is_cpu() && x.scalar_type() == torch::kBFloat16)
        return normedOnProcessor<at::BFloat16>(x, weight, eps);
    if (x.device().is_cpu() && x.scalar_type() == kExact)
        return normedOnProcessor<float>(x, weight, eps);
    const Tensor exact = x.to(kExact);
    const Tensor scale = exact.square().mean(-1, true).add_(eps).rsqrt_();
    return {exact.mul(scale).mul_(weight).to(x.scalar_type()), scale};
}

class RmsNormFunction : public torch::autograd::Function<RmsNormFunction> {
  public:
    static Tensor forward(AutogradContext* context, const Tensor& x, const Tensor& weight, double eps) {
        const Normed result = normed(x, weight, eps);
        context->save_for_backward({x, weight, result.scale});
        return result.output;
    }

    static variable_list backward(AutogradContext* context, variable_list gradients) {
        const auto saved = context->get_saved_variables();
        const Tensor& x = saved[0];
        const Tensor& scale = saved[2];
        const Tensor unit = x.to(kExact).mul(scale);
        Tensor gradient = gradients[0].to(kExact).mul(saved[1]);
        const Tensor along = gradient.mul(unit).mean(-1, true);
        gradient = gradient.sub_(unit.mul(along)).mul_(scale);
        return {gradient.to(x.scalar_type()), Tensor(), Tensor()};
    }
};

} // namespace

Tensor rmsNorm(const Tensor& x, const Tensor& weight, double eps) {
    if (torch::GradMode::is_enabled() && x.requires_grad())
        return RmsNormFunction::apply(x, weight, eps);
    return normed(x, weight, eps).output;
}

} // namespace alter
