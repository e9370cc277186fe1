#pragma once

#include <functional>
#include <string_view>

namespace alter {

/// Called now and then during long work: what is being done, and how far along the whole is (0 to 1).
/// May throw an Error of kind Interrupted, which stops the work and leaves nothing half-written.
using ProgressFn = std::function<void(std::string_view what, double share)>;

} // namespace alter
