#pragma once

#include "core/nn/tensor.h"

#include <c10/core/Event.h>

#include <optional>
#include <vector>

namespace alter {

/// A few numbers on their way from the device to the host. The copy runs beside the next step's work, so that
/// watching the loss never makes the device wait: start it after a step, read it after the next.
class Readback {
  public:
    /// values: fp32, any shape; begins the copy.
    explicit Readback(const Tensor& values);

    /// Waits for the copy. All NaN where the device holds no numbers (meta).
    std::vector<float> values();

  private:
    Tensor m_host;
    std::optional<c10::Event> m_done;
};

} // namespace alter
