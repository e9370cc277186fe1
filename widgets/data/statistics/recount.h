#pragma once

#include "core/data/token_counter.h"
#include "widgets/session/background_work.h"

#include <filesystem>
#include <optional>

namespace alter {

/// Counts a task's examples again, as the import did, and keeps the statistics with the task; for a worker
/// thread. Returns how many examples were counted.
int64_t recount(const std::filesystem::path& folder, const std::string& task,
                const std::optional<TokenCounter>& counter, BackgroundWork::Control& control);

} // namespace alter
