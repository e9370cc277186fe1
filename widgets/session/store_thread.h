#pragma once

#include "core/base/error.h"
#include "core/store/project.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <optional>

namespace alter {

/// A thread with its own connection to the project. Work is done in the order in which it was given; between
/// two pieces it looks ten times a second whether anyone has written.
class StoreThread : public QObject {
    Q_OBJECT

  public:
    using Work = std::function<void(const Project&)>;
    using Refused = std::function<void(const Error&)>;

    explicit StoreThread(std::filesystem::path folder);
    /// Waits for the work in progress; what was not begun is dropped.
    ~StoreThread() override;

    /// `work` runs on the thread; `refused` instead of it, also there, when the project cannot be opened.
    void post(Work work, Refused refused);

  Q_SIGNALS:
    /// Another connection has written since the last look: another process, or another thread of this one.
    void changed();

  private:
    class Looker;

    std::filesystem::path m_folder;
    QThread m_thread;
    QObject* m_worker;                ///< lives on the thread
    std::optional<Project> m_project; ///< used on the thread alone
};

} // namespace alter
