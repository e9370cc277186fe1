#include "core/data/backbone_adding.h"

#include "core/base/error.h"
#include "core/store/backbones.h"
#include "core/store/names.h"

namespace alter {

namespace {

void checkFree(const Project& project, const std::string& name) {
    checkName("backbone", name);
    if (BackboneStore(project).find(name))
        throwTaken("backbone", name);
    const std::filesystem::path folder = project.backboneFolder(name);
    if (std::filesystem::exists(folder))
        throwBadInput({.what = "A folder of this name is left over from an import that did not end.",
                       .where = folder.string(),
                       .next = "Remove the folder, or choose another name with --name."});
}

} // namespace

BackboneInfo addBackbone(const Project& project, const std::filesystem::path& source, const std::string& name,
                         const ProgressFn& progress) {
    checkFree(project, name);
    const std::filesystem::path folder = project.backboneFolder(name);
    std::filesystem::create_directories(folder.parent_path());
    BackboneInfo info = importBackbone(source, folder, progress);
    BackboneStore(project).add({.name = name,
                                .architecture = info.architecture,
                                .parameters = info.parameters,
                                .bytes = static_cast<int64_t>(info.bytes),
                                .licence = info.licence,
                                .fingerprint = info.fingerprint,
                                .source = info.source});
    return info;
}

} // namespace alter
