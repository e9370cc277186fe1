#pragma once

#include "widgets/training/live_view.h"
#include "widgets/training/run_row.h"

class QAction;
class QHBoxLayout;
class QLabel;
class QProgressBar;

namespace alter {

class LogView;
class RunBanner;
class StateView;

/// The chosen run: how far it is, what happened to it, its curves and its log.
class RunView : public QWidget {
    Q_OBJECT

  public:
    explicit RunView(QWidget* parent = nullptr);

    void setSession(ProjectSession* session);
    /// As the run is now; `pending` is what was asked of it and is not done yet.
    void setRun(const RunRow& run, const QString& pending);
    void clear();
    void refresh(); ///< something in the project is different
    /// Actions that fold what stands at either side.
    void setFolds(QAction* left, QAction* right);

    LiveView& live() { return *m_live; }
    LogView& log() { return *m_log; }

  Q_SIGNALS:
    void noticed(const QString& text);
    void resumeWanted();
    void newRunWanted();

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void askForCheckpoint();
    void showState();
    void showCurves();

    ProjectSession* m_session = nullptr;
    RunRow m_run;
    qint64 m_checkpoint = -1;
    QLabel *m_title, *m_progressText, *m_note;
    QProgressBar* m_bar;
    QHBoxLayout* m_head;
    RunBanner* m_banner;
    LiveView* m_live;
    StateView* m_curves;
    LogView* m_log;
};

} // namespace alter
