#include "widgets/plots/curve_plot.h"

#include "widgets/plots/qcustomplot_header.h"
#include "widgets/theme/colours.h"
#include "widgets/views/spoken_cells.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace alter {

namespace {

constexpr double rawFade = 0.72;      // of the raw curve under its smoothed twin
constexpr double steppedBack = 0.82;  // of the others while one is emphasised
constexpr size_t fineUpTo = 30'000;   // points; more are drawn without smooth edges
constexpr size_t pathsUpTo = 2'000;   // points; more are drawn segment by segment
constexpr size_t pointsPerColumn = 4; // as decimated() keeps at most
constexpr double smallestRange = 2;   // steps
constexpr double cursorShare = 0.01;  // of the range, for an arrow key
constexpr double slideShare = 0.1, zoomFactor = 0.8;
const QString front = QStringLiteral("front"); // the layer of what matters most
constexpr double infinite = std::numeric_limits<double>::infinity();

} // namespace

void CurvePlot::Extent::add(double value, bool positiveOnly) {
    if (!std::isfinite(value) || (positiveOnly && value <= 0))
        return;
    least = std::min(least, value);
    greatest = std::max(greatest, value);
}

CurvePlot::CurvePlot(std::vector<PanelStack::Panel> panels, QWidget* parent)
    : QWidget(parent), m_plot(new QCustomPlot), m_stack(new PanelStack(*m_plot)), m_panels(std::move(panels)),
      m_places(m_panels.size(), -1) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1); // room for the frame that shows the keyboard's focus
    layout->addWidget(m_plot);
    setFocusPolicy(Qt::StrongFocus);
    setSpokenRole(*this, QAccessible::Chart);
    setWhatsThis(
        tr("Left and right arrows read the values step by step, with Ctrl they move the picture; plus "
           "and minus zoom, Home follows the newest step again."));
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->setNoAntialiasingOnDrag(true);
    m_plot->addLayer(front, m_plot->layer(QStringLiteral("main")), QCustomPlot::limAbove);
    m_plot->setMinimumSize(240, 160);
    m_plot->installEventFilter(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CurvePlot::redraw);
    connect(m_stack, &PanelStack::rangeChangedByHand, this, [this] {
        setFollowing(false);
        later();
    });
    connect(m_plot, &QCustomPlot::mousePress, this, [this] { setFocus(Qt::MouseFocusReason); });
    connect(m_plot, &QCustomPlot::mouseMove, this,
            [this](QMouseEvent* event) { moveCursor(event->position()); });
    rebuild();
}

int CurvePlot::addCurve(const Look& look) {
    m_items.push_back({.look = look, .curve = {}});
    m_items.back().curve.setSmoothing(look.isSmoothed() ? m_smoothing : 0);
    m_layoutChanged = m_layoutChanged || m_places.at(static_cast<size_t>(look.panel)) < 0;
    if (!m_layoutChanged)
        makeGraphs(m_items.back());
    later();
    return count() - 1;
}

void CurvePlot::clear() {
    m_items.clear();
    m_marks = {};
    m_emphasised = -1;
    m_layoutChanged = true;
    later();
}

void CurvePlot::replaceFrom(int curve, double step, std::span<const CurvePoint> fresh) {
    item(curve).curve.replaceFrom(step, fresh);
    later();
}

void CurvePlot::setShown(int curve, bool shown) {
    item(curve).shown = shown;
    later();
}

void CurvePlot::setMarks(const StepMarks& marks) {
    m_marks = marks;
    later();
}

void CurvePlot::setSmoothing(double weight) {
    m_smoothing = weight;
    for (Item& item : m_items) {
        item.curve.setSmoothing(item.look.isSmoothed() ? weight : 0);
        style(item);
    }
    later();
}

void CurvePlot::setLogScale(bool on) {
    m_stack->setLogScale(on);
    later();
}

void CurvePlot::setFollowing(bool on) {
    if (on == m_following)
        return;
    m_following = on;
    if (on)
        later();
    Q_EMIT followingChanged(on);
}

void CurvePlot::emphasise(int curve) {
    if (curve == m_emphasised)
        return;
    m_emphasised = curve;
    for (Item& item : m_items)
        style(item);
    later();
}

void CurvePlot::later() {
    if (m_timer.isActive())
        return;
    const qint64 since = m_sinceFrame.isValid() ? m_sinceFrame.elapsed() : frameInterval;
    m_timer.start(static_cast<int>(std::clamp<qint64>(frameInterval - since, 0, frameInterval)));
}

void CurvePlot::drawNow() {
    m_timer.stop();
    redraw();
}

void CurvePlot::rebuild() {
    std::vector<PanelStack::Panel> used;
    for (size_t panel = 0; panel < m_panels.size(); ++panel) {
        const bool isUsed = std::any_of(m_items.begin(), m_items.end(), [panel](const Item& item) {
            return item.look.panel == static_cast<int>(panel);
        });
        m_places[panel] = isUsed ? static_cast<int>(used.size()) : -1;
        if (isUsed)
            used.push_back(m_panels[panel]);
    }
    const double from = m_stack->from(), to = m_stack->to();
    m_stack->build(used);
    m_stack->setRange(from, to);
    for (Item& item : m_items)
        makeGraphs(item);
    m_layoutChanged = false;
}

void CurvePlot::makeGraphs(Item& item) {
    const int place = m_places.at(static_cast<size_t>(item.look.panel));
    item.raw = m_plot->addGraph(m_stack->steps(place), m_stack->values(place));
    item.smooth =
        item.look.isSmoothed() ? m_plot->addGraph(m_stack->steps(place), m_stack->values(place)) : nullptr;
    // All raw curves lie behind all smoothed ones, whatever the order they came in.
    (item.smooth ? item.smooth : item.raw)->setLayer(front);
    for (QCPGraph* graph : {item.raw, item.smooth})
        if (graph)
            graph->setAdaptiveSampling(false); // what it gets is decimated already
    style(item);
}

void CurvePlot::style(Item& item) {
    if (!item.raw)
        return;
    const QColor base = palette().color(QPalette::Base);
    const bool back = m_emphasised >= 0 && &item != &m_items[static_cast<size_t>(m_emphasised)];
    const QColor colour = back ? mixed(item.look.colour, base, steppedBack) : item.look.colour;
    const double width = m_isCoarse ? 1 : item.look.strong ? 2 : 1.4;
    const Qt::PenStyle dash = m_isCoarse ? Qt::SolidLine : item.look.dash;
    const bool under = item.smooth && m_smoothing > 0;
    item.raw->setPen(QPen(under ? mixed(colour, base, rawFade) : colour, under ? 1 : width, dash));
    if (item.smooth)
        item.smooth->setPen(QPen(colour, width, dash));
}

void CurvePlot::showPoints(const Item& item) {
    // A line through one point would be nothing.
    const bool discs = item.look.discs || item.curve.points().size() == 1;
    const QCPScatterStyle style =
        discs ? QCPScatterStyle(QCPScatterStyle::ssDisc, item.look.strong ? 6 : 5) : QCPScatterStyle();
    for (QCPGraph* graph : {item.raw, item.smooth})
        if (graph && graph->scatterStyle().shape() != style.shape())
            graph->setScatterStyle(style);
}

void CurvePlot::followNewest() {
    double first = infinite, last = -infinite;
    for (const Item& item : m_items) {
        if (item.curve.points().empty())
            continue;
        first = std::min(first, item.curve.points().front().step);
        last = std::max(last, item.curve.points().back().step);
    }
    if (first <= last)
        m_stack->setRange(std::min(first, last - smallestRange), last);
}

void CurvePlot::draw(QCPGraph& graph, const std::vector<CurvePoint>& points, bool positiveOnly,
                     Extent& extent) {
    QVector<QCPGraphData> drawn;
    drawn.reserve(static_cast<qsizetype>(points.size()));
    const double first = from(), last = to();
    for (const CurvePoint& point : points) {
        const bool drawable = std::isfinite(point.value) && (!positiveOnly || point.value > 0);
        drawn.append({point.step, drawable ? point.value : std::numeric_limits<double>::quiet_NaN()});
        if (point.step >= first && point.step <= last)
            extent.add(point.value, positiveOnly);
    }
    graph.data()->set(drawn, true);
}

/// Thin solid lines are drawn a hundred times faster than all others, and among so many nobody sees it.
void CurvePlot::setCoarse(bool coarse) {
    if (coarse == m_isCoarse)
        return;
    m_isCoarse = coarse;
    m_plot->setNotAntialiasedElements(coarse ? QCP::aePlottables : QCP::aeNone);
    for (Item& item : m_items)
        style(item);
}

size_t CurvePlot::shownPoints() const {
    const size_t most = pointsPerColumn * static_cast<size_t>(m_stack->columns());
    size_t points = 0;
    for (const Item& item : m_items)
        points += item.shown ? std::min(item.curve.points().size(), most) : 0;
    return points;
}

/// Chooses how finely so much can be drawn ten times a second.
void CurvePlot::chooseQuality(size_t points) {
    // As one path a long line takes quadratic time; segment by segment its joints show, but not among many.
    m_plot->setPlottingHint(QCP::phFastPolylines, points > pathsUpTo);
    setCoarse(points > fineUpTo);
}

void CurvePlot::drawItem(Item& item, bool positiveOnly, Extent& extent) {
    const bool smoothed = item.smooth && m_smoothing > 0;
    const int columns = m_stack->columns();
    // Among very many, raw curves would bury the smoothed ones.
    const bool raw = item.shown && !(smoothed && m_isCoarse);
    showPoints(item);
    item.raw->setVisible(raw);
    if (raw)
        draw(*item.raw, item.curve.shownPoints(from(), to(), columns), positiveOnly, extent);
    if (item.smooth)
        item.smooth->setVisible(item.shown && smoothed);
    if (item.shown && smoothed)
        draw(*item.smooth, item.curve.shownSmoothed(from(), to(), columns), positiveOnly, extent);
}

void CurvePlot::redraw() {
    m_sinceFrame.start();
    if (m_layoutChanged)
        rebuild();
    m_stack->setMarks(m_marks);
    if (m_following)
        followNewest();
    chooseQuality(shownPoints());
    std::vector<Extent> extents(static_cast<size_t>(m_stack->count()), {infinite, -infinite});
    for (Item& item : m_items) {
        const int place = m_places[static_cast<size_t>(item.look.panel)];
        drawItem(item, m_stack->isLogarithmic(place), extents[static_cast<size_t>(place)]);
    }
    for (int panel = 0; panel < m_stack->count(); ++panel)
        m_stack->setValues(panel, extents[static_cast<size_t>(panel)].least,
                           extents[static_cast<size_t>(panel)].greatest);
    m_plot->replot();
    m_stack->setCursor(m_cursor);
    Q_EMIT redrawn();
}

void CurvePlot::setCursor(std::optional<double> step) {
    if (step == m_cursor)
        return;
    m_cursor = step;
    m_stack->setCursor(step);
    Q_EMIT cursorMoved(step);
}

void CurvePlot::moveCursor(const QPointF& position) {
    const int panel = m_stack->panelAt(position);
    if (panel < 0)
        return setCursor(std::nullopt);
    setCursor(m_stack->steps(panel)->pixelToCoord(position.x()));
}

void CurvePlot::slide(double share) {
    const double by = share * (to() - from());
    setFollowing(false);
    m_stack->setRange(from() + by, to() + by);
    later();
}

void CurvePlot::zoom(double factor) {
    const double middle = m_cursor.value_or((from() + to()) / 2);
    setFollowing(false);
    m_stack->setRange(middle - (middle - from()) * factor, middle + (to() - middle) * factor);
    later();
}

void CurvePlot::keyPressEvent(QKeyEvent* event) {
    const bool sliding = event->modifiers().testFlag(Qt::ControlModifier);
    const double direction = event->key() == Qt::Key_Left ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (sliding)
            return slide(direction * slideShare);
        return setCursor(
            std::clamp(m_cursor.value_or(to()) + direction * cursorShare * (to() - from()), from(), to()));
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(zoomFactor);
    case Qt::Key_Minus:
        return zoom(1 / zoomFactor);
    case Qt::Key_Home:
        return setFollowing(true);
    case Qt::Key_Escape:
        return setCursor(std::nullopt);
    default:
        QWidget::keyPressEvent(event);
    }
}

bool CurvePlot::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Leave)
        setCursor(std::nullopt);
    if (event->type() == QEvent::Resize)
        later();
    return QWidget::eventFilter(watched, event);
}

void CurvePlot::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_plot->setPalette(palette());
        m_stack->applyTheme();
        for (Item& item : m_items)
            style(item);
        later();
    }
    QWidget::changeEvent(event);
}

void CurvePlot::paintEvent(QPaintEvent*) {
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(accentColour());
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CurvePlot::focusInEvent(QFocusEvent* event) {
    update();
    QWidget::focusInEvent(event);
}

void CurvePlot::focusOutEvent(QFocusEvent* event) {
    update();
    QWidget::focusOutEvent(event);
}

} // namespace alter
