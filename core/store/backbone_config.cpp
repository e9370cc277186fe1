#include "core/store/backbone_config.h"

#include "core/base/error.h"
#include "core/base/os/output_file.h"

namespace alter {

void readBackboneConfig(const std::filesystem::path& folder,
                        const std::function<void(const nlohmann::json&)>& read) {
    const std::filesystem::path file = folder / "config.json";
    try {
        read(nlohmann::json::parse(readFileWhole(file)));
    } catch (const nlohmann::json::exception& failure) {
        throwBadInput({.what = "The backbone's configuration could not be read.",
                       .where = file.string(),
                       .found = failure.what(),
                       .next = "Import the backbone again from its source."});
    }
}

} // namespace alter
