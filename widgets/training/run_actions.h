#pragma once

#include "core/store/control.h"
#include "widgets/training/run_row.h"

#include <QAction>
#include <QHash>

#include <optional>

namespace alter {

class EngineWork;
class ProjectSession;

/// What can be done to the chosen run. An action that cannot be done now says why in its tooltip.
class RunActions : public QObject {
    Q_OBJECT

  public:
    RunActions(EngineWork& work, QWidget* window);

    void setSession(ProjectSession* session);
    /// The chosen run as it is now.
    void setRun(const std::optional<RunRow>& run);
    const std::optional<RunRow>& run() const { return m_run; }

    QAction* const newRun;
    QAction* const pause;
    QAction* const resume;
    QAction* const continueAs;
    QAction* const stop;
    QAction* const checkpoint;
    QAction* const rename;
    QAction* const note;
    QAction* const remove;

    /// What was asked of the run and is not done yet, "" = nothing.
    QString pendingText(const QString& runId) const;

  Q_SIGNALS:
    void noticed(const QString& text);
    void asked();

  private:
    QAction* make(const QString& text, const QIcon& icon, const QKeySequence& shortcut = {});
    void request(ControlRequest request);
    void allow(QAction* action, bool allowed, const QString& reason);
    void askForName();
    void askForNote();
    void askBeforeRemoving();

    EngineWork& m_work;
    QWidget* m_window;
    ProjectSession* m_session = nullptr;
    std::optional<RunRow> m_run;
    QHash<QString, ControlRequest> m_asked; ///< by run
};

} // namespace alter
