#include "widgets/shell/message_bar.h"

#include "widgets/theme/colours.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/spacing.h"
#include "widgets/views/error_details.h"
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

QToolButton* flatButton(IconShape shape) {
    auto* button = new QToolButton;
    button->setIcon(icon(shape));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent), m_label(new QLabel), m_copy(flatButton(IconShape::Copy)) {
    setObjectName(QStringLiteral("messageBar"));
    setSpokenRole(*this, QAccessible::AlertMessage);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    nameCopyDetails(*m_copy);
    QToolButton* close = flatButton(IconShape::Close);
    close->setToolTip(tr("Close the message"));
    close->setAccessibleName(close->toolTip());
    m_copy->setObjectName(QStringLiteral("copyMessage"));
    close->setObjectName(QStringLiteral("closeMessage"));
    connect(m_copy, &QToolButton::clicked, this, &MessageBar::copyDetails);
    connect(close, &QToolButton::clicked, this, &MessageBar::hide);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(stripe + spacing::inside + messageIconSide + spacing::inside, spacing::tight,
                            spacing::inside, spacing::tight);
    row->setSpacing(spacing::tight);
    row->addWidget(m_label, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    row->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void MessageBar::tell(const Error& error) {
    m_error = error;
    m_label->setToolTip(fullText(error));
    showText(shortText(error));
}

void MessageBar::tellNews(const QString& text) {
    m_error.reset();
    m_label->setToolTip({});
    showText(text);
}

void MessageBar::showText(const QString& text) {
    m_copy->setVisible(m_error.has_value());
    m_label->setText(text);
    setAccessibleName(tr("Message: %1").arg(m_label->text()));
    show();
    speakAlert(*this);
}

void MessageBar::copyDetails() const {
    if (m_error)
        QGuiApplication::clipboard()->setText(errorDetails(*m_error, *this));
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
    const QColor colour = m_error ? errorColour(palette()) : palette().color(QPalette::Link);
    painter.fillRect(rect(), mixed(colour, palette().color(QPalette::Window), 0.88));
    painter.fillRect(0, 0, stripe, height(), colour);
    const QRect place(stripe + spacing::inside, (height() - messageIconSide) / 2, messageIconSide,
                      messageIconSide);
    icon(m_error ? IconShape::Warning : IconShape::Info).paint(&painter, place);
}

} // namespace alter
