#pragma once

#include <ATen/ExpandUtils.h>
#include <torch/library.h>
#include <torch/types.h>

namespace alter::made {

/// LibTorch computes the shapes of a few operations on the meta device only in its Python part; this is the
/// same for C++.
inline torch::Tensor selectedOnMeta(const torch::Tensor& values, int64_t axis, const torch::Tensor& places) {
    TORCH_CHECK(places.is_meta(), "index_select: the places lie on another device");
    std::vector<int64_t> sizes = values.sizes().vec();
    sizes.at(static_cast<size_t>(axis)) = places.numel();
    return torch::empty(sizes, values.options());
}

inline torch::Tensor rolledOnMeta(const torch::Tensor& values, c10::SymIntArrayRef, c10::IntArrayRef) {
    return torch::empty_like(values);
}

inline torch::Tensor& comparedOnMeta(const torch::Tensor& a, const torch::Tensor& b, torch::Tensor& result) {
    TORCH_CHECK(a.is_meta() && b.is_meta(), "logical_and: a side lies on another device");
    result.resize_(at::infer_size(a.sizes(), b.sizes()));
    return result;
}

inline torch::Tensor& sameShapeOnMeta(const torch::Tensor& values, torch::Tensor& result) {
    result.resize_(values.sizes());
    return result;
}

inline torch::Tensor chosenOnMeta(const torch::Tensor& which, const torch::Tensor& a,
                                  const torch::Tensor& b) {
    for (const torch::Tensor* side : {&a, &b}) // the host's scalars may be mixed in, as on a GPU
        TORCH_CHECK(side->is_meta() || side->dim() == 0, "where: a choice lies on another device");
    const std::vector<int64_t> sizes = at::infer_size(which.sizes(), at::infer_size(a.sizes(), b.sizes()));
    return torch::empty(sizes, which.options().dtype(at::result_type(a, b)));
}

inline torch::Tensor& chosenIntoOnMeta(const torch::Tensor& which, const torch::Tensor& a,
                                       const torch::Tensor& b, torch::Tensor& result) {
    return result.resize_(chosenOnMeta(which, a, b).sizes()), result;
}

} // namespace alter::made

TORCH_LIBRARY_IMPL(aten, Meta, library) {
    library.impl("index_select", alter::made::selectedOnMeta);
    library.impl("roll", alter::made::rolledOnMeta);
    library.impl("logical_and.out", alter::made::comparedOnMeta);
    library.impl("logical_not.out", alter::made::sameShapeOnMeta);
    library.impl("abs.out", alter::made::sameShapeOnMeta);
    library.impl("where.self", alter::made::chosenOnMeta);
    library.impl("where.self_out", alter::made::chosenIntoOnMeta);
}
