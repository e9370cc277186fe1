#pragma once

#include "core/data/importer.h"
#include "core/data/token_counter.h"
#include "widgets/session/background_work.h"

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
