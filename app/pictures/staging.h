#pragma once

#include "core/base/os/file_lock.h"

#include <QString>
#include <QTemporaryDir>

#include <filesystem>
#include <optional>

namespace alter {

/// What a picture is to show.
enum class Scene {
    Full,    ///< the project as it is
    Empty,   ///< a project without anything in it
    Loading, ///< the database does not answer yet
    Running, ///< the newest run is being trained
    Failed,  ///< the newest run ran out of memory, and the database is damaged
};

std::optional<Scene> sceneFrom(const QString& text); ///< full, empty, loading, running, failed
QString toText(Scene scene);

/// A project set up for a scene: a copy, for the person's own is never written to. Weights are linked, not
/// copied.
class Staging {
  public:
    Staging(const std::filesystem::path& project, Scene scene);

    QString folder() const { return m_folder.filePath(QStringLiteral("demo-project")); }
    Scene scene() const { return m_scene; }
    /// Of the first task and the newest run, "" where there is none.
    QString task() const { return m_task; }
    QString run() const { return m_run; }

  private:
    void copy(const std::filesystem::path& project) const;
    void makeRunning();
    void makeFailed() const;

    QTemporaryDir m_folder;
    Scene m_scene;
    QString m_task, m_run;
    std::optional<FileLock> m_lock; ///< as the process that trains would hold it
};

} // namespace alter
