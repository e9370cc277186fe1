#include "widgets/shell/message_bar.h"

#include "widgets/theme/colours.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/spacing.h"
#include "widgets/views/error_text.h"
#include "widgets/views/spoken_cells.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace alter {

namespace {

constexpr int messageIconSide = 16;
constexpr int stripe = 4;

QToolButton* flatButton(IconShape shape, const QString& text) {
    auto* button = new QToolButton;
    button->setIcon(icon(shape));
    button->setText(text);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

MessageBar::MessageBar(QWidget* parent) : QWidget(parent), m_label(new QLabel) {
    setObjectName(QStringLiteral("messageBar"));
    setSpokenRole(*this, QAccessible::AlertMessage);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QToolButton* copy = flatButton(IconShape::Copy, tr("Copy the whole message"));
    QToolButton* close = flatButton(IconShape::Close, tr("Close the message"));
    copy->setObjectName(QStringLiteral("copyMessage"));
    close->setObjectName(QStringLiteral("closeMessage"));
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_whole); });
    connect(close, &QToolButton::clicked, this, &MessageBar::hide);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(stripe + spacing::inside + messageIconSide + spacing::inside, spacing::tight,
                            spacing::inside, spacing::tight);
    row->setSpacing(spacing::tight);
    row->addWidget(m_label, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    row->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void MessageBar::tell(const Error& error) {
    showText(shortText(error), fullText(error), true);
}

void MessageBar::tellNews(const QString& text) {
    showText(text, text, false);
}

void MessageBar::showText(const QString& text, const QString& whole, bool isFault) {
    m_isFault = isFault;
    m_whole = whole;
    m_label->setText(text);
    m_label->setToolTip(isFault ? whole : QString());
    setAccessibleName(tr("Message: %1").arg(m_label->text()));
    show();
    speakAlert(*this);
}

QString MessageBar::text() const {
    return m_label->text();
}

void MessageBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void MessageBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor colour = m_isFault ? errorColour(palette()) : palette().color(QPalette::Link);
    painter.fillRect(rect(), mixed(colour, palette().color(QPalette::Window), 0.88));
    painter.fillRect(0, 0, stripe, height(), colour);
    const QRect place(stripe + spacing::inside, (height() - messageIconSide) / 2, messageIconSide,
                      messageIconSide);
    icon(m_isFault ? IconShape::Warning : IconShape::Info).paint(&painter, place);
}

} // namespace alter
