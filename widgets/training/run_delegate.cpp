#include "widgets/training/run_delegate.h"

#include "widgets/theme/colours.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"
#include "widgets/training/run_list_model.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace alter {

namespace {

constexpr int barHeight = 4;
constexpr int boxSize = 16;

QRect boxOf(const QRect& row) {
    return {row.left() + spacing::inside, row.top() + spacing::inside, boxSize, boxSize};
}

const RunRow& runAt(const QModelIndex& index) {
    return static_cast<const RunListModel*>(index.model())->row(index.row());
}

struct Colours {
    QColor name, quiet, sign;
};

Colours coloursFor(const RunRow& run, const QStyleOptionViewItem& option) {
    if (option.state & QStyle::State_Selected) {
        const QColor text = option.palette.color(QPalette::HighlightedText);
        return {text, text, text};
    }
    const QColor quiet = secondaryText(option.palette);
    return {option.palette.color(QPalette::Text), quiet,
            run.state == RunState::Failed ? errorColour(option.palette) : quiet};
}

/// Drawn here because the style's own box is hardly to be seen on a dark ground.
void paintBox(QPainter* painter, const QRect& box, bool checked, const QColor& colour) {
    painter->setPen(colour);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(box.adjusted(1, 1, -2, -2));
    if (checked)
        painter->drawText(box, Qt::AlignCenter, QStringLiteral("✓"));
}

void paintBar(QPainter* painter, const QRect& line, double share, const Colours& colours, bool selected) {
    painter->setPen(Qt::NoPen);
    QColor ground = colours.quiet;
    ground.setAlphaF(0.25F);
    painter->setBrush(ground);
    painter->drawRect(line);
    painter->setBrush(selected ? colours.name : accentColour());
    painter->drawRect(QRect(line.topLeft(), QSize(qRound(line.width() * share), line.height())));
}

} // namespace

QSize RunDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int lines = option.fontMetrics.height() + QFontMetrics(smallFont()).height();
    return {160, lines + spacing::inside * 2 + spacing::tight + barHeight};
}

void RunDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    const RunRow& run = runAt(index);
    const Colours colours = coloursFor(run, option);
    const bool selected = option.state & QStyle::State_Selected;
    QStyleOptionViewItem ground = option;
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    painter->save();
    painter->setFont(option.font);
    paintBox(painter, boxOf(option.rect), index.data(Qt::CheckStateRole).toInt() == Qt::Checked,
             colours.quiet);
    QRect text = option.rect.adjusted(spacing::inside * 2 + boxSize, spacing::inside, -spacing::inside, 0);
    text.setHeight(option.fontMetrics.height());
    const QString state = stateSign(run.state) + QLatin1Char(' ') + stateText(run.state);
    const int stateWidth = QFontMetrics(smallFont()).horizontalAdvance(state);
    painter->setPen(colours.name);
    painter->setFont(option.font);
    painter->drawText(text, Qt::AlignVCenter,
                      option.fontMetrics.elidedText(run.name, Qt::ElideMiddle,
                                                    text.width() - stateWidth - spacing::inside));
    painter->setFont(smallFont());
    painter->setPen(colours.sign);
    painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, state);

    const QFontMetrics small(smallFont());
    QRect second(text.left(), text.bottom() + 1 + spacing::tight, text.width(), small.height());
    painter->setPen(colours.quiet);
    painter->drawText(second, Qt::AlignVCenter,
                      small.elidedText(progressText(run), Qt::ElideRight, second.width()));
    if (run.isRunning())
        paintBar(painter, {text.left(), second.bottom() + spacing::tight, text.width(), barHeight},
                 run.share(), colours, selected);
    painter->restore();
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = option.rect;
        QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

bool RunDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
    const bool clicked = event->type() == QEvent::MouseButtonRelease &&
                         boxOf(option.rect).contains(static_cast<QMouseEvent*>(event)->pos());
    const bool spaced =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (!clicked && !spaced)
        return false;
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace alter
