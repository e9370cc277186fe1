#include "widgets/shell/entry_delegate.h"

#include "widgets/theme/colours.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace alter {

namespace {

constexpr int entryIconSide = 16;
constexpr int oneLine = 32, twoLines = 48;

/// The colours of a row as text is drawn on it.
struct RowColours {
    QColor text, detail, note;
};

RowColours coloursOf(const QStyleOptionViewItem& option) {
    const QPalette& palette = option.palette;
    if (!(option.state & QStyle::State_Enabled)) {
        const QColor pale = palette.color(QPalette::Disabled, QPalette::Text);
        return {pale, pale, pale};
    }
    if (option.state & QStyle::State_Selected) {
        const QColor text = palette.color(QPalette::HighlightedText);
        return {text, text, text}; // paler would be too little contrast
    }
    return {palette.color(QPalette::Text), secondaryText(palette), warningColour(palette)};
}

QIcon::Mode modeOf(const QStyleOptionViewItem& option) {
    return !(option.state & QStyle::State_Enabled) ? QIcon::Disabled
           : option.state & QStyle::State_Selected ? QIcon::Selected
                                                   : QIcon::Normal;
}

} // namespace

EntryDelegate::EntryDelegate(Layout layout, QObject* parent)
    : QStyledItemDelegate(parent), m_layout(layout) {}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {option.rect.width(), m_layout == Layout::OneLine ? oneLine : twoLines};
}

void EntryDelegate::drawAtRight(QPainter& painter, QRect& place, const QString& text) const {
    if (text.isEmpty())
        return;
    const int width = painter.fontMetrics().horizontalAdvance(text);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, text);
    place.setRight(place.right() - width - spacing::group);
}

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given,
                          const QModelIndex& index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString name = option.text, detail = index.data(DetailRole).toString();
    option.text.clear();
    option.icon = {};
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const RowColours colours = coloursOf(option);
    QRect place = option.rect.adjusted(spacing::inside, 0, -spacing::inside, 0);
    const QRect iconPlace(place.left(), place.top() + (place.height() - entryIconSide) / 2, entryIconSide,
                          entryIconSide);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, iconPlace, Qt::AlignCenter, modeOf(option));
    place.setLeft(iconPlace.right() + 1 + spacing::inside);

    painter->save();
    painter->setFont(smallFont());
    painter->setPen(colours.note);
    drawAtRight(*painter, place, index.data(NoteRole).toString());
    painter->setPen(colours.detail);
    QRect namePlace = place;
    if (m_layout == Layout::OneLine) {
        drawAtRight(*painter, namePlace, detail);
    } else {
        namePlace = place.adjusted(0, spacing::tight, 0, -place.height() / 2);
        const QRect detailPlace = place.adjusted(0, place.height() / 2, 0, -spacing::tight);
        painter->drawText(detailPlace, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(detail, Qt::ElideMiddle, detailPlace.width()));
    }
    painter->setFont(option.font);
    painter->setPen(colours.text);
    painter->drawText(namePlace, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, namePlace.width()));
    painter->restore();
}

} // namespace alter
