#pragma once

#include "widgets/plots/curve.h"
#include "widgets/plots/panel_stack.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QCPGraph;
class QCustomPlot;

namespace alter {

/// Many curves of up to 100,000 points in panels over one axis of steps. Points may come at any rate: they
/// are drawn at most ten times a second. The picture follows the newest point until a hand zooms or drags.
class CurvePlot : public QWidget {
    Q_OBJECT

  public:
    /// How a curve is drawn.
    struct Look {
        int panel = 0;
        QString name = {}; ///< for the table of values
        QColor colour = {};
        Qt::PenStyle dash = Qt::SolidLine;
        bool strong = false; ///< the one that matters most
        bool discs = false;  ///< few points, each shown, never smoothed
        bool exact = false;  ///< without noise, never smoothed

        bool isSmoothed() const { return !discs && !exact; }
    };
    static constexpr int frameInterval = 100; // ms

    /// A panel is shown once it has a curve.
    explicit CurvePlot(std::vector<PanelStack::Panel> panels, QWidget* parent = nullptr);

    int addCurve(const Look& look); ///< returns its number
    void clear();                   ///< forgets all curves and marks
    int count() const { return static_cast<int>(m_items.size()); }
    const Look& look(int curve) const { return item(curve).look; }
    const Curve& curve(int curve) const { return item(curve).curve; }

    /// Curve::replaceFrom().
    void replaceFrom(int curve, double step, std::span<const CurvePoint> fresh);
    void setShown(int curve, bool shown);
    bool isShown(int curve) const { return item(curve).shown; }
    void setMarks(const StepMarks& marks);

    void setSmoothing(double weight);
    void setLogScale(bool on);
    bool isFollowing() const { return m_following; }
    void setFollowing(bool on);
    double from() const { return m_stack->from(); }
    double to() const { return m_stack->to(); }
    void setCursor(std::optional<double> step);
    /// Draws what is new at once instead of when it is time.
    void drawNow();
    /// Makes a curve stand out, the others step back; -1 = none.
    void emphasise(int curve);

    QCustomPlot& plot() { return *m_plot; }

  Q_SIGNALS:
    void followingChanged(bool following);
    void cursorMoved(std::optional<double> step);
    void redrawn();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    struct Item {
        Look look;
        Curve curve;
        QCPGraph* raw = nullptr;
        QCPGraph* smooth = nullptr; ///< null for what is never smoothed
        bool shown = true;
    };
    /// The values seen in a panel.
    struct Extent {
        double least, greatest;
        void add(double value, bool positiveOnly);
    };

    const Item& item(int curve) const { return m_items.at(static_cast<size_t>(curve)); }
    Item& item(int curve) { return m_items.at(static_cast<size_t>(curve)); }
    void later(); ///< redraws when it is time
    void redraw();
    void rebuild();
    void makeGraphs(Item& item);
    void style(Item& item);
    static void showPoints(const Item& item);
    size_t shownPoints() const; ///< at most what decimation leaves
    void chooseQuality(size_t points);
    void setCoarse(bool coarse);
    void drawItem(Item& item, bool positiveOnly, Extent& extent);
    void followNewest();
    void draw(QCPGraph& graph, const std::vector<CurvePoint>& points, bool positiveOnly, Extent& extent);
    void moveCursor(const QPointF& position);
    void slide(double share);
    void zoom(double factor);

    QCustomPlot* m_plot;
    PanelStack* m_stack;
    std::vector<PanelStack::Panel> m_panels;
    std::vector<int> m_places; ///< of each panel in the stack, -1 = not shown
    std::vector<Item> m_items;
    StepMarks m_marks;
    std::optional<double> m_cursor;
    double m_smoothing = 0;
    int m_emphasised = -1;
    bool m_following = true, m_layoutChanged = false, m_isCoarse = false;
    QTimer m_timer;
    QElapsedTimer m_sinceFrame;
};

} // namespace alter
