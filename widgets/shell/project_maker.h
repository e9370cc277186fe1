#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <QObject>

#include <functional>
#include <stop_token>
#include <thread>

namespace alter {

/// Makes projects on a thread of its own.
class ProjectMaker : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    void makeEmpty(const QString& folder);
    /// The project with all sample tasks of the folder `samples` in it. What an interrupted time before has
    /// made is used: each task is there whole or not at all.
    void makeSample(const QString& folder, const QString& samples);

    bool isBusy() const { return m_busy; }
    /// failed() with an error of kind Interrupted follows.
    void cancel() { m_thread.request_stop(); }

  Q_SIGNALS:
    void progressed(const QString& what, double share);
    void made(const QString& folder);
    void failed(const alter::Error& error);

  private:
    using Work = std::function<void(const std::stop_token&, const ProgressFn&)>;
    void start(const QString& folder, Work work);
    /// From the thread of the work.
    void deliver(std::function<void()> news) { QMetaObject::invokeMethod(this, std::move(news)); }

    bool m_busy = false;
    std::jthread m_thread; // last: asks the work to stop and waits for it
};

} // namespace alter
