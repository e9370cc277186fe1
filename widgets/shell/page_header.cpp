#include "widgets/shell/page_header.h"

#include "widgets/theme/colours.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolBar>
#include <QToolButton>

namespace alter {

namespace {
constexpr int headerHeight = 48;
constexpr int headerIconSide = 16;
} // namespace

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent), m_title(new QLabel), m_subject(new QLabel), m_actions(new QToolBar),
      m_search(new QToolButton) {
    setFixedHeight(headerHeight);
    m_title->setFont(titleFont());
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_subject->setObjectName(QStringLiteral("pageSubject"));
    m_subject->setForegroundRole(QPalette::PlaceholderText);
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_actions->setStyleSheet(QStringLiteral("QToolBar { border: none; spacing: %1px; }").arg(spacing::tight));
    m_actions->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_actions->setIconSize({headerIconSide, headerIconSide});
    m_search->setIconSize({headerIconSide, headerIconSide});
    m_search->setAutoRaise(true);
    m_search->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_search->setObjectName(QStringLiteral("searchButton"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::group, 0, spacing::inside, 0);
    row->setSpacing(spacing::inside);
    row->addWidget(m_title);
    row->addWidget(m_subject, 1);
    row->addWidget(m_actions);
    row->addWidget(m_search);
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
    m_actions->clear();
    m_actions->addActions(actions);
    m_actions->setVisible(!actions.isEmpty());
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
