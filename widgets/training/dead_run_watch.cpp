#include "widgets/training/dead_run_watch.h"

#include "core/store/run_folder.h"
#include "widgets/session/project_session.h"

namespace alter {

namespace {
constexpr int lookEvery = 800; // ms: with the time the look takes it stays within a second
}

DeadRunWatch::DeadRunWatch(QObject* parent) : QObject(parent) {
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &DeadRunWatch::look);
}

void DeadRunWatch::setNeeded(bool needed) {
    if (needed && !m_timer.isActive())
        m_timer.start();
    else if (!needed)
        m_timer.stop();
}

void DeadRunWatch::look() {
    if (!m_session)
        return;
    m_session->ask(
        this, [](const Project& project) { return recoverDeadRuns(project); },
        [this](int count) {
            if (count > 0)
                Q_EMIT runsRecovered(count);
        });
}

} // namespace alter
