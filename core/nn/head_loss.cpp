#include "core/nn/head_loss.h"

#include <torch/autograd.h>

namespace alter {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr int64_t kRowsAtOnce = 64; // 64 · 262,144 logits in fp32 are 64 MiB

enum class Wanted { Loss, Hits, Gradient };

struct Parts {
    Tensor loss;     // fp32 [K]
    Tensor hits;     // bool [K]; undefined if not wanted
    Tensor gradient; // [K, d] in hidden's type; undefined if not wanted
};

Parts run(const Tensor& hidden, const Tensor& head, const Tensor& targets, const HeadOptions& options,
          Wanted wanted) {
    const bool withGradient = wanted == Wanted::Gradient;
    std::vector<Tensor> losses, hits, gradients;
    for (int64_t row = 0; row < hidden.size(0); row += kRowsAtOnce) {
        const int64_t count = std::min(kRowsAtOnce, hidden.size(0) - row);
        const Tensor target = targets.narrow(0, row, count).unsqueeze(1);             // [n, 1]
        Tensor logits = torch::linear(hidden.narrow(0, row, count), head).to(kExact); // [n, V]
        if (options.scale != 1.0)
            logits = logits.mul_(options.scale);
        if (options.cap > 0)
            logits = logits.div_(options.cap).tanh_().mul_(options.cap);
        const Tensor slope =
            options.cap > 0 && withGradient ? 1.0 - (logits / options.cap).square() : Tensor();
        const Tensor logSum = torch::logsumexp(logits, -1, true); // [n, 1]
        const Tensor found = logits.gather(1, target);
        losses.push_back((logSum - found).squeeze(1));
        if (wanted == Wanted::Hits)
            hits.push_back(found.squeeze(1).ge(logits.amax(-1)));
        if (!withGradient)
            continue;
        Tensor probability = logits.sub_(logSum).exp_();
        probability.scatter_add_(1, target, torch::full_like(target, -1, probability.options()));
        if (slope.defined())
            probability = probability.mul_(slope);
        Tensor gradient = torch::matmul(probability.to(head.scalar_type()), head);
        gradients.push_back(options.scale != 1.0 ? gradient.mul_(options.scale) : gradient);
    }
    if (losses.empty())
        return {torch::zeros({0}, hidden.options().dtype(kExact)),
                torch::zeros({0}, hidden.options().dtype(torch::kBool)), torch::zeros_like(hidden)};
    return {torch::cat(losses), hits.empty() ? Tensor() : torch::cat(hits),
            withGradient ? torch::cat(gradients) : Tensor()};
}

class HeadLossFunction : public torch::autograd::Function<HeadLossFunction> {
  public:
    static Tensor forward(AutogradContext* context, const Tensor& hidden, const Tensor& head,
                          const Tensor& targets, const HeadOptions& options) {
        const Parts result = run(hidden, head, targets, options, Wanted::Gradient);
        context->save_for_backward({result.gradient});
        return result.loss;
    }

    static variable_list backward(AutogradContext* context, variable_list gradients) {
        const Tensor gradient = context->get_saved_variables()[0];
        const Tensor rows = gradients[0].to(gradient.scalar_type()).unsqueeze(1); // [K, 1]
        return {gradient * rows, Tensor(), Tensor(), Tensor()};
    }
};

} // namespace

Tensor headLoss(const Tensor& hidden, const Tensor& head, const Tensor& targets, const HeadOptions& options) {
    if (torch::GradMode::is_enabled() && hidden.requires_grad())
        return HeadLossFunction::apply(hidden, head, targets, options);
    return run(hidden, head, targets, options, Wanted::Loss).loss;
}

TokenScores headScores(const Tensor& hidden, const Tensor& head, const Tensor& targets,
                       const HeadOptions& options) {
    const torch::NoGradGuard noGradients;
    Parts parts = run(hidden, head, targets, options, Wanted::Hits);
    return {std::move(parts.loss), std::move(parts.hits)};
}

} // namespace alter
