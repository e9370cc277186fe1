#include "widgets/data/statistics/label_bars.h"

#include "widgets/data/tasks/task_health.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/spacing.h"

#include <QPainter>

#include <algorithm>

namespace alter {

namespace {

constexpr int barHeight = 12;

QString numberText(qint64 count, qint64 all) {
    return QStringLiteral("%1 · %2").arg(
        countText(count), percentText(all > 0 ? static_cast<double>(count) / static_cast<double>(all) : 0));
}

} // namespace

LabelBars::LabelBars(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSpokenRole(*this, QAccessible::List);
}

void LabelBars::setBars(const QList<Bar>& bars) {
    m_bars = bars;
    m_all = 0;
    for (const Bar& bar : bars)
        m_all += bar.count;
    QStringList spoken;
    for (int bar = 0; bar < spokenCount(); ++bar)
        spoken.append(spokenText(bar));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QString LabelBars::spokenText(int cell) const {
    const Bar& bar = m_bars.at(cell);
    return QStringLiteral("%1: %2").arg(bar.name, numberText(bar.count, m_all));
}

QRect LabelBars::spokenPlace(int cell) const {
    return {0, cell * lineHeight(), width(), lineHeight()};
}

int LabelBars::lineHeight() const {
    return std::max(fontMetrics().height(), barHeight) + spacing::tight;
}

QSize LabelBars::sizeHint() const {
    return {360, static_cast<int>(m_bars.size()) * lineHeight()};
}

void LabelBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    int nameWidth = 0;
    int numberWidth = 0;
    qint64 most = 1;
    for (const Bar& bar : std::as_const(m_bars)) {
        nameWidth = std::max(nameWidth, fontMetrics().horizontalAdvance(bar.name) + 1);
        numberWidth = std::max(numberWidth, fontMetrics().horizontalAdvance(numberText(bar.count, m_all)));
        most = std::max(most, bar.count);
    }
    nameWidth = std::min(nameWidth, width() / 3);
    const int left = nameWidth + spacing::inside;
    const int room = std::max(8, width() - left - numberWidth - spacing::inside);
    int top = 0;
    for (const Bar& bar : std::as_const(m_bars)) {
        const int lineTop = top;
        const int height = lineHeight() - spacing::tight;
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(0, lineTop, nameWidth, height), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(bar.name, Qt::ElideRight, nameWidth));
        painter.drawText(QRect(width() - numberWidth, lineTop, numberWidth, height),
                         Qt::AlignRight | Qt::AlignVCenter, numberText(bar.count, m_all));
        const auto length = static_cast<int>(room * bar.count / most);
        painter.fillRect(QRect(left, lineTop + (height - barHeight) / 2, length, barHeight), accentColour());
        top += lineHeight();
    }
}

} // namespace alter
