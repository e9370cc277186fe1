// The parts of the view put together.
#include "widgets/heat_map/heat_map_table.h"
#include "widgets/heat_map/heat_map_view.h"
#include "widgets/results/answers/answer_list_model.h"
#include "widgets/results/answers/task_answers_view.h"
#include "widgets/theme/spacing.h"
#include "widgets/views/plain_table.h"
#include "widgets/views/spoken_cells.h"
#include "widgets/views/state_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>

namespace alter {

namespace {

void addChoice(QHBoxLayout& row, QComboBox* box, const QString& objectName, const QString& name) {
    constexpr int widest = 170;
    box->setObjectName(objectName);
    box->setMaximumWidth(widest);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    nameChoice(*box, name);
    box->setToolTip(name);
    row.addWidget(box);
}

} // namespace

TaskAnswersView::TaskAnswersView(QWidget* parent)
    : QWidget(parent), m_task(new QComboBox), m_column(new QComboBox), m_other(new QComboBox),
      m_show(new QComboBox), m_order(new QComboBox), m_model(new AnswerListModel(this)),
      m_matrix(new HeatMapView), m_confusion(new HeatMapTable(this)), m_tabs(new QTabWidget),
      m_count(new QLabel), m_noMatrix(new QLabel), m_details(new QPlainTextEdit), m_jump(new QPushButton),
      m_all(new QPushButton), m_again(new QPushButton), m_export(new QPushButton) {
    build();
    connectParts();
}

QWidget* TaskAnswersView::buildBar() {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::tight); // five choices side by side in the smallest window
    addChoice(*row, m_task, QStringLiteral("task"), tr("Task"));
    addChoice(*row, m_column, QStringLiteral("column"), tr("Run whose answers are shown"));
    addChoice(*row, m_show, QStringLiteral("show"), tr("Which answers"));
    addChoice(*row, m_other, QStringLiteral("other"), tr("Run to compare with"));
    addChoice(*row, m_order, QStringLiteral("order"), tr("Order"));
    using Show = AnswerFilter::Show;
    using Order = AnswerFilter::Order;
    for (const auto& [show, text] :
         std::initializer_list<std::pair<Show, QString>>{{Show::All, tr("all answers")},
                                                         {Show::Right, tr("right")},
                                                         {Show::Wrong, tr("not right")},
                                                         {Show::Changed, tr("changed from")},
                                                         {Show::Better, tr("better than")},
                                                         {Show::Worse, tr("worse than")}})
        m_show->addItem(text, static_cast<int>(show));
    for (const auto& [order, text] :
         std::initializer_list<std::pair<Order, QString>>{{Order::Worst, tr("worst first")},
                                                          {Order::Random, tr("in random order")},
                                                          {Order::Stored, tr("as stored")}})
        m_order->addItem(text, static_cast<int>(order));
    m_again->setText(tr("Shuffle"));
    m_again->setObjectName(QStringLiteral("shuffle"));
    m_again->hide();
    row->addWidget(m_again);
    row->addStretch();
    return bar;
}

QWidget* TaskAnswersView::buildDetails() {
    m_details->setReadOnly(true);
    m_details->setObjectName(QStringLiteral("details"));
    m_details->setAccessibleName(tr("The example and all answers to it"));
    m_details->setTabChangesFocus(true);
    m_jump->setText(tr("Show in Data"));
    m_jump->setObjectName(QStringLiteral("showInData"));
    auto* details = new QWidget;
    auto* column = new QVBoxLayout(details);
    column->setContentsMargins(spacing::inside, 0, 0, 0);
    column->setSpacing(spacing::inside);
    column->addWidget(m_details, 1);
    column->addWidget(m_jump, 0, Qt::AlignLeft);
    return details;
}

QWidget* TaskAnswersView::buildExamples() {
    m_list = new QTableView;
    m_list->setModel(m_model);
    m_list->setObjectName(QStringLiteral("answerList"));
    m_list->setAccessibleName(tr("Answers"));
    makePlain(*m_list);
    m_list->setSelectionBehavior(QTableView::SelectRows);
    m_list->setSelectionMode(QTableView::SingleSelection);
    m_list->setWordWrap(false);
    m_list->setAlternatingRowColors(true);
    m_list->verticalHeader()->hide();
    QHeaderView& header = *m_list->horizontalHeader();
    constexpr int answerWidth = 104, scoreWidth = 48;
    header.setMinimumSectionSize(scoreWidth);
    header.setDefaultSectionSize(answerWidth);
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_model, &QAbstractItemModel::modelReset, this, [&header] {
        header.setSectionResizeMode(AnswerListModel::Prompt, QHeaderView::Stretch);
        header.setSectionResizeMode(AnswerListModel::Score, QHeaderView::ResizeToContents);
    });
    auto* splitter = new QSplitter;
    splitter->addWidget(m_list);
    splitter->addWidget(buildDetails());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

void TaskAnswersView::build() {
    m_matrix->setObjectName(QStringLiteral("confusion"));
    m_matrix->setAccessibleName(tr("Right labels against answers"));
    m_noMatrix->setText(tr("This task's answers are free text: there are no labels to take for each other."));
    m_noMatrix->setWordWrap(true);
    m_noMatrix->setAlignment(Qt::AlignCenter);
    auto* matrix = new QWidget;
    auto* column = new QVBoxLayout(matrix);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_matrix, 1);
    column->addWidget(m_noMatrix, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(QStringLiteral("answerViews"));
    m_tabs->addTab(buildExamples(), tr("Examples"));
    m_tabs->addTab(matrix, tr("Confusion"));
    m_all->setText(tr("Show all labels"));
    m_all->setObjectName(QStringLiteral("allLabels"));
    m_all->hide();
    auto* last = new QHBoxLayout;
    last->setSpacing(spacing::inside);
    last->addWidget(m_count);
    last->addWidget(m_all);
    last->addStretch();
    m_export->setText(tr("Export…"));
    m_export->setObjectName(QStringLiteral("exportAnswers"));
    last->addWidget(m_export);
    auto* content = new QWidget;
    auto* all = new QVBoxLayout(content);
    all->setContentsMargins(0, spacing::inside, 0, 0);
    all->setSpacing(spacing::inside);
    all->addWidget(buildBar());
    all->addWidget(m_tabs, 1);
    all->addLayout(last);
    m_states = new StateView(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_states);
}

} // namespace alter
