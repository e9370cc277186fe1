#pragma once

#include "widgets/training/queue_list_model.h"
#include "widgets/training/run_list_model.h"

#include <QListView>

class QLabel;
class QToolButton;

namespace alter {

class RunActions;

/// The left side: runs, newest first, and the queue below.
class RunPanel : public QWidget {
    Q_OBJECT

  public:
    explicit RunPanel(const RunActions& actions, QWidget* parent = nullptr);

    void setRuns(const std::vector<RunRow>& runs);
    void setQueue(const std::vector<QueueRow>& entries);
    void chooseRun(const QString& id);
    QString chosenRun() const;
    QPoint placeOfChosen() const; ///< below the chosen run, on the screen

    RunListModel& runs() { return *m_runs; }

  Q_SIGNALS:
    void runChosen(const QString& id);
    void startQueueWanted();
    void moveWanted(qint64 entry, int position);
    void removeWanted(qint64 entry);

  private:
    void build(const RunActions& actions);
    void connectQueue();
    void moveChosen(int by);
    void removeChosen();

    RunListModel* m_runs;
    QueueListModel* m_queue;
    QListView *m_runList, *m_queueList;
    QLabel* m_queueTitle;
    QToolButton* m_start;
};

} // namespace alter
