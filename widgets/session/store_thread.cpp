#include "widgets/session/store_thread.h"

#include "core/store/change_watcher.h"

#include <QTimer>

namespace alter {

namespace {
constexpr int lookEvery = 100; // ms; the engine writes as often
}

/// Watches the database file from the thread it lives on.
class StoreThread::Looker : public QObject {
  public:
    explicit Looker(StoreThread& owner) : m_owner(owner), m_timer(this) {
        connect(&m_timer, &QTimer::timeout, this, &Looker::look);
        m_timer.setInterval(lookEvery);
    }

    void begin(Project& project) {
        m_watcher.emplace(project.database());
        m_watcher->changed(); // what is there now is no news
        m_timer.start();
    }

    void end() { m_timer.stop(); }

  private:
    void look() {
        const auto changed = attempt([this] { return m_watcher->changed(); });
        if (changed && changed.value())
            Q_EMIT m_owner.changed();
    }

    StoreThread& m_owner;
    QTimer m_timer;
    std::optional<ChangeWatcher> m_watcher;
};

StoreThread::StoreThread(std::filesystem::path folder)
    : m_folder(std::move(folder)), m_worker(new Looker(*this)) {
    m_thread.setObjectName(QStringLiteral("store"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

StoreThread::~StoreThread() {
    // The timer has to stop, and the connection to close, where they were made.
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            static_cast<Looker*>(m_worker)->end();
            m_project.reset();
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

void StoreThread::post(Work work, Refused refused) {
    QMetaObject::invokeMethod(m_worker, [this, work = std::move(work), refused = std::move(refused)] {
        if (!m_project) {
            auto opened = attempt([this] { return std::optional<Project>(Project::open(m_folder)); });
            if (!opened)
                return refused(opened.error());
            m_project = std::move(opened.value());
            static_cast<Looker*>(m_worker)->begin(*m_project);
        }
        work(*m_project);
    });
}

} // namespace alter
