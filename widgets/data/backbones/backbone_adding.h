#pragma once

#include "core/store/backbones.h"
#include "widgets/session/background_work.h"

#include <filesystem>

namespace alter {

/// Imports a GGUF file or a checkpoint folder into the project in `folder`, under a free name made from the
/// source's; for a worker thread. Nothing is left behind on an error or when cancelled.
BackboneRecord addBackbone(const std::filesystem::path& source, const std::filesystem::path& folder,
                           BackgroundWork::Control& control);

} // namespace alter
