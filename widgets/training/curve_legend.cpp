#include "widgets/training/curve_legend.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>

#include <cmath>

namespace alter {

namespace {

constexpr QSize swatchSize(20, 12);
constexpr int digits = 3;
constexpr int mostSpoken = 6; // lines; more would not be listened to

QIcon swatch(const LegendLine& line) {
    QPixmap picture(swatchSize * 2);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setPen(QPen(line.colour, 3, line.dash));
    painter.drawLine(0, swatchSize.height() / 2, swatchSize.width(), swatchSize.height() / 2);
    return picture;
}

QString valueText(const CurvePlot& plot, int curve, std::optional<double> step) {
    if (curve < 0 || plot.curve(curve).points().empty())
        return {};
    const CurvePoint* point = step ? plot.curve(curve).nearest(*step) : &plot.curve(curve).points().back();
    return std::isfinite(point->value) ? QLocale().toString(point->value, 'g', digits) : QStringLiteral("–");
}

} // namespace

CurveLegend::CurveLegend(QWidget* parent) : QTreeWidget(parent) {
    setColumnCount(3);
    setHeaderLabels({tr("Curve"), tr("Training"), tr("Validation")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideMiddle); // "Exact match, reply": both ends tell
    setFrameShape(QFrame::NoFrame);
    setIconSize(swatchSize);
    setMouseTracking(true);
    setAccessibleName(tr("Legend and values"));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int column : {1, 2}) {
        header()->setSectionResizeMode(column, QHeaderView::Fixed);
        header()->resizeSection(column,
                                std::max(fontMetrics().horizontalAdvance(QStringLiteral("-0.00088888")),
                                         header()->sectionSizeHint(column)));
        headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item, int column) {
        if (column == 0)
            tellShown(item);
    });
    const auto point = [this](QTreeWidgetItem* item) { Q_EMIT pointedAt(curveOf(item)); };
    connect(this, &QTreeWidget::itemEntered, this, point);
    connect(this, &QTreeWidget::currentItemChanged, this, point);
}

void CurveLegend::setLines(const std::vector<LegendLine>& lines) {
    const QSignalBlocker blocker(this);
    QHash<QString, Qt::CheckState> before; // what was hidden stays hidden
    for (int i = 0; i < topLevelItemCount(); ++i)
        before[topLevelItem(i)->text(0)] = topLevelItem(i)->checkState(0);
    m_lines = lines;
    clear();
    for (const LegendLine& line : lines) {
        auto* item = new QTreeWidgetItem(this);
        item->setText(0, line.name);
        item->setToolTip(0, line.meaning.isEmpty() ? line.name
                                                   : QStringLiteral("%1\n%2").arg(line.name, line.meaning));
        item->setIcon(0, swatch(line));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(0, before.value(line.name, Qt::Checked));
        for (const int column : {1, 2})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void CurveLegend::showValues(const CurvePlot& plot, std::optional<double> step) {
    const QSignalBlocker blocker(this);
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const LegendLine& line = m_lines[static_cast<size_t>(i)];
        topLevelItem(i)->setText(1, valueText(plot, line.train, step));
        topLevelItem(i)->setText(2, valueText(plot, line.validation, step));
    }
    viewport()->update(); // the blocked signals would have asked for it
}

QString CurveLegend::spokenValues() const {
    QStringList parts;
    for (int i = 0; i < topLevelItemCount() && parts.size() < mostSpoken; ++i) {
        const QTreeWidgetItem& line = *topLevelItem(i);
        if (line.checkState(0) != Qt::Checked)
            continue;
        const bool isValidated = !line.text(2).isEmpty();
        if (!line.text(1).isEmpty())
            parts << (isValidated
                          ? tr("%1: training %2, validation %3").arg(line.text(0), line.text(1), line.text(2))
                          : tr("%1: %2").arg(line.text(0), line.text(1)));
        else if (isValidated)
            parts << tr("%1: validation %2").arg(line.text(0), line.text(2));
    }
    return parts.join(QStringLiteral("; "));
}

void CurveLegend::tellShown(QTreeWidgetItem* item) {
    const LegendLine& line = m_lines[static_cast<size_t>(indexOfTopLevelItem(item))];
    const bool shown = item->checkState(0) == Qt::Checked;
    for (const int curve : {line.train, line.validation})
        if (curve >= 0)
            Q_EMIT shownChanged(curve, shown);
}

int CurveLegend::curveOf(const QTreeWidgetItem* item) const {
    const int index = item ? indexOfTopLevelItem(const_cast<QTreeWidgetItem*>(item)) : -1;
    return index < 0 ? -1 : m_lines[static_cast<size_t>(index)].train;
}

void CurveLegend::leaveEvent(QEvent* event) {
    Q_EMIT pointedAt(-1);
    QTreeWidget::leaveEvent(event);
}

} // namespace alter
