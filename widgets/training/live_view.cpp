#include "widgets/training/live_view.h"

#include "widgets/plots/curve_export.h"
#include "widgets/session/project_session.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"
#include "widgets/training/curve_legend.h"
#include "widgets/views/export_file.h"
#include "widgets/views/picture_file.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSlider>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace alter {

namespace {

constexpr int smoothingSteps = 100;
constexpr int firstSmoothing = 37; // 0.9
constexpr int sliderWidth = 120;
constexpr int legendWidth = 320;

/// The slider spends its way where it matters: 0, then evenly in the length of the memory, up to 0.998.
double weightAt(int position) {
    const double share = static_cast<double>(position) / smoothingSteps;
    return position == 0 ? 0 : 1 - std::pow(10, -2.7 * share);
}

std::vector<CurvePoint> inUnits(std::vector<CurvePoint> points, double unit) {
    if (unit != 1)
        for (CurvePoint& point : points)
            point.value /= unit;
    return points;
}

} // namespace

LiveView::LiveView(QWidget* parent)
    : QWidget(parent), m_plot(new CurvePlot(livePanels())), m_legend(new CurveLegend),
      m_smoothing(new QSlider(Qt::Horizontal)), m_smoothingValue(new QLabel), m_stepText(new QLabel),
      m_log(new QCheckBox(tr("&Log scale"))), m_follow(new QToolButton) {
    m_plot->setAccessibleName(tr("Curves of the run over its steps"));
    auto* side = new QWidget;
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(spacing::inside, 0, 0, 0);
    sideColumn->addWidget(m_stepText);
    sideColumn->addWidget(m_legend);
    auto* splitter = new QSplitter;
    splitter->addWidget(m_plot);
    splitter->addWidget(side);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({3 * legendWidth, legendWidth});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::inside);
    column->addWidget(buildBar());
    column->addWidget(splitter, 1);
    connectPlot();
    m_smoothing->setValue(firstSmoothing);
}

QWidget* LiveView::buildBar() {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::inside);
    auto* label = new QLabel(tr("&Smoothing"));
    label->setBuddy(m_smoothing);
    m_smoothing->setRange(0, smoothingSteps);
    m_smoothing->setFixedWidth(sliderWidth);
    m_smoothing->setToolTip(
        tr("How much of the past each point carries; the raw curve stays visible behind"));
    m_smoothingValue->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0.999")));
    m_follow->setText(tr("Follow"));
    m_follow->setIcon(icon(IconShape::Right));
    m_follow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setToolTip(tr("Show all steps and follow the newest; zooming or dragging stops it (Home)"));
    m_follow->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(label);
    row->addWidget(m_smoothing);
    row->addWidget(m_smoothingValue);
    row->addSpacing(spacing::inside);
    row->addWidget(m_log);
    row->addStretch();
    row->addWidget(m_follow);
    row->addWidget(buildExport());
    return bar;
}

QToolButton* LiveView::buildExport() {
    auto* button = new QToolButton;
    button->setText(tr("Export"));
    button->setIcon(icon(IconShape::Export));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(button);
    menu->addAction(tr("Picture (PNG) …"), this, [this] { exportTo(tr("PNG picture (*.png)")); });
    menu->addAction(tr("Picture (SVG) …"), this, [this] { exportTo(tr("SVG picture (*.svg)")); });
    menu->addAction(tr("Values (CSV) …"), this, [this] { exportTo(tr("CSV table (*.csv)")); });
    button->setMenu(menu);
    return button;
}

void LiveView::connectPlot() {
    connect(m_smoothing, &QSlider::valueChanged, this, [this](int position) {
        m_smoothingValue->setText(QLocale().toString(weightAt(position), 'f', 3));
        m_plot->setSmoothing(weightAt(position));
    });
    connect(m_log, &QCheckBox::toggled, m_plot, &CurvePlot::setLogScale);
    connect(m_follow, &QToolButton::clicked, m_plot, &CurvePlot::setFollowing);
    connect(m_plot, &CurvePlot::followingChanged, m_follow, &QToolButton::setChecked);
    connect(m_plot, &CurvePlot::cursorMoved, this, &LiveView::readOut);
    connect(m_plot, &CurvePlot::redrawn, this, [this] { readOut(m_step); });
    connect(m_legend, &CurveLegend::shownChanged, m_plot, &CurvePlot::setShown);
    connect(m_legend, &CurveLegend::pointedAt, m_plot, &CurvePlot::emphasise);
}

void LiveView::setRun(ProjectSession* session, const QString& runId) {
    if (session && session == m_session && m_feed && m_feed->runId() == runId)
        return;
    m_session = session;
    delete m_feed;
    m_feed = nullptr;
    for (CurveFeed* overlay : m_overlays)
        delete overlay;
    m_overlays.clear();
    forget();
    m_plot->setFollowing(true);
    if (!session || runId.isEmpty())
        return;
    m_feed = new CurveFeed(*session, runId, this);
    connect(m_feed, &CurveFeed::arrived, this, &LiveView::take);
    connect(m_feed, &CurveFeed::failed, this,
            [this](const Error& error) { Q_EMIT noticed(shortText(error)); });
    m_feed->refresh();
}

void LiveView::setOverlays(const QStringList& runIds) {
    for (CurveFeed* overlay : m_overlays)
        delete overlay;
    m_overlays.clear();
    for (const auto& [run, line] : m_overlayLines)
        for (const int curve : {line.train, line.validation})
            if (curve >= 0)
                m_plot->setShown(curve, false);
    for (const QString& run : runIds) {
        if (!m_feed || run == m_feed->runId())
            continue;
        m_overlays.push_back(new CurveFeed(*m_session, run, this));
        connect(m_overlays.back(), &CurveFeed::arrived, this, &LiveView::takeOverlay);
        m_overlays.back()->refresh();
    }
    relist();
}

void LiveView::refresh() {
    if (m_feed)
        m_feed->refresh();
    for (CurveFeed* overlay : m_overlays)
        overlay->refresh();
}

void LiveView::forget() {
    m_curves.clear();
    m_overlayLines.clear();
    m_stageStarts.clear();
    m_plot->clear();
    m_legend->setLines({});
}

void LiveView::take(const CurveNews& news) {
    if (news.isWhole) {
        // Another process goes on with the run: what it took back must not stay in the picture.
        for (const auto& [id, curve] : m_curves)
            m_plot->replaceFrom(curve, 0, {});
        m_tasks = news.tasks;
        m_stageStarts.clear();
    }
    const size_t before = m_curves.size();
    for (const auto& [id, points] : news.points) {
        if (!m_curves.contains(id))
            if (const auto look = liveLook(id, m_tasks, palette()))
                m_curves[id] = m_plot->addCurve(*look);
        if (const auto curve = m_curves.find(id); curve != m_curves.end())
            m_plot->replaceFrom(curve->second, news.from.at(id), inUnits(points, shownUnit(id)));
    }
    StepMarks marks{.checkpoints = news.checkpoints};
    for (const auto& [stage, step] : news.stageStarts)
        m_stageStarts.try_emplace(stage, step);
    for (const auto& [stage, step] : m_stageStarts)
        if (stage > 1)
            marks.stageStarts.push_back(step - 0.5);
    m_plot->setMarks(marks);
    if (m_curves.size() != before)
        relist();
    Q_EMIT curvesArrived();
}

int LiveView::overlayCurve(LegendLine& line, const CurveId& id) {
    int& curve = id.split == Split::Validation ? line.validation : line.train;
    if (curve < 0) {
        CurvePlot::Look look = *liveLook(id, m_tasks, palette());
        look.name = line.name + QLatin1Char(' ') + look.name;
        look.colour = line.colour;
        look.dash = line.dash;
        curve = m_plot->addCurve(look);
    }
    m_plot->setShown(curve, true);
    return curve;
}

void LiveView::takeOverlay(const CurveNews& news) {
    static constexpr std::array dashes = {Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
    auto [known, isNew] = m_overlayLines.try_emplace(news.runId);
    LegendLine& line = known->second;
    if (isNew) {
        line.name = news.runName;
        line.colour = secondaryText(palette());
        line.dash = dashes[(m_overlayLines.size() - 1) % dashes.size()];
    }
    for (const auto& [id, points] : news.points)
        if (id.name == "loss" && id.task.empty() && id.split != Split::Test)
            m_plot->replaceFrom(overlayCurve(line, id), news.from.at(id), points);
    if (news.isWhole)
        relist();
}

std::vector<LegendLine> LiveView::ownLines() const {
    std::map<std::pair<int, QString>, LegendLine> lines; // in the legend's order
    for (const auto& [id, curve] : m_curves) {
        LegendLine& line = lines[{legendOrder(id, m_tasks), legendName(id)}];
        const CurvePlot::Look& look = m_plot->look(curve);
        (id.split == Split::Validation ? line.validation : line.train) = curve;
        line.name = legendName(id);
        line.meaning = curveMeaning(id);
        line.colour = look.colour;
        if (id.split == Split::Train || line.train < 0)
            line.dash = look.dash;
    }
    std::vector<LegendLine> ordered;
    for (const auto& [order, line] : lines)
        ordered.push_back(line);
    return ordered;
}

void LiveView::relist() {
    std::vector<LegendLine> lines = ownLines();
    for (const CurveFeed* overlay : m_overlays)
        if (const auto known = m_overlayLines.find(overlay->runId()); known != m_overlayLines.end())
            lines.push_back(known->second);
    m_legend->setLines(lines);
    readOut(m_step);
}

void LiveView::readOut(std::optional<double> step) {
    m_step = step;
    const QString values =
        step ? tr("At step %1").arg(QLocale().toString(qRound64(*step))) : tr("Newest values");
    m_stepText->setText(values);
    m_legend->showValues(*m_plot, step);
    m_plot->setAccessibleDescription(QStringLiteral("%1. %2").arg(values, m_legend->spokenValues()));
}

void LiveView::setLegendShown(bool shown) {
    m_legend->parentWidget()->setVisible(shown);
}

void LiveView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_feed)
        return;
    const QString run = m_feed->runId(); // colours are chosen when a curve is made: all are made again
    setRun(m_session, {});
    setRun(m_session, run);
}

void LiveView::exportTo(const QString& filter) {
    chooseExportFile(this, tr("Export"), {filter}, [this](const QString& file) { write(file); });
}

void LiveView::write(const QString& file) {
    // Disks can be slow, and millions of lines take their time: not on the window's thread.
    std::function<void(const QString&)> writeTo;
    if (file.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive))
        writeTo = [table = curveTable(*m_plot)](const QString& to) { writeCsv(table, to); };
    else
        writeTo = [bytes = plotPicture(*m_plot, file)](const QString& to) { writeBytes(bytes, to); };
    writeInBackground(*m_session, this, file, writeTo, [this](const QString& line) { Q_EMIT noticed(line); });
}

} // namespace alter
