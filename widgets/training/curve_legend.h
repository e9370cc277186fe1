#pragma once

#include "widgets/training/run_curves.h"

#include <QTreeWidget>

namespace alter {

/// The legend, which is the table of values too: a line a task, its values for training and validation at the
/// cursor. The box before a line shows and hides its curves.
class CurveLegend : public QTreeWidget {
    Q_OBJECT

  public:
    explicit CurveLegend(QWidget* parent = nullptr);

    void setLines(const std::vector<LegendLine>& lines);
    /// Values at a step, or the last ones.
    void showValues(const CurvePlot& plot, std::optional<double> step);
    /// The values of the first lines that are shown, as a sentence for screen readers.
    QString spokenValues() const;

  Q_SIGNALS:
    void shownChanged(int curve, bool shown);
    /// The line that the mouse or the keyboard is on, by its training curve; -1 = none.
    void pointedAt(int curve);

  protected:
    void leaveEvent(QEvent* event) override;

  private:
    void tellShown(QTreeWidgetItem* item);
    int curveOf(const QTreeWidgetItem* item) const;

    std::vector<LegendLine> m_lines;
};

} // namespace alter
