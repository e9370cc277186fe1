#include "widgets/shell/navigation_rail.h"

#include "widgets/theme/colours.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"
#include "widgets/views/spoken_cells.h"
#include "widgets/views/tab_order.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace alter {

namespace {
constexpr QSize buttonSize(80, 56);
constexpr int railIconSide = 24;
constexpr int barWidth = 4;
} // namespace

RailButton::RailButton(const QIcon& icon, const QString& title, QWidget* parent) : QToolButton(parent) {
    setIcon(icon);
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setAutoExclusive(true); // to screen readers it is one of several
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed); // all as wide as the longest title
}

QSize RailButton::sizeHint() const {
    const int textWidth = QFontMetrics(smallFont()).horizontalAdvance(text());
    return buttonSize.expandedTo({textWidth + 2 * spacing::inside, 0});
}

QColor RailButton::background() const {
    const QColor window = palette().color(QPalette::Window), text = palette().color(QPalette::WindowText);
    if (isCurrent())
        return mixed(accentColour(), window, 0.82);
    if (isEnabled() && (underMouse() || isDown()))
        return mixed(text, window, 0.92);
    return Qt::transparent;
}

void RailButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), background());
    if (isCurrent())
        painter.fillRect(0, 0, barWidth, height(), palette().color(QPalette::Link));
    const QRect iconPlace((width() - railIconSide) / 2, spacing::inside, railIconSide, railIconSide);
    icon().paint(&painter, iconPlace, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    QFont font = smallFont();
    font.setBold(isCurrent());
    painter.setFont(font);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(0, iconPlace.bottom(), 0, -spacing::tight), Qt::AlignCenter, text());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) { // not for the mouse
        painter.setPen(QPen(palette().color(QPalette::Link), 2));
        painter.drawRect(rect().adjusted(barWidth + 2, 2, -3, -3));
    }
}

NavigationRail::NavigationRail(QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_first(new QWidget(this)) {
    m_first->hide();
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    setSpokenRole(*this, QAccessible::Grouping);
    m_column->setContentsMargins(0, spacing::inside, 1, spacing::inside);
    m_column->setSpacing(0);
    m_column->addStretch();
    connect(&m_group, &QButtonGroup::idClicked, this, &NavigationRail::chosen);
}

void NavigationRail::addEntry(const QIcon& icon, const QString& title, const QKeySequence& keys) {
    auto* button = new RailButton(icon, title);
    const int index = static_cast<int>(m_keys.size());
    m_keys.append(keys);
    button->setEnabled(m_ready);
    button->installEventFilter(this);
    m_group.addButton(button, index);
    button->setToolTip(toolTipOf(index));
    m_column->insertWidget(index, button);
    putBehind(index > 0 ? *m_group.button(index - 1) : *m_first, *button);
}

QString NavigationRail::toolTipOf(int index) const {
    if (!m_ready)
        return tr("Open a project first");
    return QStringLiteral("%1 (%2)").arg(m_group.button(index)->text(),
                                         m_keys.at(index).toString(QKeySequence::NativeText));
}

void NavigationRail::setCurrent(int index) {
    if (QAbstractButton* button = m_group.button(index))
        button->setChecked(true);
    // Tab comes to the current one alone, from which arrows go on.
    for (QAbstractButton* button : m_group.buttons())
        button->setFocusPolicy(button->isChecked() ? Qt::TabFocus : Qt::NoFocus);
}

void NavigationRail::setReady(bool ready) {
    m_ready = ready;
    for (QAbstractButton* button : m_group.buttons()) {
        button->setEnabled(ready);
        button->setToolTip(toolTipOf(m_group.id(button)));
    }
}

bool NavigationRail::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            step(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NavigationRail::step(int by) {
    if (QAbstractButton* button = m_group.button(m_group.checkedId() + by)) {
        button->setFocus(Qt::TabFocusReason);
        button->click();
    }
}

void NavigationRail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(width() - 1, 0, 1, height(), hairline(palette()));
}

} // namespace alter
