#include "core/nn/activation.h"

#include "core/base/error.h"

#include <map>

namespace alter {

Activation activationFromName(const std::string& name) {
    static const std::map<std::string, Activation> known = {
        {"relu", Activation::Relu},         {"gelu", Activation::Gelu},
        {"gelu_new", Activation::GeluTanh}, {"gelu_pytorch_tanh", Activation::GeluTanh},
        {"silu", Activation::Silu},         {"swish", Activation::Silu},
    };
    const auto found = known.find(name);
    if (found == known.end())
        throwBadInput({.what = "The activation function is not known.",
                       .found = name,
                       .expected = "relu, gelu, gelu_new, gelu_pytorch_tanh or silu"});
    return found->second;
}

Tensor activate(Activation activation, const Tensor& x) {
    switch (activation) {
    case Activation::Relu:
        return torch::relu(x);
    case Activation::Gelu:
        return torch::gelu(x);
    case Activation::GeluTanh:
        return torch::gelu(x, "tanh");
    case Activation::Silu:
        break;
    }
    return torch::silu(x);
}

} // namespace alter
