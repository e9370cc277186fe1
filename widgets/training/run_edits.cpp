#include "widgets/training/run_edits.h"

#include "core/store/queue.h"
#include "widgets/session/undoable_edit.h"

#include <QCoreApplication>

#include <memory>

namespace alter {

namespace {

struct RunEditWords {
    Q_DECLARE_TR_FUNCTIONS(RunEdit)
};

/// As it is now; one that is not there any more has only its number, and the store tells what is wrong.
QueueEntry entryOf(const QueueStore& queue, int64_t id) {
    for (const QueueEntry& known : queue.list())
        if (known.id == id)
            return known;
    QueueEntry missing;
    missing.id = id;
    return missing;
}

} // namespace

void renameRun(ProjectSession& session, const RunRow& run, const QString& name) {
    const std::string id = run.id.toStdString(), before = run.name.toStdString(), after = name.toStdString();
    editProject(
        session, RunEditWords::tr("Rename run"),
        [id, after](const Project& project) { RunStore(project).rename(id, after); },
        [id, before](const Project& project) { RunStore(project).rename(id, before); });
}

void setRunNote(ProjectSession& session, const RunRow& run, const QString& note) {
    const std::string id = run.id.toStdString(), before = run.note.toStdString(), after = note.toStdString();
    editProject(
        session, RunEditWords::tr("Edit note"),
        [id, after](const Project& project) { RunStore(project).setNote(id, after); },
        [id, before](const Project& project) { RunStore(project).setNote(id, before); });
}

void moveInQueue(ProjectSession& session, qint64 entry, int to) {
    const auto from = std::make_shared<int64_t>(0); // learnt and used on the store thread
    editProject(
        session, RunEditWords::tr("Move in the queue"),
        [entry, to, from](const Project& project) {
            QueueStore queue(project);
            *from = entryOf(queue, entry).position;
            queue.move(entry, to);
        },
        [entry, from](const Project& project) { QueueStore(project).move(entry, *from); });
}

void removeFromQueue(ProjectSession& session, qint64 entry) {
    // An entry that comes back is a new one, with a number of its own, and waits.
    const auto removed = std::make_shared<QueueEntry>();
    removed->id = entry;
    editProject(
        session, RunEditWords::tr("Remove from the queue"),
        [removed](const Project& project) {
            QueueStore queue(project);
            *removed = entryOf(queue, removed->id);
            queue.remove(removed->id);
        },
        [removed](const Project& project) {
            QueueStore queue(project);
            removed->id = queue.add(removed->config, removed->device);
            if (removed->position > 0)
                queue.move(removed->id, removed->position);
        });
}

} // namespace alter
