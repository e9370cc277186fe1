#include "widgets/data/statistics/length_histogram.h"

#include "widgets/data/tasks/task_health.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace alter {

LengthHistogram::LengthHistogram(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LengthHistogram::setBins(const QList<Bin>& bins, const QString& unit) {
    m_bins = bins;
    m_unit = unit;
    QStringList spoken;
    for (const Bin& bin : bins)
        spoken.append(binText(bin));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    update();
}

QString LengthHistogram::binText(const Bin& bin) const {
    const QString lengths =
        bin.from == bin.to ? countText(bin.from) : tr("%1 to %2").arg(countText(bin.from), countText(bin.to));
    return tr("%1 %2: %3 examples").arg(lengths, m_unit, countText(bin.count));
}

/// Room for the axis' numbers below, and for the greatest count above.
QRect LengthHistogram::plotArea() const {
    const int line = QFontMetrics(smallFont()).height();
    return rect().adjusted(0, line + spacing::tight, 0, -line - spacing::tight);
}

void LengthHistogram::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(smallFont());
    const QRect area = plotArea();
    painter.setPen(secondaryText(palette()));
    if (m_bins.isEmpty()) {
        painter.drawText(rect(), Qt::AlignCenter, tr("No lengths were counted"));
        return;
    }
    qint64 most = 1;
    for (const Bin& bin : std::as_const(m_bins))
        most = std::max(most, bin.count);
    const QRect below(0, area.bottom() + 1 + spacing::tight, width(), painter.fontMetrics().height());
    painter.drawText(QRect(0, 0, width(), painter.fontMetrics().height()), Qt::AlignLeft,
                     tr("most: %1 examples").arg(countText(most)));
    painter.drawText(below, Qt::AlignLeft, countText(m_bins.first().from));
    painter.drawText(below, Qt::AlignRight, tr("%1 %2").arg(countText(m_bins.last().to), m_unit));
    painter.setPen(hairline(palette()));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    const double step = static_cast<double>(area.width()) / static_cast<double>(m_bins.size());
    for (qsizetype i = 0; i < m_bins.size(); ++i) {
        const double height =
            area.height() * static_cast<double>(m_bins.at(i).count) / static_cast<double>(most);
        painter.fillRect(QRectF(area.left() + step * static_cast<double>(i), area.bottom() - height,
                                std::max(1.0, std::min(step - 1, 24.0)), height),
                         accentColour());
    }
}

bool LengthHistogram::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || m_bins.isEmpty())
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto index = help->x() * m_bins.size() / std::max(1, width());
    if (index >= 0 && index < m_bins.size())
        QToolTip::showText(help->globalPos(), binText(m_bins.at(index)), this);
    return true;
}

} // namespace alter
