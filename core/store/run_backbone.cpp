#include "core/store/run_backbone.h"

#include "core/base/text.h"
#include "core/store/backbones.h"

namespace alter {

void requireBackboneOf(const Project& project, const Run& run) {
    const std::string now = BackboneStore(project).get(run.backbone).fingerprint;
    const std::string then = run.environment.value("backbone", now);
    if (now != then)
        throwBadInput({.what = "The run was trained on another backbone than the one that has its name now.",
                       .where = cat("run ", run.name),
                       .found = cat(run.backbone, " ", now.substr(0, 12)),
                       .expected = cat(run.backbone, " ", then.substr(0, 12)),
                       .next = "Import the backbone it was trained on."});
}

} // namespace alter
