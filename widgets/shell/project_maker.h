#pragma once

#include "widgets/session/background_work.h"

namespace alter {

/// Makes projects on a thread of its own.
class ProjectMaker : public QObject {
    Q_OBJECT

  public:
    explicit ProjectMaker(QObject* parent = nullptr);

    void makeEmpty(const QString& folder);
    /// The project with all sample tasks of the folder `samples` in it. What an interrupted time before has
    /// made is used: each task is there whole or not at all.
    void makeSample(const QString& folder, const QString& samples);

    bool isBusy() const { return m_work.isRunning(); }
    /// failed() with an error of kind Interrupted follows.
    void cancel() { m_work.cancel(); }

  Q_SIGNALS:
    void progressed(const QString& what, double share);
    void made(const QString& folder);
    void failed(const alter::Error& error);

  private:
    void start(const QString& folder, std::function<void(BackgroundWork::Control&)> work);

    BackgroundWork m_work;
};

} // namespace alter
