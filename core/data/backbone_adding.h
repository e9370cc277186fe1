#pragma once

#include "core/formats/backbone_import.h"
#include "core/store/project.h"

namespace alter {

/// Imports a GGUF file or a checkpoint folder into the project as the backbone `name` and lists it there.
/// BadInput where something of that name is in the database or left over on the disk; throws what
/// importBackbone() throws.
BackboneInfo addBackbone(const Project& project, const std::filesystem::path& source, const std::string& name,
                         const ProgressFn& progress);

} // namespace alter
