#include "core/nn/device.h"

#include "core/base/error.h"
#include "core/base/os/environment.h"
#include "core/base/os/resources.h"
#include "core/base/os/shared_library.h"
#include "core/base/text.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <ATen/cpu/Utils.h>

namespace alter {

namespace {

/// Empty if CUDA works, otherwise why it does not. LibTorch caches its CUDA hooks at the first question about
/// CUDA, so the library has to be there before.
const std::string& cudaProblem() {
    static const std::string problem = [] {
        const std::string missing = loadSharedLibrary("libtorch_cuda.so");
        if (!missing.empty())
            return std::string("LibTorch's CUDA library is not installed (scripts/setup --cuda fetches it)");
        try {
            if (at::globalContext().hasCUDA() && torch::empty({1}, torch::kCUDA).defined())
                return std::string();
        } catch (const std::exception&) {
            return std::string("no usable NVIDIA GPU or driver was found");
        }
        return std::string("no NVIDIA GPU or driver was found");
    }();
    return problem;
}

torch::Device cudaDevice(const std::string& wanted) {
    if (wanted == "cuda")
        return {torch::kCUDA, 0};
    const std::string number = wanted.substr(5);
    if (number.empty() || number.find_first_not_of("0123456789") != std::string::npos || number.size() > 3)
        throwUsage(
            {.what = "The device is not known.", .found = wanted, .expected = "auto, cpu, cuda or cuda:N"});
    const int index = std::stoi(number);
    // deviceCount() is a signed char.
    const int count = static_cast<unsigned char>(
        at::globalContext().getAcceleratorHooksInterface(torch::kCUDA).deviceCount());
    if (index >= count)
        throwFailed({.what = "There is no such GPU.",
                     .found = wanted,
                     .expected = cat("cuda:0 to cuda:", count - 1),
                     .next = "Choose another device, or --device auto."});
    return {torch::kCUDA, static_cast<c10::DeviceIndex>(index)};
}

} // namespace

DeviceChoice chooseDevice(const std::string& wanted) {
    if (wanted == "cpu")
        return {torch::kCPU, "CPU, as asked"};
    if (wanted == "auto") {
        if (cudaProblem().empty())
            return {{torch::kCUDA, 0}, "CUDA works"};
        return {torch::kCPU, "CPU, because " + cudaProblem()};
    }
    if (wanted != "cuda" && !wanted.starts_with("cuda:"))
        throwUsage(
            {.what = "The device is not known.", .found = wanted, .expected = "auto, cpu, cuda or cuda:N"});
    if (!cudaProblem().empty())
        throwFailed(
            {.what = "CUDA does not work here.",
             .found = cudaProblem(),
             .next =
                 "Use --device cpu (or auto), or install a driver and CUDA libraries; `alter doctor` tells "
                 "what is missing."});
    return {cudaDevice(wanted), "CUDA, as asked"};
}

bool cpuHasBf16() {
    static const auto capabilities = at::cpu::get_cpu_capabilities();
    const auto has = [](const char* name) {
        const auto found = capabilities.find(name);
        return found != capabilities.end() && found->second.isBool() && found->second.toBool();
    };
    return has("avx512_bf16") || has("amx_bf16");
}

torch::ScalarType chooseType(const std::string& wanted, const torch::Device& device) {
    if (wanted == "fp32")
        return torch::kFloat32;
    if (wanted == "bf16")
        return torch::kBFloat16;
    if (wanted != "auto")
        throwUsage(
            {.what = "The number type is not known.", .found = wanted, .expected = "auto, fp32 or bf16"});
    return device.is_cuda() || (device.is_cpu() && cpuHasBf16()) ? torch::kBFloat16 : torch::kFloat32;
}

std::string nameOfType(torch::ScalarType type) {
    return type == torch::kBFloat16 ? "bf16" : "fp32";
}

void prepareCompute(int threads) {
    // oneDNN compiles a kernel for every shape, and packed batches hardly ever have the same shape twice:
    // with the default of 1,024 kernels, and as many descriptions, a training's memory grows by 2 GB. 128
    // hold what one step uses again and again; measured: as fast, and 1.4 GB instead of 2.2 after 30 steps.
    setDefaultEnvironment("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "128");
    setDefaultEnvironment("LRU_CACHE_CAPACITY", "128");
    at::set_num_threads(threads > 0 ? threads : usableCpus());
}

} // namespace alter
