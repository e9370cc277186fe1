#include "widgets/tokens/token_strip.h"

#include "widgets/theme/spacing.h"
#include "widgets/tokens/token_drawing.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace alter {

namespace {

constexpr int usualWidth = 480, leastWidth = 160;
constexpr int usualRows = 3, leastRows = 2;
constexpr int focusOutline = 3, chosenOutline = 2, hoverOutline = 1;

} // namespace

TokenStrip::TokenStrip(QWidget* parent) : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Tokens"));
    setSpokenRole(*this, QAccessible::List);
    setWhatsThis(tr("Arrow keys step from token to token, Home and End go to the first and the last."));
    layOut();
}

void TokenStrip::setTokens(std::vector<StripToken> tokens) {
    m_tokens = std::move(tokens);
    m_hover = -1;
    layOut();
    updateGeometry(); // marks make rows higher
    if (m_current >= count()) {
        m_current = -1;
        Q_EMIT currentChanged(-1);
    } else {
        showCurrent();
        speakCurrent(*this);
    }
}

void TokenStrip::setCurrent(int token) {
    if (token < -1 || token >= count() || token == m_current)
        return;
    m_current = token;
    showCurrent();
    speakCurrent(*this);
    viewport()->update();
    Q_EMIT currentChanged(token);
}

void TokenStrip::showCurrent() {
    if (m_current < 0)
        return;
    const QRect tile = m_flow.tile(m_current).adjusted(0, -spacing::tight, 0, spacing::tight);
    QScrollBar& bar = *verticalScrollBar();
    const int page = viewport()->height();
    // Whole where it fits; a tile higher than the strip shows its text.
    bar.setValue(std::min(tile.top(), std::max(bar.value(), tile.bottom() + 1 - page)));
}

int TokenStrip::tokenAt(QPoint place) const {
    return m_flow.tokenAt(place + offset());
}

QRect TokenStrip::tokenRect(int token) const {
    return token >= 0 && token < count() ? m_flow.tile(token).translated(-offset()) : QRect();
}

QSize TokenStrip::sizeHint() const {
    return {usualWidth, usualRows * m_flow.rowHeight() + spacing::inside};
}

QSize TokenStrip::minimumSizeHint() const {
    return {leastWidth, leastRows * m_flow.rowHeight() + spacing::inside};
}

QString TokenStrip::readingOf(int token) const {
    const StripToken& shown = m_tokens[static_cast<size_t>(token)];
    return shown.toolTip.isEmpty() ? tr("Token %1 of %2: %3").arg(token + 1).arg(count()).arg(shown.text)
                                   : shown.toolTip;
}

void TokenStrip::layOut() {
    const int height = maximumViewportSize().height();
    int width = maximumViewportSize().width();
    m_flow = TokenFlow(m_tokens, font(), width);
    if (m_flow.height() > height) {
        width -= verticalScrollBar()->sizeHint().width();
        m_flow = TokenFlow(m_tokens, font(), width);
    }
    verticalScrollBar()->setRange(0, std::max(0, m_flow.height() - height));
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setSingleStep(m_flow.rowHeight());
    viewport()->update();
}

QPoint TokenStrip::offset() const {
    return {0, verticalScrollBar()->value()};
}

void TokenStrip::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.translate(-offset());
    drawTokens(painter, m_tokens, m_flow, palette(), event->rect().translated(offset()));
    if (m_hover >= 0 && m_hover != m_current)
        drawTokenOutline(painter, m_flow, m_hover, palette(), hoverOutline);
    if (m_current >= 0)
        drawTokenOutline(painter, m_flow, m_current, palette(), hasFocus() ? focusOutline : chosenOutline);
}

void TokenStrip::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

int TokenStrip::stepped(int key) const {
    switch (key) {
    case Qt::Key_Left:
        return std::max(m_current - 1, 0);
    case Qt::Key_Right:
        return std::min(m_current + 1, count() - 1);
    case Qt::Key_Up:
    case Qt::Key_Down:
        return m_current < 0 ? 0 : m_flow.stepped(m_current, key == Qt::Key_Up ? -1 : 1);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return count() - 1;
    default:
        return -1;
    }
}

void TokenStrip::keyPressEvent(QKeyEvent* event) {
    const bool activates = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (activates && m_current >= 0) {
        Q_EMIT activated(m_current);
        return;
    }
    const int token = m_tokens.empty() ? -1 : stepped(event->key());
    if (token >= 0)
        setCurrent(token);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void TokenStrip::mousePressEvent(QMouseEvent* event) {
    const int token = tokenAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && token >= 0)
        setCurrent(token);
}

void TokenStrip::mouseDoubleClickEvent(QMouseEvent* event) {
    const int token = tokenAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && token >= 0)
        Q_EMIT activated(token);
}

void TokenStrip::mouseMoveEvent(QMouseEvent* event) {
    point(tokenAt(event->position().toPoint()));
}

void TokenStrip::point(int token) {
    if (token == m_hover)
        return;
    m_hover = token;
    viewport()->update();
}

void TokenStrip::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    speakCurrent(*this);
    viewport()->update();
}

void TokenStrip::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TokenStrip::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
}

bool TokenStrip::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int token = tokenAt(help->pos());
        QToolTip::showText(help->globalPos(), token < 0 ? QString() : readingOf(token), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave)
        point(-1);
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace alter
