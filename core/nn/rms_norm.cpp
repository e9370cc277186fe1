#include "core/nn/rms_norm.h"

#include <torch/autograd.h>

namespace alter {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

Tensor inverseRms(const Tensor& x, double eps) {
    return x.square().mean(-1, true).add_(eps).rsqrt_(); // [..., 1]
}

class RmsNormFunction : public torch::autograd::Function<RmsNormFunction> {
  public:
    static Tensor forward(AutogradContext* context, const Tensor& x, const Tensor& weight, double eps) {
        const Tensor exact = x.to(kExact);
        const Tensor scale = inverseRms(exact, eps);
        context->save_for_backward({x, weight, scale});
        return exact.mul(scale).mul_(weight).to(x.scalar_type());
    }

    static variable_list backward(AutogradContext* context, variable_list gradients) {
        const auto saved = context->get_saved_variables();
        const Tensor& x = saved[0];
        const Tensor& scale = saved[2];
        const Tensor normed = x.to(kExact).mul(scale);
        Tensor gradient = gradients[0].to(kExact).mul(saved[1]);
        const Tensor along = gradient.mul(normed).mean(-1, true);
        gradient = gradient.sub_(normed.mul(along)).mul_(scale);
        return {gradient.to(x.scalar_type()), Tensor(), Tensor()};
    }
};

} // namespace

Tensor rmsNorm(const Tensor& x, const Tensor& weight, double eps) {
    if (torch::GradMode::is_enabled() && x.requires_grad())
        return RmsNormFunction::apply(x, weight, eps);
    const Tensor exact = x.to(kExact);
    return exact.mul(inverseRms(exact, eps)).mul_(weight).to(x.scalar_type());
}

} // namespace alter
