#pragma once

#include "widgets/data/tasks/task_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace alter {

class LabelBars;
class LengthHistogram;
class StateView;

/// A task's statistics, as they were counted last: labels and lengths of one split.
class StatisticsView : public QWidget {
    Q_OBJECT

  public:
    explicit StatisticsView(QWidget* parent = nullptr);

    /// Null: no task is chosen.
    void setTask(const TaskRow* row);
    /// A count is going on; a share of 1 ends it.
    void showCounting(double share);

  Q_SIGNALS:
    void recountWanted();

  private:
    void build();
    void showSplit();
    void showLengths(const nlohmann::ordered_json& lengths, LengthHistogram* plot, QLabel* title,
                     const QString& what) const;

    nlohmann::ordered_json m_statistics;
    StateView* m_states;
    QComboBox* m_split;
    QPushButton* m_recount;
    QLabel *m_health, *m_source, *m_labelTitle, *m_promptTitle, *m_targetTitle;
    LabelBars* m_labels;
    LengthHistogram *m_prompt, *m_target;
};

} // namespace alter
