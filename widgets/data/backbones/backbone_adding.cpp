#include "widgets/data/backbones/backbone_adding.h"

#include "core/base/text.h"
#include "core/data/backbone_adding.h"
#include "core/store/names.h"

namespace alter {

namespace {

/// Neither in the database nor left over on the disk.
bool isFree(const Project& project, const std::string& name) {
    return !BackboneStore(project).find(name) && !std::filesystem::exists(project.backboneFolder(name));
}

std::string freeName(const Project& project, const std::filesystem::path& source) {
    const std::string wanted = backboneNameFrom(source);
    std::string name = wanted;
    for (int number = 2; !isFree(project, name); ++number)
        name = cat(wanted.substr(0, 60), "-", number);
    return name;
}

} // namespace

BackboneRecord addBackbone(const std::filesystem::path& source, const std::filesystem::path& folder,
                           BackgroundWork::Control& control) {
    const Project project = Project::open(folder);
    const std::string name = freeName(project, source);
    addBackbone(project, source, name,
                [&control, tell = control.progress()](std::string_view what, double share) {
                    control.stopIfCancelled();
                    tell(what, share);
                });
    return BackboneStore(project).get(name);
}

} // namespace alter
