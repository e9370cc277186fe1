#pragma once

#include "widgets/training/form/project_facts.h"

#include <QTreeWidget>

class QDoubleSpinBox;

namespace alter {

/// The tasks of a run: which take part, their weights, and the share of the training that each gets.
class TaskMixTable : public QTreeWidget {
    Q_OBJECT

  public:
    explicit TaskMixTable(QWidget* parent = nullptr);

    void setTasks(const std::vector<TaskFacts>& tasks);
    /// Ticks and weights as a configuration has them; no task named means all.
    void setConfig(const RunConfig& config);
    /// Writes them into a configuration.
    void addTo(RunConfig& config) const;
    void showShares(const MixingConfig& mixing);

    int64_t examples() const; ///< of the tasks that take part
    std::vector<TaskFacts> chosen() const;

  Q_SIGNALS:
    void edited();

  private:
    bool takesPart(size_t index) const;
    QDoubleSpinBox* makeWeight(const QString& task);

    std::vector<TaskFacts> m_tasks;
    std::vector<QDoubleSpinBox*> m_weights;
};

} // namespace alter
