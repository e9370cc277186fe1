#pragma once

#include "widgets/routing/routing_choice.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QRadioButton;

namespace alter {

/// Chooses what of the routing is seen and in which order.
class ViewBar : public QWidget {
    Q_OBJECT

  public:
    explicit ViewBar(QWidget* parent = nullptr);

    void setTasks(const std::vector<std::string>& tasks);
    void setChoice(const RoutingChoice& choice);
    /// `choice` with what is chosen here.
    RoutingChoice applied(RoutingChoice choice) const;

  Q_SIGNALS:
    void choiceChanged();
    void taskChosen(const QString& task);

  private:
    void build();
    void connectParts();

    QRadioButton *m_tasks, *m_layers;
    QComboBox *m_quantity, *m_task, *m_order;
    QLabel* m_taskLabel;
    QCheckBox* m_ownApart;
};

} // namespace alter
