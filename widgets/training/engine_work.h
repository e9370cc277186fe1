#pragma once

#include "core/base/error.h"
#include "core/store/run_config.h"
#include "widgets/training/run_row.h"

#include <QTimer>

namespace alter {

class ProjectSession;

/// Sets the engine to work on a project: runs go into the queue, and a detached `alter queue … work` takes
/// them from there, so that they go on without the window.
class EngineWork : public QObject {
    Q_OBJECT

  public:
    explicit EngineWork(QObject* parent);

    void setSession(ProjectSession* session);

    /// Puts a run at the end of the queue.
    void enqueue(const RunConfig& config, bool startNow);
    /// Starts a worker for each device that something waits for and none works for.
    void startQueue();
    /// Goes on with a run from its latest checkpoint, in a process of its own.
    void resume(const RunRow& run);

  Q_SIGNALS:
    void enqueued(qint64 entry);
    void noticed(const QString& text);
    void failed(const alter::Error& error);

  private:
    void lookForWork();
    void startWorkers(const QStringList& devices);
    bool start(const QStringList& arguments, const QString& logFile, const QString& notice);

    ProjectSession* m_session = nullptr;
    QTimer m_secondLook;
};

} // namespace alter
