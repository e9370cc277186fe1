#include "widgets/data/backbones/backbone_edits.h"

#include "core/store/backbones.h"
#include "widgets/session/undoable_edit.h"

#include <QCoreApplication>

#include <memory>

namespace alter {

namespace {

struct BackboneEditsWords {
    Q_DECLARE_TR_FUNCTIONS(BackboneEdits)
};

} // namespace

void removeBackbone(ProjectSession& session, const QString& name) {
    const auto aside = std::make_shared<BackboneStore::Aside>(); // learnt and used on the store thread
    editProject(
        session, BackboneEditsWords::tr("remove the backbone %1").arg(name),
        [aside, name = name.toStdString()](const Project& project) {
            *aside = BackboneStore(project).setAside(name);
        },
        [aside](const Project& project) { BackboneStore(project).bringBack(*aside); });
}

void renameBackbone(ProjectSession& session, const QString& from, const QString& to) {
    editProject(
        session, BackboneEditsWords::tr("rename the backbone %1").arg(from),
        [before = from.toStdString(), after = to.toStdString()](const Project& project) {
            BackboneStore(project).rename(before, after);
        },
        [before = from.toStdString(), after = to.toStdString()](const Project& project) {
            BackboneStore(project).rename(after, before);
        });
}

} // namespace alter
