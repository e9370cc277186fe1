#pragma once

#include <QTimer>

namespace alter {

class ProjectSession;

/// Looks once a second whether the processes of runs that claim to run still live: a killed one cannot say so
/// itself.
class DeadRunWatch : public QObject {
    Q_OBJECT

  public:
    explicit DeadRunWatch(QObject* parent);

    void setSession(ProjectSession* session) { m_session = session; }
    /// Nothing has to be looked at while no run claims to run.
    void setNeeded(bool needed);

  Q_SIGNALS:
    void runsRecovered(int count);

  private:
    void look();

    ProjectSession* m_session = nullptr;
    QTimer m_timer;
};

} // namespace alter
