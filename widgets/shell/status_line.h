#pragma once

#include "widgets/session/one_at_a_time.h"
#include "widgets/session/project_session.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace alter {

struct ProjectActivity;

/// The bottom line of the window: device, running job, notices, memory. Always true: it asks again whenever
/// the project changes, and every second while a run is going, because a killed process tells nobody.
class StatusLine : public QWidget {
    Q_OBJECT

  public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setSession(ProjectSession* session);
    /// For a few seconds.
    void notice(const QString& text);
    /// The same, somewhat longer, with a button that opens the file or folder.
    void noticeFile(const QString& text, const QString& path);

  Q_SIGNALS:
    /// The person wants to see the run ("" = whichever) that the line speaks of.
    void runWanted(const QString& id);
    /// What the line tells now.
    void activityKnown(const alter::ProjectActivity& activity);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void addOpening();
    void endNotice();
    void beat();
    void ask();
    void tell(const ProjectActivity& activity);
    void showMemory();

    QPointer<ProjectSession> m_session;
    QToolButton *m_device, *m_job, *m_open;
    QLabel *m_notice, *m_memory;
    QTimer m_beat, m_noticeEnd;
    QString m_run, m_written;
    qint64 m_runMemory = 0;
    bool m_running = false;
    OneAtATime m_question;
};

} // namespace alter
