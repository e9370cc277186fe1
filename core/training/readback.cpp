#include "core/training/readback.h"

#include <c10/core/impl/VirtualGuardImpl.h>

#include <limits>

namespace alter {

Readback::Readback(const Tensor& values) {
    const Tensor flat = values.detach().flatten();
    if (flat.is_meta()) {
        m_host = torch::full(flat.sizes(), std::numeric_limits<float>::quiet_NaN(), kExact);
        return;
    }
    if (flat.device().is_cpu()) {
        m_host = flat.clone();
        return;
    }
    m_host = torch::empty(flat.sizes(), torch::TensorOptions(kExact).pinned_memory(true));
    m_host.copy_(flat, /*non_blocking=*/true);
    m_done.emplace(flat.device().type());
    m_done->record(c10::impl::VirtualGuardImpl(flat.device().type()).getStream(flat.device()));
}

std::vector<float> Readback::values() {
    if (m_done)
        m_done->synchronize();
    const float* first = m_host.const_data_ptr<float>();
    return {first, first + m_host.numel()};
}

} // namespace alter
