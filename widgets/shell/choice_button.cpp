#include "widgets/shell/choice_button.h"

#include "widgets/theme/colours.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"

#include <QPainter>

namespace alter {

namespace {

constexpr int choiceWidth = 360;
constexpr int iconSide = 24;
constexpr int textLeft = spacing::group + iconSide + spacing::group;
constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

ChoiceButton::ChoiceButton(const QIcon& icon, const QString& text, const QString& explanation,
                           QWidget* parent)
    : QPushButton(icon, text, parent), m_explanation(explanation) {
    setAccessibleDescription(explanation);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

/// Under the text, as high as the explanation is at that width.
QRect ChoiceButton::explanationPlace(int width) const {
    const int top = spacing::inside + fontMetrics().height() + spacing::tight;
    const QRect room(textLeft, top, width - textLeft - spacing::inside, 1000);
    return QFontMetrics(smallFont()).boundingRect(room, wrapped, m_explanation);
}

QSize ChoiceButton::sizeHint() const {
    return {choiceWidth, explanationPlace(choiceWidth).bottom() + 1 + spacing::inside};
}

void ChoiceButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base), text = palette().color(QPalette::Text);
    const bool lit = isEnabled() && (underMouse() || hasFocus());
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Link), 2) : QPen(hairline(palette()), 1));
    painter.setBrush(isDown() ? mixed(accentColour(), base, 0.8)
                     : lit    ? mixed(accentColour(), base, 0.92)
                              : base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    icon().paint(&painter, QRect(spacing::group, 0, iconSide, height()), Qt::AlignCenter,
                 isEnabled() ? QIcon::Normal : QIcon::Disabled);
    painter.setPen(isEnabled() ? text : palette().color(QPalette::Disabled, QPalette::Text));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.drawText(
        QRect(textLeft, spacing::inside, width() - textLeft - spacing::inside, fontMetrics().height()),
        Qt::AlignLeft | Qt::AlignVCenter, this->text());
    painter.setFont(smallFont());
    painter.setPen(isEnabled() ? secondaryText(palette())
                               : palette().color(QPalette::Disabled, QPalette::Text));
    painter.drawText(explanationPlace(width()), wrapped, m_explanation);
}

} // namespace alter
