#pragma once

#include <QObject>

#include <optional>
#include <vector>

class QCPAxis;
class QCPAxisRect;
class QCPItemLine;
class QCPLayer;
class QCPMarginGroup;
class QCustomPlot;

namespace alter {

/// What is marked along the steps.
struct StepMarks {
    std::vector<double> stageStarts = {}; ///< of the second stage and further ones
    std::vector<double> checkpoints = {};

    bool operator==(const StepMarks&) const = default;
};

/// Panels one below the other that share one axis of steps: axes, titles, marks and cursor in a QCustomPlot.
class PanelStack : public QObject {
    Q_OBJECT

  public:
    struct Panel {
        QString title = {};
        double stretch = 1;       ///< height beside the others
        bool logarithmic = false; ///< may be: where the person asks for it
    };

    explicit PanelStack(QCustomPlot& plot);

    /// Lays the panels out anew; nothing of what was in the plot is left.
    void build(const std::vector<Panel>& panels);
    int count() const { return static_cast<int>(m_rects.size()); }

    QCPAxis* steps(int panel) const;
    QCPAxis* values(int panel) const;
    int columns() const; ///< pixels along the axis of steps
    /// The panel at a place of the plot, or -1.
    int panelAt(const QPointF& position) const;

    double from() const;
    double to() const;
    void setRange(double from, double to);
    /// Fits the values of a panel; nothing where there are none (`least` > `greatest`).
    void setValues(int panel, double least, double greatest);
    void setLogScale(bool on);
    bool isLogarithmic(int panel) const;

    void setMarks(const StepMarks& marks);
    void setCursor(std::optional<double> step);
    void applyTheme();

  Q_SIGNALS:
    void rangeChangedByHand();

  private:
    void addTitle(int row, const QString& title);
    QCPAxisRect* addRect(int row, double stretch);
    QCPItemLine* addLine(QCPAxisRect* rect, double step, double top, double bottom);
    void addMarks();
    void share(double from, double to);
    void applyScale(int panel);

    QCustomPlot& m_plot;
    std::vector<Panel> m_panels;
    std::vector<QCPAxisRect*> m_rects;
    std::vector<QCPItemLine*> m_cursor;
    QCPLayer* m_cursorLayer = nullptr;
    QCPMarginGroup* m_margins = nullptr;
    StepMarks m_marks;
    bool m_log = false, m_sharing = false;
};

} // namespace alter
