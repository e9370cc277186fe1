#pragma once

#include "core/nn/tensor.h"

#include <string>

namespace alter {

/// Where to compute, and one line that says why.
struct DeviceChoice {
    torch::Device device = torch::kCPU;
    std::string reason;
};

/// `wanted`: auto | cpu | cuda | cuda:N. "auto" takes CUDA when it works. Throws Failed where CUDA was asked
/// for and does not work, Usage for any other word. libtorch_cuda is opened here at run time, so that one
/// binary serves machines with and without it; call this before anything else asks for CUDA.
DeviceChoice chooseDevice(const std::string& wanted);

/// `wanted`: auto | fp32 | bf16. "auto" is bf16 where the device computes in it, fp32 elsewhere.
torch::ScalarType chooseType(const std::string& wanted, const torch::Device& device);

/// "fp32" or "bf16".
std::string nameOfType(torch::ScalarType type);

/// The processor multiplies bf16 matrices itself (AVX-512 BF16).
bool cpuHasBf16();

/// Sets the process up for computing, before its first tensor product: so many threads (0 = as many as it may
/// run on), and bounds for the caches of compiled kernels.
void prepareCompute(int threads);

} // namespace alter
