#pragma once

#include "core/base/progress.h"

#include <filesystem>
#include <functional>

namespace alter {

/// Makes the project where there is none, and imports each sample task that it does not have yet, as
/// `alter task add --spec` does. Throws Missing without samples, Interrupted once `isCancelled`.
void importSamples(const std::filesystem::path& folder, const std::filesystem::path& samples,
                   const std::function<bool()>& isCancelled, const ProgressFn& progress);

} // namespace alter
