#include "core/nn/screened_head.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <torch/torch.h>

namespace alter {

namespace {

using PackedLinear = c10::intrusive_ptr<LinearPackedParamsBase>;

constexpr int64_t kFewRows = 32768; ///< a vocabulary below this is read in about a millisecond
constexpr int64_t kChunkRows = 8192;

PackedLinear quantized(const Tensor& weight) {
    static const auto prepack = c10::Dispatcher::singleton()
                                    .findSchemaOrThrow("quantized::linear_prepack", "")
                                    .typed<PackedLinear(Tensor, std::optional<Tensor>)>();
    const Tensor exact = weight.to(kExact);
    const Tensor scale = exact.abs().amax(1).div_(127.0).clamp_min_(1e-12); // [rows]
    const Tensor rounded = exact.div(scale.unsqueeze(1)).round_().to(torch::kChar);
    const Tensor weights = at::_make_per_channel_quantized_tensor(
        rounded, scale.to(torch::kFloat64), torch::zeros({weight.size(0)}, torch::kInt64), 0);
    return prepack.call(weights, std::nullopt);
}

/// state: fp32 [1, d] -> fp32 [1, rows of the chunk]; the state is rounded to 7 bits, which no processor's
/// int8 products overflow.
Tensor product(const Tensor& state, const PackedLinear& chunk) {
    static const auto dynamic = c10::Dispatcher::singleton()
                                    .findSchemaOrThrow("quantized::linear_dynamic", "")
                                    .typed<Tensor(Tensor, const PackedLinear&, bool)>();
    return dynamic.call(state, chunk, /*reduce_range=*/true);
}

} // namespace

std::unique_ptr<ScreenedHead> ScreenedHead::make(const Tensor& head) {
    const bool worthwhile =
        head.device().is_cpu() && head.scalar_type() == torch::kBFloat16 && head.size(0) >= kFewRows;
    if (!worthwhile || at::globalContext().qEngine() == at::QEngine::NoQEngine)
        return nullptr;
    return std::unique_ptr<ScreenedHead>(new ScreenedHead(head));
}

ScreenedHead::ScreenedHead(Tensor head) : m_head(std::move(head)) {
    const int64_t rows = m_head.size(0);
    m_chunks.resize(static_cast<size_t>((rows + kChunkRows - 1) / kChunkRows));
    at::parallel_for(0, static_cast<int64_t>(m_chunks.size()), 1, [&](int64_t begin, int64_t end) {
        torch::NoGradGuard noGradients; // each thread has its own
        for (int64_t i = begin; i < end; ++i)
            m_chunks[static_cast<size_t>(i)] =
                quantized(m_head.narrow(0, i * kChunkRows, std::min(kChunkRows, rows - i * kChunkRows)));
    });
}

Tensor ScreenedHead::logits(const Tensor& states) const {
    std::vector<Tensor> rows;
    // One by one: states that are rounded together share a scale, and an answer would depend on its
    // neighbours.
    for (const Tensor& state : states.split(1))
        rows.push_back(rowLogits(state));
    return rows.size() == 1 ? rows.front() : torch::cat(rows);
}

Tensor ScreenedHead::rowLogits(const Tensor& state) const {
    const Tensor exact = state.to(kExact);
    std::vector<Tensor> parts;
    parts.reserve(m_chunks.size());
    for (const PackedLinear& chunk : m_chunks)
        parts.push_back(product(exact, chunk));
    Tensor rough = torch::cat(parts, 1); // [1, V]
    const Tensor near = rough.view({-1}).ge(rough.max().item<double>() - kMargin).nonzero().view({-1});
    rough.index_copy_(1, near, torch::linear(state, m_head.index_select(0, near)).to(kExact));
    return rough;
}

} // namespace alter
