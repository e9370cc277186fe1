#include "widgets/shell/page_header.h"

#include "widgets/theme/colours.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"
#include "widgets/views/eliding_label.h"
#include "widgets/views/tab_order.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QResizeEvent>
#include <QToolBar>
#include <QToolButton>

namespace alter {

namespace {
constexpr int headerHeight = 48;
constexpr int headerIconSide = 16;
} // namespace

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent), m_title(new QLabel), m_subject(new ElidingLabel), m_actions(new QToolBar),
      m_more(new QToolButton), m_search(new QToolButton) {
    setFixedHeight(headerHeight);
    m_title->setFont(titleFont());
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_subject->setObjectName(QStringLiteral("pageSubject"));
    m_subject->setForegroundRole(QPalette::PlaceholderText);
    buildButtons();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::group, 0, spacing::inside, 0);
    row->setSpacing(spacing::inside);
    row->addWidget(m_title);
    row->addWidget(m_subject, 1);
    row->addWidget(m_actions);
    row->addWidget(m_more);
    row->addWidget(m_search);
}

void PageHeader::buildButtons() {
    m_actions->setStyleSheet(QStringLiteral("QToolBar { border: none; spacing: %1px; }").arg(spacing::tight));
    m_actions->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_actions->setIconSize({headerIconSide, headerIconSide});
    m_more->setObjectName(QStringLiteral("moreActions"));
    m_more->setIcon(icon(IconShape::More));
    m_more->setToolTip(tr("More actions of this page"));
    m_more->setAccessibleName(m_more->toolTip());
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_more->menu()->setToolTipsVisible(true);
    m_more->hide();
    m_search->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_search->setObjectName(QStringLiteral("searchButton"));
    for (QToolButton* button : {m_more, m_search}) {
        button->setIconSize({headerIconSide, headerIconSide});
        button->setAutoRaise(true);
    }
}

void PageHeader::setTitle(const QString& title) {
    m_title->setText(title);
}

void PageHeader::setSubject(const QString& subject) {
    m_subjectText = subject;
    m_subject->setToolTip(subject);
    elideSubject();
}

void PageHeader::setActions(const QList<QAction*>& actions) {
    if (actions == m_shown)
        return; // new buttons would take the focus from the old ones
    m_shown = actions;
    putActions();
}

void PageHeader::putActions() {
    m_actions->clear();
    m_more->menu()->clear();
    QWidget* before = m_subject;
    for (QAction* action : std::as_const(m_shown)) {
        if (action->priority() == QAction::LowPriority) {
            m_more->menu()->addAction(action);
            continue;
        }
        m_actions->addAction(action);
        QWidget* button = m_actions->widgetForAction(action);
        button->setFocusPolicy(Qt::TabFocus); // tool bars leave it to the mouse
        putBehind(*before, *button);
        before = button;
    }
    fitActions();
    m_actions->setVisible(!m_actions->actions().isEmpty());
    m_more->setVisible(!m_more->menu()->isEmpty());
}

/// A tool bar would hide the last ones in a menu of its own, which has no name and no tooltip.
void PageHeader::fitActions() {
    const int others = m_title->sizeHint().width() + m_more->sizeHint().width() +
                       m_search->sizeHint().width() + 4 * spacing::inside + spacing::group + spacing::inside;
    while (m_actions->actions().size() > 1 && m_actions->sizeHint().width() > width() - others) {
        QAction* last = m_actions->actions().last();
        m_actions->removeAction(last);
        m_more->menu()->insertAction(m_more->menu()->actions().value(0), last);
    }
}

void PageHeader::setSearch(QAction* search) {
    m_search->setDefaultAction(search);
    m_search->setText(tr("Search"));
    m_search->setToolTip(tr("Find any action, page, run or task by its name (%1)")
                             .arg(search->shortcut().toString(QKeySequence::NativeText)));
}

void PageHeader::elideSubject() {
    m_subject->setText(
        m_subject->fontMetrics().elidedText(m_subjectText, Qt::ElideMiddle, m_subject->width()));
}

void PageHeader::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        putActions();
    layout()->activate();
    elideSubject();
}

void PageHeader::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        m_title->setFont(titleFont());
}

void PageHeader::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, hairline(palette()));
}

} // namespace alter
