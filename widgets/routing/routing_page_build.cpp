// The parts of the page put together, and what its actions do.
#include "widgets/heat_map/heat_map_file.h"
#include "widgets/heat_map/heat_map_table.h"
#include "widgets/heat_map/heat_map_view.h"
#include "widgets/routing/findings_panel.h"
#include "widgets/routing/layer_bar.h"
#include "widgets/routing/routing_page.h"
#include "widgets/routing/routing_table_view.h"
#include "widgets/routing/run_bar.h"
#include "widgets/routing/time_bar.h"
#include "widgets/routing/tokens/token_results.h"
#include "widgets/routing/tokens/tokens_view.h"
#include "widgets/routing/view_bar.h"
#include "widgets/routing/what_if/what_if_panel.h"
#include "widgets/session/project_session.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/spacing.h"
#include "widgets/views/export_file.h"
#include "widgets/views/picture_file.h"
#include "widgets/views/state_view.h"
#include "widgets/views/table_text.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace alter {

QWidget* RoutingPage::buildViews() {
    m_map->setObjectName(QStringLiteral("heatMap"));
    m_map->addAction(m_time->playAction());
    m_table->setObjectName(QStringLiteral("table"));
    m_table->setAccessibleName(tr("Routing as a table"));
    m_tabs->setObjectName(QStringLiteral("views"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_map, tr("Picture"));
    m_tabs->addTab(m_table, tr("Table"));
    m_reading->setObjectName(QStringLiteral("reading"));
    auto* views = new QWidget;
    auto* row = new QHBoxLayout(views);
    row->setContentsMargins(0, 0, spacing::inside, 0);
    row->setSpacing(spacing::inside);
    row->addWidget(m_layers);
    row->addWidget(m_tabs, 1);
    return views;
}

QWidget* RoutingPage::buildSide() {
    auto* side = new QTabWidget;
    side->setObjectName(QStringLiteral("side"));
    side->setDocumentMode(true);
    side->addTab(m_findings, tr("Findings"));
    side->addTab(m_whatIf, tr("What if"));
    return side;
}

QWidget* RoutingPage::buildContent() {
    auto* splitter = new QSplitter;
    splitter->addWidget(buildViews());
    splitter->addWidget(buildSide());
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({660, 300});
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::inside);
    column->addWidget(m_views);
    column->addWidget(splitter, 1);
    column->addWidget(m_reading);
    column->addWidget(m_time);
    return content;
}

void RoutingPage::build() {
    m_states = new StateView(buildContent());
    m_states->setObjectName(QStringLiteral("overview"));
    m_sections->setObjectName(QStringLiteral("sections"));
    m_sections->setDrawBase(false);
    m_sections->setExpanding(false); // where nothing stands beside it
    m_sections->setAccessibleName(tr("Views of the routing"));
    m_sections->addTab(tr("Tasks and layers"));
    m_sections->addTab(tr("Tokens"));
    m_stack->addWidget(m_states);
    m_stack->addWidget(m_tokens);
    auto* first = new QHBoxLayout;
    first->setSpacing(spacing::group);
    first->addWidget(m_sections);
    first->addWidget(m_runs, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::group, spacing::inside, spacing::group, spacing::inside);
    column->setSpacing(spacing::inside);
    column->addLayout(first);
    column->addWidget(m_stack, 1);
}

bool RoutingPage::showsTokens() const {
    return m_sections->currentIndex() == 1;
}

void RoutingPage::showSection() {
    m_stack->setCurrentIndex(m_sections->currentIndex());
    m_runs->setComparing(!showsTokens());
    updateActions();
}

void RoutingPage::addActions() {
    m_copy->setText(tr("Copy table"));
    m_copy->setIcon(alter::icon(IconShape::Copy));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_exportCsv->setText(tr("Export numbers…"));
    m_exportPicture->setText(tr("Export picture…"));
    m_copy->setObjectName(QStringLiteral("copyTable"));
    m_exportCsv->setObjectName(QStringLiteral("exportCsv"));
    m_exportPicture->setObjectName(QStringLiteral("exportPicture"));
    for (QAction* action : {m_exportCsv, m_exportPicture})
        action->setIcon(alter::icon(IconShape::Export));
    m_map->addAction(m_copy);
    m_table->addAction(m_copy);
    m_tokens->addCopyAction(m_copy);
    const auto exportAs = [this](const QStringList& filters) {
        chooseExportFile(this, tr("Export routing"), filters,
                         [this](const QString& file) { exportTo(file); });
    };
    connect(m_copy, &QAction::triggered, this, &RoutingPage::copyTable);
    connect(m_exportCsv, &QAction::triggered, this, [exportAs] { exportAs({tr("Numbers (*.csv)")}); });
    connect(m_exportPicture, &QAction::triggered, this, [exportAs] {
        exportAs({tr("Picture (*.png)"), tr("Vector picture (*.svg)")});
    });
}

void RoutingPage::updateActions() {
    const bool on = showsTokens() ? m_tokens->isFull() : m_states->state() == StateView::State::Full;
    for (QAction* action : pageActions())
        action->setEnabled(m_session && on);
}

void RoutingPage::copyTable() {
    const QChar tab = QLatin1Char('\t');
    QGuiApplication::clipboard()->setText(showsTokens() ? m_tokens->results().shownTable(tab)
                                                        : m_model->text(tab));
    Q_EMIT noticed(tr("The table was copied."));
}

/// What makes the file's contents, on any thread.
std::function<QByteArray()> RoutingPage::bytesFor(const QString& file) const {
    const bool isPicture = file.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive) ||
                           file.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive);
    if (isPicture && showsTokens())
        return m_tokens->results().picture(file);
    if (isPicture)
        return [contents = m_picture.contents, font = font(), file] {
            return heatMapBytes(contents, font, file);
        };
    if (showsTokens())
        return [routing = m_tokens->results().text().routing] { return gatesAsCsv(routing).toUtf8(); };
    return [text = m_model->text(QLatin1Char(','), plainRole).toUtf8()] { return text; };
}

void RoutingPage::exportTo(const QString& file) {
    if (m_session)
        writeInBackground(
            *m_session, this, file, [bytes = bytesFor(file)](const QString& to) { writeBytes(bytes(), to); },
            [this](const QString& line) { Q_EMIT noticed(line); });
}

} // namespace alter
