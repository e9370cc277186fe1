#include "widgets/plots/panel_stack.h"

#include "widgets/plots/plot_theme.h"
#include "widgets/plots/qcustomplot_header.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <cmath>

namespace alter {

namespace {

constexpr double headroom = 0.06;      // above and below the values
constexpr double checkpointTop = 0.95; // ticks stand on the lower edge
constexpr int pixelsPerTick = 24, fewestTicks = 2, mostTicks = 6;
constexpr int leastSize = 20; // of a panel, in pixels

/// Never more ticks than asked for: the ticker it comes from takes the count as a wish, and the labels of a
/// low panel touch.
class BoundedTicker : public QCPAxisTicker {
  protected:
    QVector<double> createTickVector(double step, const QCPRange& range) override {
        QVector<double> ticks = QCPAxisTicker::createTickVector(step, range);
        const auto seen = [&] {
            return std::ranges::count_if(ticks, [&](double tick) { return range.contains(tick); });
        };
        for (double wider = 2 * step; seen() > tickCount(); wider *= 2)
            ticks = QCPAxisTicker::createTickVector(wider, range);
        return ticks;
    }
};

/// At a step, and at a share of the panel's height from above.
void place(QCPItemPosition& position, QCPAxisRect* rect, double step, double height) {
    position.setAxisRect(rect);
    position.setAxes(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
    position.setTypeX(QCPItemPosition::ptPlotCoords);
    position.setTypeY(QCPItemPosition::ptAxisRectRatio);
    position.setCoords(step, height);
}

} // namespace

PanelStack::PanelStack(QCustomPlot& plot) : QObject(&plot), m_plot(plot) {
    m_plot.addLayer(QStringLiteral("cursor"), m_plot.layer(QStringLiteral("overlay")), QCustomPlot::limBelow);
    m_cursorLayer = m_plot.layer(QStringLiteral("cursor"));
    m_cursorLayer->setMode(QCPLayer::lmBuffered); // it follows the mouse without the curves being drawn again
    m_margins = new QCPMarginGroup(&m_plot);
}

void PanelStack::build(const std::vector<Panel>& panels) {
    m_plot.clearPlottables();
    m_plot.clearItems();
    m_plot.plotLayout()->clear();
    m_panels = panels;
    m_rects.clear();
    m_cursor.clear();
    m_plot.plotLayout()->setRowSpacing(spacing::tight);
    for (size_t i = 0; i < panels.size(); ++i) {
        const int row = 2 * static_cast<int>(i);
        addTitle(row, panels[i].title);
        m_rects.push_back(addRect(row + 1, panels[i].stretch));
        applyScale(static_cast<int>(i));
    }
    if (!m_rects.empty())
        steps(count() - 1)->setTickLabels(true);
    applyTheme();
    // Ticks and pixel columns depend on sizes, which otherwise come with the first picture.
    for (const auto phase :
         {QCPLayoutElement::upPreparation, QCPLayoutElement::upMargins, QCPLayoutElement::upLayout})
        m_plot.plotLayout()->update(phase);
}

void PanelStack::addTitle(int row, const QString& title) {
    auto* text = new QCPTextElement(&m_plot, title, smallFont());
    text->setTextFlags(Qt::AlignLeft | Qt::AlignVCenter);
    m_plot.plotLayout()->addElement(row, 0, text);
    m_plot.plotLayout()->setRowStretchFactor(row, 0.01); // the height of its text
}

QCPAxisRect* PanelStack::addRect(int row, double stretch) {
    auto* rect = new QCPAxisRect(&m_plot);
    m_plot.plotLayout()->addElement(row, 0, rect);
    m_plot.plotLayout()->setRowStretchFactor(row, stretch);
    rect->setMarginGroup(QCP::msLeft | QCP::msRight, m_margins);
    rect->setMinimumMargins(QMargins(spacing::inside, spacing::tight, spacing::inside, spacing::tight));
    rect->setMinimumSize(leastSize, leastSize);
    rect->setRangeDrag(Qt::Horizontal);
    rect->setRangeZoom(Qt::Horizontal);
    QCPAxis* axis = rect->axis(QCPAxis::atBottom);
    QSharedPointer<QCPAxisTickerFixed> whole(new QCPAxisTickerFixed); // steps are whole numbers
    whole->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    axis->setTicker(whole);
    axis->setNumberFormat(QStringLiteral("f"));
    axis->setNumberPrecision(0);
    axis->setTickLabels(false);
    axis->setSubTicks(false);
    rect->axis(QCPAxis::atLeft)->setSubTicks(false);
    connect(axis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, [this](const QCPRange& range) {
        if (m_sharing)
            return;
        share(range.lower, range.upper);
        Q_EMIT rangeChangedByHand();
    });
    return rect;
}

QCPAxis* PanelStack::steps(int panel) const {
    return m_rects.at(static_cast<size_t>(panel))->axis(QCPAxis::atBottom);
}

QCPAxis* PanelStack::values(int panel) const {
    return m_rects.at(static_cast<size_t>(panel))->axis(QCPAxis::atLeft);
}

int PanelStack::columns() const {
    // A rectangle has no size before it is drawn first; then the plot's own is near enough.
    const int laidOut = m_rects.empty() ? 0 : m_rects.front()->width();
    return laidOut > 0 ? laidOut : m_plot.width();
}

int PanelStack::panelAt(const QPointF& position) const {
    for (size_t i = 0; i < m_rects.size(); ++i)
        if (m_rects[i]->rect().contains(position.toPoint()))
            return static_cast<int>(i);
    return -1;
}

double PanelStack::from() const {
    return m_rects.empty() ? 0 : steps(0)->range().lower;
}

double PanelStack::to() const {
    return m_rects.empty() ? 1 : steps(0)->range().upper;
}

void PanelStack::setRange(double from, double to) {
    share(from, to);
}

void PanelStack::share(double from, double to) {
    const QScopedValueRollback guard(m_sharing, true);
    for (QCPAxisRect* rect : m_rects)
        rect->axis(QCPAxis::atBottom)->setRange(from, to);
}

void PanelStack::setValues(int panel, double least, double greatest) {
    const int height = m_rects.at(static_cast<size_t>(panel))->height();
    values(panel)->ticker()->setTickCount(std::clamp(height / pixelsPerTick, fewestTicks, mostTicks));
    if (least > greatest)
        return;
    if (isLogarithmic(panel)) {
        const double room = std::pow(greatest / least, headroom);
        values(panel)->setRange(least / std::max(room, 1.05), greatest * std::max(room, 1.05));
        return;
    }
    const double span = greatest > least ? greatest - least : std::max(std::abs(greatest), 1e-9);
    values(panel)->setRange(least - headroom * span, greatest + headroom * span);
}

bool PanelStack::isLogarithmic(int panel) const {
    return m_log && m_panels.at(static_cast<size_t>(panel)).logarithmic;
}

void PanelStack::setLogScale(bool on) {
    m_log = on;
    for (int panel = 0; panel < count(); ++panel)
        applyScale(panel);
}

void PanelStack::applyScale(int panel) {
    QCPAxis* axis = values(panel);
    const bool logarithmic = isLogarithmic(panel);
    axis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    QSharedPointer<QCPAxisTicker> ticker;
    if (logarithmic)
        ticker.reset(new QCPAxisTickerLog);
    else
        ticker.reset(new BoundedTicker);
    ticker->setTickStepStrategy(QCPAxisTicker::tssMeetTickCount); // more would overlap in a low panel
    axis->setTicker(ticker);
    axis->setNumberFormat(QStringLiteral("g"));
    axis->setNumberPrecision(3);
}

QCPItemLine* PanelStack::addLine(QCPAxisRect* rect, double step, double top, double bottom) {
    auto* line = new QCPItemLine(&m_plot);
    line->setClipAxisRect(rect);
    line->setSelectable(false);
    place(*line->start, rect, step, top);
    place(*line->end, rect, step, bottom);
    return line;
}

void PanelStack::setMarks(const StepMarks& marks) {
    if (marks == m_marks)
        return;
    m_marks = marks;
    addMarks();
}

void PanelStack::addMarks() {
    m_plot.clearItems();
    m_cursor.clear();
    const QPalette palette = m_plot.palette();
    const QColor quiet = secondaryText(palette);
    for (QCPAxisRect* rect : m_rects) {
        for (const double step : m_marks.stageStarts)
            addLine(rect, step, 0, 1)->setPen(QPen(quiet, 1, Qt::DashLine));
        for (const double step : m_marks.checkpoints)
            addLine(rect, step, checkpointTop, 1)->setPen(QPen(palette.color(QPalette::Text), 2));
        QCPItemLine* cursor = addLine(rect, 0, 0, 1);
        cursor->setPen(QPen(mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.4), 1));
        cursor->setLayer(m_cursorLayer);
        cursor->setVisible(false);
        m_cursor.push_back(cursor);
    }
    for (size_t i = 0; i < m_marks.stageStarts.size() && !m_rects.empty(); ++i) {
        auto* text = new QCPItemText(&m_plot);
        QCPAxisRect* rect = m_rects.front();
        text->setClipAxisRect(rect);
        place(*text->position, rect, m_marks.stageStarts[i], 0);
        text->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
        text->setPadding(QMargins(spacing::tight, spacing::tight, 0, 0));
        text->setText(tr("stage %1").arg(i + 2));
        text->setFont(smallFont());
        text->setColor(quiet);
        text->setSelectable(false);
    }
}

void PanelStack::setCursor(std::optional<double> step) {
    for (QCPItemLine* line : m_cursor) {
        line->setVisible(step.has_value());
        line->start->setCoords(step.value_or(0), 0);
        line->end->setCoords(step.value_or(0), 1);
    }
    m_cursorLayer->replot();
}

void PanelStack::applyTheme() {
    applyPlotTheme(m_plot);
    const QColor quiet = secondaryText(m_plot.palette());
    for (int row = 0; row < m_plot.plotLayout()->rowCount(); row += 2)
        if (auto* text = qobject_cast<QCPTextElement*>(m_plot.plotLayout()->element(row, 0)))
            text->setTextColor(quiet);
    addMarks();
}

} // namespace alter
