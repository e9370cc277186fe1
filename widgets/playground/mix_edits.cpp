#include "widgets/playground/mix_edits.h"

#include "widgets/session/undoable_edit.h"

#include <QCoreApplication>

namespace alter {

namespace {

struct MixEditsWords {
    Q_DECLARE_TR_FUNCTIONS(MixEdits)
};

QString shown(const std::string& name) {
    return QString::fromStdString(name);
}

EditStep adding(const Mix& mix) {
    return [mix](const Project& project) { MixStore(project).add(mix); };
}

EditStep removing(const std::string& name) {
    return [name](const Project& project) { MixStore(project).remove(name); };
}

EditStep changing(const Mix& mix) {
    return [mix](const Project& project) { MixStore(project).change(mix); };
}

EditStep renaming(const std::string& before, const std::string& after) {
    return [before, after](const Project& project) { MixStore(project).rename(before, after); };
}

} // namespace

void addMix(ProjectSession& session, const Mix& mix) {
    editProject(session, MixEditsWords::tr("save the mix %1").arg(shown(mix.name)), adding(mix),
                removing(mix.name));
}

void changeMix(ProjectSession& session, const Mix& before, const Mix& after) {
    editProject(session, MixEditsWords::tr("change the mix %1").arg(shown(after.name)), changing(after),
                changing(before));
}

void renameMix(ProjectSession& session, const std::string& before, const std::string& after) {
    editProject(session, MixEditsWords::tr("rename the mix %1").arg(shown(before)), renaming(before, after),
                renaming(after, before));
}

void removeMix(ProjectSession& session, const Mix& mix) {
    editProject(session, MixEditsWords::tr("delete the mix %1").arg(shown(mix.name)), removing(mix.name),
                adding(mix));
}

} // namespace alter
