#pragma once

#include "core/data/importer.h"
#include "widgets/data/work/background_work.h"
#include "widgets/data/work/token_counter.h"

#include <filesystem>
#include <optional>

namespace alter {

/// The import into the project in `folder`, through a connection of its own; for a worker thread. All or
/// nothing, also when cancelled.
ImportReport runImport(ImportRequest request, const std::optional<TokenCounter>& counter,
                       const std::filesystem::path& folder, BackgroundWork::Control& control);

/// The same into a project that is thrown away: what the import would do, row by row, bad rows counted.
ImportReport rehearseImport(ImportRequest request, const std::optional<TokenCounter>& counter,
                            BackgroundWork::Control& control);

} // namespace alter
