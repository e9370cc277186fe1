#include "widgets/training/run_actions.h"

#include "core/store/run_requests.h"
#include "widgets/session/project_session.h"
#include "widgets/theme/icons.h"
#include "widgets/training/engine_work.h"
#include "widgets/training/run_edits.h"

#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace alter {

RunActions::RunActions(EngineWork& work, QWidget* window)
    : QObject(window), newRun(make(tr("New run"), icon(IconShape::Add), QKeySequence::New)),
      pause(make(tr("Pause run"), icon(IconShape::Pause))),
      resume(make(tr("Resume run"), icon(IconShape::Play))),
      continueAs(make(tr("Continue as …"), icon(IconShape::Right))),
      stop(make(tr("Stop run"), icon(IconShape::Stop))),
      checkpoint(make(tr("Save checkpoint now"), icon(IconShape::Checkpoint))),
      rename(make(tr("Rename run …"), icon(IconShape::Edit), Qt::Key_F2)), note(make(tr("Edit note …"), {})),
      remove(make(tr("Delete run …"), icon(IconShape::Delete), QKeySequence::Delete)), m_work(work),
      m_window(window) {
    for (QAction* action : {rename, remove})
        action->setShortcutContext(Qt::WidgetShortcut); // of the list: Delete means something else in a text
    newRun->setToolTip(tr("Set up a training"));
    connect(pause, &QAction::triggered, this, [this] { request(ControlRequest::Pause); });
    connect(stop, &QAction::triggered, this, [this] { request(ControlRequest::Stop); });
    connect(checkpoint, &QAction::triggered, this, [this] { request(ControlRequest::Checkpoint); });
    connect(resume, &QAction::triggered, this, [this] { m_work.resume(*m_run); });
    connect(rename, &QAction::triggered, this, &RunActions::askForName);
    connect(note, &QAction::triggered, this, &RunActions::askForNote);
    connect(remove, &QAction::triggered, this, &RunActions::askBeforeRemoving);
    setRun({});
}

QAction* RunActions::make(const QString& text, const QIcon& icon, const QKeySequence& shortcut) {
    auto* action = new QAction(icon, text, this);
    action->setShortcut(shortcut);
    return action;
}

void RunActions::setSession(ProjectSession* session) {
    m_session = session;
    m_asked.clear();
    newRun->setEnabled(session);
    setRun({});
}

void RunActions::allow(QAction* action, bool allowed, const QString& reason) {
    action->setEnabled(allowed);
    action->setToolTip(allowed ? action->text() : reason);
}

void RunActions::setRun(const std::optional<RunRow>& run) {
    m_run = run;
    if (run && !run->isRunning())
        m_asked.remove(run->id);
    const QString none = tr("No run is chosen.");
    const bool running = run && run->isRunning();
    const bool ending = run && m_asked.contains(run->id) && m_asked[run->id] != ControlRequest::Checkpoint;
    const QString notRunning =
        !run     ? none
        : ending ? tr("It was asked to end already.")
                 : tr("The run does not run: it is %1.").arg(stateText(run->state).toLower());
    allow(pause, running && !ending, notRunning);
    allow(checkpoint, running && !ending, notRunning);
    allow(stop, run && !ending && (running || run->state == RunState::Paused), notRunning);
    allow(resume, run && run->canResume(),
          !run      ? none
          : running ? tr("It runs already.")
                    : tr("It is finished: there is nothing to go on with."));
    allow(remove, run && !running, !run ? none : tr("Stop the run first."));
    allow(continueAs, run && run->step > 0, !run ? none : tr("It has come to no step yet."));
    if (continueAs->isEnabled())
        continueAs->setToolTip(tr("Set up a new run that begins with the weights of one of its checkpoints"));
    for (QAction* action : {rename, note})
        allow(action, run.has_value(), none);
}

void RunActions::request(ControlRequest request) {
    const QString id = m_run->id;
    m_session->change(
        this, [id = id.toStdString(), request](const Project& project) { requestOf(project, id, request); });
    if (m_run->isRunning())
        m_asked[id] = request;
    setRun(m_run);
    Q_EMIT noticed(tr("%1 was asked; it obeys after its present step.").arg(m_run->name));
    Q_EMIT asked();
}

QString RunActions::pendingText(const QString& runId) const {
    if (!m_asked.contains(runId))
        return {};
    switch (m_asked[runId]) {
    case ControlRequest::Stop:
        return tr("stopping with a checkpoint …");
    case ControlRequest::Pause:
        return tr("pausing with a checkpoint …");
    default:
        return {};
    }
}

void RunActions::askForName() {
    auto* dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename run"));
    dialog->setLabelText(tr("Name of the run:"));
    dialog->setTextValue(m_run->name);
    dialog->setOkButtonText(tr("Rename run"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, run = *m_run](const QString& name) {
        if (const QString fresh = name.trimmed(); fresh != run.name)
            renameRun(*m_session, run, fresh);
    });
    dialog->open();
}

void RunActions::askForNote() {
    auto* dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Note"));
    dialog->setLabelText(tr("Note on %1:").arg(m_run->name));
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog->setTextValue(m_run->note);
    dialog->setOkButtonText(tr("Save note"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, run = *m_run](const QString& text) {
        if (text != run.note)
            setRunNote(*m_session, run, text);
    });
    dialog->open();
}

void RunActions::askBeforeRemoving() {
    auto* box = new QMessageBox(QMessageBox::Question, tr("Delete run"),
                                tr("Delete the run %1?").arg(m_run->name), QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("Its checkpoints, curves, routing and evaluations go with it. This cannot be undone."));
    auto* button = box->addButton(tr("Delete run"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(button, &QPushButton::clicked, this, [this, id = m_run->id.toStdString()] {
        m_session->change(this, [id](const Project& project) { RunStore(project).remove(id); });
    });
    box->open();
}

} // namespace alter
