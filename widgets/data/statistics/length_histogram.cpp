#include "widgets/data/statistics/length_histogram.h"

#include "widgets/data/tasks/task_health.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace alter {

LengthHistogram::LengthHistogram(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSpokenRole(*this, QAccessible::List);
    setWhatsThis(tr("Arrow keys step from column to column and read its numbers."));
}

void LengthHistogram::setBins(const QList<Bin>& bins, const QString& unit) {
    m_bins = bins;
    m_unit = unit;
    m_current = std::min(m_current, spokenCount() - 1);
    setFocusPolicy(bins.isEmpty() ? Qt::NoFocus : Qt::TabFocus);
    QStringList spoken;
    for (const Bin& bin : bins)
        spoken.append(binText(bin));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    update();
}

QString LengthHistogram::binText(const Bin& bin) const {
    const QString lengths =
        bin.from == bin.to ? countText(bin.from) : tr("%1 to %2").arg(countText(bin.from), countText(bin.to));
    return tr("%1 %2: %Ln example(s)", nullptr, static_cast<int>(bin.count)).arg(lengths, m_unit);
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
    if (hasFocus())
        paintReading(painter);
    else
        painter.drawText(QRect(0, 0, width(), painter.fontMetrics().height()), Qt::AlignLeft,
                         tr("most: %Ln example(s)", nullptr, static_cast<int>(most)));
    painter.drawText(below, Qt::AlignLeft, countText(m_bins.first().from));
    painter.drawText(below, Qt::AlignRight, tr("%1 %2").arg(countText(m_bins.last().to), m_unit));
    painter.setPen(hairline(palette()));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    for (qsizetype i = 0; i < m_bins.size(); ++i) {
        const double share = static_cast<double>(m_bins.at(i).count) / static_cast<double>(most);
        QRectF column = columnOf(i);
        column.setTop(column.bottom() - column.height() * share);
        painter.fillRect(column, accentColour());
    }
}

/// The whole height of the plot; a column reaches as far up as its share.
QRectF LengthHistogram::columnOf(qsizetype bin) const {
    const QRect area = plotArea();
    const double step = static_cast<double>(area.width()) / static_cast<double>(m_bins.size());
    return {area.left() + step * static_cast<double>(bin), static_cast<double>(area.top()),
            std::max(1.0, std::min(step - 1, 24.0)), static_cast<double>(area.height())};
}

/// What the keyboard is at, marked and in words, where otherwise the greatest count stands.
void LengthHistogram::paintReading(QPainter& painter) const {
    const QRect line(0, 0, width(), painter.fontMetrics().height());
    painter.save();
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(line, Qt::AlignLeft,
                     m_current < 0 ? tr("Arrow keys read the columns") : spokenText(m_current));
    painter.setPen(QPen(palette().color(QPalette::Link), 2));
    painter.drawRect(m_current < 0 ? plotArea() : columnOf(m_current).toAlignedRect().adjusted(-1, 0, 1, 0));
    painter.restore();
}

QRect LengthHistogram::spokenPlace(int cell) const {
    return columnOf(cell).toAlignedRect();
}

void LengthHistogram::choose(int bin) {
    m_current = std::clamp(bin, 0, spokenCount() - 1);
    speakCurrent(*this);
    update();
}

void LengthHistogram::keyPressEvent(QKeyEvent* event) {
    const int last = spokenCount() - 1;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_current - 1);
    case Qt::Key_Right:
        return choose(m_current + 1);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void LengthHistogram::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    speakCurrent(*this);
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
