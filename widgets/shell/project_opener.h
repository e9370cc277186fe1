#pragma once

#include "widgets/session/project_session.h"
#include "widgets/shell/project_maker.h"

#include <memory>

class QWidget;

namespace alter {

/// The ways to an open project: an existing folder, a new one, the sample. One at a time; a folder to open
/// takes the place of the one before.
class ProjectOpener : public QObject {
    Q_OBJECT

  public:
    /// Dialogs appear over `window`.
    explicit ProjectOpener(QWidget* window);

    /// The folder of a project, or its project.sqlite.
    void open(const QString& path);
    void chooseFolder();
    void askForNew();
    void openSample();
    void cancel() { m_maker.cancel(); }
    bool isMaking() const { return m_maker.isBusy(); }

    /// The session that opened() tells of.
    std::unique_ptr<ProjectSession> take() { return std::move(m_opening); }

  Q_SIGNALS:
    /// `cancellable`: cancel() ends it; failed() with an error of kind Interrupted follows.
    void began(const QString& what, bool cancellable);
    void progressed(const QString& what, double share);
    void opened();
    void failed(const alter::Error& error);

  private:
    void notOpened(const Error& error);

    QWidget* m_window;
    ProjectMaker m_maker;
    std::unique_ptr<ProjectSession> m_opening;
};

} // namespace alter
