#include "widgets/shell/message_bar.h"

#include "widgets/theme/colours.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/spacing.h"
#include "widgets/views/error_text.h"

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
    m_whole = fullText(error);
    m_label->setText(shortText(error));
    m_label->setToolTip(m_whole);
    setAccessibleName(tr("Message: %1").arg(m_label->text()));
    show();
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
    const QColor colour = errorColour(palette());
    painter.fillRect(rect(), mixed(colour, palette().color(QPalette::Window), 0.88));
    painter.fillRect(0, 0, stripe, height(), colour);
    const QRect place(stripe + spacing::inside, (height() - messageIconSide) / 2, messageIconSide,
                      messageIconSide);
    icon(IconShape::Warning).paint(&painter, place);
}

} // namespace alter
