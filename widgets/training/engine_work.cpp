#include "widgets/training/engine_work.h"

#include "core/store/queue.h"
#include "core/store/queue_lock.h"
#include "widgets/session/engine_program.h"
#include "widgets/session/project_session.h"

namespace alter {

namespace {

/// A worker that found the queue empty may hold its lock a moment longer: looked at once more after it.
constexpr int secondLook = 2000; // ms

/// Devices that entries wait for and nobody works for.
QStringList idleDevices(const Project& project) {
    QStringList devices;
    for (const QueueEntry& entry : QueueStore(project).list()) {
        const std::string device = entry.device.empty() ? "auto" : entry.device;
        const QString name = QString::fromStdString(device);
        if (entry.state == QueueState::Waiting && !devices.contains(name) && !isWorkedOff(project, device))
            devices.append(name);
    }
    return devices;
}

} // namespace

EngineWork::EngineWork(QObject* parent) : QObject(parent) {
    m_secondLook.setSingleShot(true);
    m_secondLook.setInterval(secondLook);
    connect(&m_secondLook, &QTimer::timeout, this, &EngineWork::lookForWork);
}

void EngineWork::setSession(ProjectSession* session) {
    m_session = session;
    m_secondLook.stop();
}

void EngineWork::enqueue(const RunConfig& config, bool startNow) {
    const std::string device = config.device == "auto" ? std::string() : config.device;
    m_session->ask(
        this, [config, device](const Project& project) { return QueueStore(project).add(config, device); },
        [this, startNow](int64_t entry) {
            Q_EMIT enqueued(entry);
            if (startNow)
                startQueue();
        },
        [this](const Error& error) { Q_EMIT failed(error); });
}

void EngineWork::startQueue() {
    m_secondLook.start();
    lookForWork();
}

void EngineWork::lookForWork() {
    m_session->ask(
        this, idleDevices, [this](const QStringList& devices) { startWorkers(devices); },
        [this](const Error& error) { Q_EMIT failed(error); });
}

void EngineWork::startWorkers(const QStringList& devices) {
    for (const QString& device : devices) {
        const QString file = QString(device).replace(QLatin1Char(':'), QLatin1Char('-'));
        const bool started = start({QStringLiteral("queue"), m_session->folder(), QStringLiteral("work"),
                                    QStringLiteral("--device"), device, QStringLiteral("--quiet")},
                                   QStringLiteral("%1/queue-%2.log").arg(m_session->folder(), file),
                                   tr("The queue is being worked off."));
        if (!started)
            return m_secondLook.stop(); // it was told once
    }
}

void EngineWork::resume(const RunRow& run) {
    const QString log = QStringLiteral("%1/runs/%2/engine.log").arg(m_session->folder(), run.id);
    start({QStringLiteral("run"), QStringLiteral("resume"), m_session->folder(), run.id,
           QStringLiteral("--quiet")},
          log, tr("%1 goes on after step %2.").arg(run.name).arg(run.step));
}

bool EngineWork::start(const QStringList& arguments, const QString& logFile, const QString& notice) {
    const auto started = startEngine(arguments, logFile);
    if (started)
        Q_EMIT noticed(notice);
    else
        Q_EMIT failed(started.error());
    return started.ok();
}

} // namespace alter
