// The parts of the page put together, and what its actions do.
#include "widgets/routing/findings_panel.h"
#include "widgets/routing/heat_map/heat_map_drawing.h"
#include "widgets/routing/heat_map/heat_map_view.h"
#include "widgets/routing/layer_bar.h"
#include "widgets/routing/routing_export.h"
#include "widgets/routing/routing_page.h"
#include "widgets/routing/routing_table_model.h"
#include "widgets/routing/run_bar.h"
#include "widgets/routing/time_bar.h"
#include "widgets/routing/view_bar.h"
#include "widgets/session/project_session.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/spacing.h"
#include "widgets/views/error_text.h"
#include "widgets/views/state_view.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace alter {

namespace {

constexpr int pictureWidth = 960;
constexpr double pictureScale = 2;
constexpr int narrowestColumn = 64;

} // namespace

QWidget* RoutingPage::buildViews() {
    m_map->setObjectName(QStringLiteral("heatMap"));
    m_map->addAction(m_time->playAction());
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("table"));
    m_table->setAccessibleName(tr("Routing as a table"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setMinimumSectionSize(narrowestColumn);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + spacing::inside);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_tabs->setObjectName(QStringLiteral("views"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_map, tr("Picture"));
    m_tabs->addTab(m_table, tr("Table"));
    m_reading->setObjectName(QStringLiteral("reading"));
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setMinimumWidth(0);
    m_reading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* views = new QWidget;
    auto* row = new QHBoxLayout(views);
    row->setContentsMargins(0, 0, spacing::inside, 0);
    row->setSpacing(spacing::inside);
    row->addWidget(m_layers);
    row->addWidget(m_tabs, 1);
    return views;
}

QWidget* RoutingPage::buildContent() {
    auto* splitter = new QSplitter;
    splitter->addWidget(buildViews());
    splitter->addWidget(m_findings);
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
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::group, spacing::inside, spacing::group, spacing::inside);
    column->setSpacing(spacing::inside);
    column->addWidget(m_runs);
    column->addWidget(m_states, 1);
}

void RoutingPage::addActions() {
    m_copy->setText(tr("Copy table"));
    m_copy->setIcon(alter::icon(IconShape::Copy));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_exportCsv->setText(tr("Export numbers…"));
    m_exportPng->setText(tr("Export picture…"));
    m_copy->setObjectName(QStringLiteral("copyTable"));
    m_exportCsv->setObjectName(QStringLiteral("exportCsv"));
    m_exportPng->setObjectName(QStringLiteral("exportPng"));
    for (QAction* action : {m_exportCsv, m_exportPng})
        action->setIcon(alter::icon(IconShape::Export));
    m_map->addAction(m_copy);
    m_table->addAction(m_copy);
    connect(m_copy, &QAction::triggered, this, &RoutingPage::copyTable);
    connect(m_exportCsv, &QAction::triggered, this,
            [this] { askForFile(tr("Numbers (*.csv)"), QStringLiteral("csv")); });
    connect(m_exportPng, &QAction::triggered, this,
            [this] { askForFile(tr("Picture (*.png)"), QStringLiteral("png")); });
}

void RoutingPage::enableActions(bool on) {
    for (QAction* action : pageActions())
        action->setEnabled(on);
}

void RoutingPage::copyTable() {
    QGuiApplication::clipboard()->setText(m_model->text(QLatin1Char('\t')));
    Q_EMIT noticed(tr("The table was copied."));
}

void RoutingPage::askForFile(const QString& kind, const QString& suffix) {
    auto* dialog = new QFileDialog(this, tr("Export routing"), {}, kind);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &RoutingPage::exportTo);
    dialog->open();
}

void RoutingPage::exportTo(const QString& file) {
    if (!m_session)
        return;
    std::function<void()> write;
    if (file.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive))
        write = [image = heatMapImage(m_picture.contents, font(), pictureWidth, pictureScale), file] {
            writePng(image, file);
        };
    else
        write = [text = m_model->text(QLatin1Char(',')).toUtf8(), file] { writeText(text, file); };
    m_session->ask(
        this,
        [write](const Project&) {
            write();
            return true;
        },
        [this, file](bool) { Q_EMIT noticed(tr("Written: %1").arg(file)); },
        [this](const Error& error) { Q_EMIT noticed(shortText(error)); });
}

} // namespace alter
