#pragma once

#include "widgets/data/work/background_work.h"
#include "widgets/data/work/token_counter.h"

#include <filesystem>
#include <optional>

namespace alter {

/// Counts a task's examples again, as the import did, and keeps the statistics with the task; for a worker
/// thread. Returns how many examples were counted.
int64_t recount(const std::filesystem::path& folder, const std::string& task,
                const std::optional<TokenCounter>& counter, BackgroundWork::Control& control);

} // namespace alter
