// The parts of the page put together, and what its actions do.
#include "widgets/results/answers/task_answers_view.h"
#include "widgets/results/choice_pane.h"
#include "widgets/results/results_page.h"
#include "widgets/results/shown_table_model.h"
#include "widgets/results/transfer/transfer_view.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/spacing.h"
#include "widgets/views/export_file.h"
#include "widgets/views/spoken_cells.h"
#include "widgets/views/state_view.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace alter {

ResultsPage::TableTab ResultsPage::addTable(const QString& title, const QString& objectName, QWidget* above) {
    TableTab tab{.model = new ShownTableModel(this), .view = nullptr, .legend = new QLabel};
    tab.view = shownTableView(tab.model, title);
    tab.view->setObjectName(objectName);
    tab.legend->setWordWrap(true);
    tab.legend->setTextFormat(Qt::PlainText);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, spacing::inside, 0, 0);
    column->setSpacing(spacing::inside);
    if (above)
        column->addWidget(above, 0, Qt::AlignLeft);
    column->addWidget(tab.view, 1);
    column->addWidget(tab.legend);
    m_tabs->addTab(content, title);
    return tab;
}

void ResultsPage::build() {
    m_tabs->setObjectName(QStringLiteral("views"));
    m_tabs->setDocumentMode(true);
    m_baseline->setObjectName(QStringLiteral("baseline"));
    m_baseline->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    nameChoice(*m_baseline, tr("Gain over"));
    m_scores = addTable(tr("Scores"), QStringLiteral("scores"));
    m_gains = addTable(tr("Gains"), QStringLiteral("gains"), m_baseline);
    m_costs = addTable(tr("Costs"), QStringLiteral("costs"));
    m_settings = addTable(tr("Settings"), QStringLiteral("settings"));
    m_answers->setObjectName(QStringLiteral("answers"));
    m_tabs->addTab(m_answers, tr("Answers"));
    m_transfer->setObjectName(QStringLiteral("transferView"));
    m_tabs->addTab(m_transfer, tr("Transfer"));
    m_states = new StateView(m_tabs);
    m_states->setObjectName(QStringLiteral("comparison"));
    m_states->setContentsMargins(spacing::inside, 0, 0, 0);
    auto* splitter = new QSplitter;
    splitter->addWidget(m_choice);
    splitter->addWidget(m_states);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    constexpr int choiceWidth = 220, restWidth = 740;
    splitter->setSizes({choiceWidth, restWidth});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::group, spacing::inside, spacing::group, spacing::inside);
    column->addWidget(splitter);
}

void ResultsPage::addActions() {
    m_copy->setText(tr("Copy table"));
    m_copy->setIcon(alter::icon(IconShape::Copy));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_export->setText(tr("Export comparison…"));
    m_report->setText(tr("Write report…"));
    m_report->setToolTip(
        tr("All about the newest of the compared runs in one HTML file, which opens without a "
           "network"));
    m_bundle->setText(tr("Export bundle…"));
    m_bundle->setToolTip(tr("A run's experts and routers with a model card, as a folder to pass on"));
    m_bundle->setObjectName(QStringLiteral("openBundle"));
    m_copy->setObjectName(QStringLiteral("copyTable"));
    m_export->setObjectName(QStringLiteral("exportComparison"));
    m_report->setObjectName(QStringLiteral("writeReport"));
    for (QAction* action : {m_export, m_report, m_bundle})
        action->setIcon(alter::icon(IconShape::Export));
    for (const TableTab* tab : {&m_scores, &m_gains, &m_costs, &m_settings})
        tab->view->addAction(m_copy);
    connect(m_copy, &QAction::triggered, this, &ResultsPage::copyTable);
    connect(m_bundle, &QAction::triggered, this, &ResultsPage::openBundle);
    connect(m_export, &QAction::triggered, this, [this] {
        chooseExportFile(this, tr("Export comparison"),
                         {tr("Numbers (*.csv)"), tr("Markdown (*.md)"), tr("JSON (*.json)")},
                         [this](const QString& file) { exportTo(file); });
    });
    connect(m_report, &QAction::triggered, this, [this] {
        chooseExportFile(this, tr("Write report"), {tr("Web page (*.html)")},
                         [this](const QString& file) { reportTo(file); });
    });
}

} // namespace alter
