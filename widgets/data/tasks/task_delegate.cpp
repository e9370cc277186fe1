#include "widgets/data/tasks/task_delegate.h"

#include "widgets/theme/colours.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"
#include "widgets/views/metric_words.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace alter {

namespace {

constexpr int barHeight = 4;
constexpr int badgePadding = 6;

int smallLine() {
    return QFontMetrics(smallFont()).height();
}

int badgeHeight() {
    return smallLine() + spacing::tight;
}

QFont nameFont() {
    QFont font = QApplication::font();
    font.setBold(true);
    return font;
}

int nameLine() {
    return QFontMetrics(nameFont()).height();
}

/// The lines above the badges.
int bodyHeight() {
    return nameLine() + spacing::tight + barHeight + spacing::tight + smallLine();
}

void drawLine(QPainter& painter, const QRect& line, int flags, const QString& text) {
    painter.drawText(line, flags | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

QRect insideOf(const QRect& rect) {
    return rect.adjusted(spacing::inside, spacing::inside, -spacing::inside, -spacing::inside);
}

QString sizesText(const TaskRow& row) {
    QStringList parts;
    for (const Split split : allSplits)
        if (const int64_t count = row.counts.counted.at(static_cast<size_t>(split)); count > 0)
            parts.append(QStringLiteral("%1 %2").arg(countText(count), splitTitle(split)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

TaskDelegate::TaskDelegate(const TaskModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model) {}

QSize TaskDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const TaskRow* row = m_model.at(index.row());
    const int badges = row && !row->badges.isEmpty() ? spacing::tight + badgeHeight() : 0;
    return {option.rect.width(), bodyHeight() + badges + 2 * spacing::inside};
}

/// As many as fit, in their order; the last place tells how many more there are.
QList<TaskDelegate::Badge> TaskDelegate::badgesOf(const TaskRow& row, const QRect& inside) const {
    const QFontMetrics metrics(smallFont());
    QList<Badge> placed;
    QStringList left;
    int x = inside.left();
    const int top = inside.top() + bodyHeight() + spacing::tight;
    const auto place = [&](const HealthBadge& badge) {
        const int width = metrics.horizontalAdvance(badge.text) + 2 * badgePadding;
        placed.append({QRect(x, top, width, badgeHeight()), badge});
        x += width + spacing::tight;
    };
    const int room = inside.right() - metrics.horizontalAdvance(QStringLiteral("+9")) - 2 * badgePadding;
    for (const HealthBadge& badge : row.badges) {
        const int width = metrics.horizontalAdvance(badge.text) + 2 * badgePadding;
        const bool last = &badge == &row.badges.last();
        if (left.isEmpty() && x + width <= (last ? inside.right() : room))
            place(badge);
        else
            left.append(badge.text + QStringLiteral(": ") + badge.detail);
    }
    if (!left.isEmpty())
        place({QStringLiteral("+%1").arg(left.size()), left.join(QStringLiteral("\n\n"))});
    return placed;
}

void TaskDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const TaskRow* row = m_model.at(index.row());
    if (!row)
        return;
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? text : secondaryText(option.palette);
    const QRect inside = insideOf(option.rect);
    QRect line(inside.left(), inside.top(), inside.width(), nameLine());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(smallFont());
    painter->setPen(quiet);
    const QString kind =
        QStringLiteral("%1 · %2").arg(taskKindText(row->task.kind), metricInSentence(row->task.metric));
    const int nameWidth = QFontMetrics(nameFont()).horizontalAdvance(index.data().toString());
    const int kindWidth =
        std::min(painter->fontMetrics().horizontalAdvance(kind) + 1,
                 std::max(line.width() / 3, line.width() - nameWidth - spacing::inside - 1));
    drawLine(*painter, line.adjusted(line.width() - kindWidth, 0, 0, 0), Qt::AlignRight, kind);
    painter->setFont(nameFont());
    painter->setPen(text);
    drawLine(*painter, line.adjusted(0, 0, -kindWidth - spacing::inside, 0), Qt::AlignLeft,
             QString::fromStdString(row->task.name));
    line = QRect(inside.left(), line.bottom() + 1 + spacing::tight, inside.width(), barHeight);
    paintBar(*painter, *row, line, option.palette, selected);
    line = QRect(inside.left(), line.bottom() + 1 + spacing::tight, inside.width(), smallLine());
    painter->setFont(smallFont());
    painter->setPen(quiet);
    drawLine(*painter, line, Qt::AlignLeft, sizesText(*row));
    for (const Badge& badge : badgesOf(*row, inside))
        paintBadge(*painter, badge, option.palette);
    painter->restore();
}

/// Train, validation and test from left to right, each paler than the one before.
void TaskDelegate::paintBar(QPainter& painter, const TaskRow& row, const QRect& line, const QPalette& palette,
                            bool selected) const {
    const QColor full = selected ? palette.color(QPalette::HighlightedText) : accentColour();
    const QColor none = palette.color(selected ? QPalette::Highlight : QPalette::Base);
    int64_t all = 0;
    for (const int64_t count : row.counts.counted)
        all += count;
    painter.setPen(Qt::NoPen);
    double from = line.left();
    double paleness = 0;
    for (const int64_t count : row.counts.counted) {
        const double share = all > 0 ? static_cast<double>(count) / static_cast<double>(all) : 0;
        painter.setBrush(mixed(full, none, paleness));
        painter.drawRect(QRectF(from, line.top(), std::max(0.0, share * line.width() - 1), line.height()));
        from += share * line.width();
        paleness += 0.34;
    }
}

void TaskDelegate::paintBadge(QPainter& painter, const Badge& badge, const QPalette& palette) const {
    const QColor base = palette.color(QPalette::Base);
    const QColor edge =
        badge.badge.level == HealthBadge::Level::Warning ? warningColour(palette) : secondaryText(palette);
    painter.setPen(edge);
    painter.setBrush(mixed(base, edge, 0.12));
    painter.drawRoundedRect(QRectF(badge.area).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(palette.color(QPalette::Text));
    painter.setFont(smallFont());
    painter.drawText(badge.area, Qt::AlignCenter, badge.badge.text);
}

bool TaskDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index) {
    if (const TaskRow* row = m_model.at(index.row()); row && event->type() == QEvent::ToolTip)
        for (const Badge& badge : badgesOf(*row, insideOf(option.rect)))
            if (badge.area.contains(event->pos())) {
                QToolTip::showText(event->globalPos(), badge.badge.detail, view, badge.area);
                return true;
            }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace alter
