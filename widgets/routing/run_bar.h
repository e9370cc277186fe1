#pragma once

#include "widgets/routing/routing_question.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace alter {

/// Chooses the run, and what it is compared with.
class RunBar : public QWidget {
    Q_OBJECT

  public:
    explicit RunBar(QWidget* parent = nullptr);

    void setAnswer(const RoutingAnswer& answer);

    /// Whether there is something to compare: hides that part.
    void setComparing(bool on);

    /// Nothing, or a run with the moment that is chosen for it.
    std::optional<RoutingPlace> compared() const;

  Q_SIGNALS:
    void runChosen(const QString& id);
    void comparisonChosen();

  private:
    void fillRuns(const RoutingAnswer& answer);
    void fillCompared(const RoutingAnswer& answer);
    void fillMoments(const RoutingAnswer& answer);
    void chooseCompared();
    void showCompared();

    QLabel* m_comparedLabel;
    bool m_comparing = true;
    QComboBox *m_run, *m_compared, *m_moment;
    std::string m_shownRun;
    std::vector<RoutingMoment> m_shownMoments;
    std::vector<RoutingMoment> m_moments; ///< as in the list
    std::optional<RoutingPlace> m_chosen;
};

} // namespace alter
