#pragma once

#include "core/nn/tensor.h"

#include <string>

namespace alter {

/// Gelu is the exact form (erf), GeluTanh its tanh approximation (Hugging Face: gelu_new, gelu_pytorch_tanh).
enum class Activation { Relu, Gelu, GeluTanh, Silu };

/// Accepts the names of this program and of Hugging Face configurations; throws BadInput on any other.
Activation activationFromName(const std::string& name);

/// Elementwise, same shape and type.
Tensor activate(Activation activation, const Tensor& x);

} // namespace alter
