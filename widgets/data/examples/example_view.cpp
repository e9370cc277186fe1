#include "widgets/data/examples/example_view.h"

#include "core/data/template.h"
#include "widgets/data/examples/example_commands.h"
#include "widgets/data/examples/example_details.h"
#include "widgets/data/examples/example_filter_bar.h"
#include "widgets/data/examples/new_example_dialog.h"
#include "widgets/session/project_session.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"
#include "widgets/views/metric_words.h"
#include "widgets/views/state_view.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QTableView>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace alter {

namespace {

constexpr int rowWidth = 64;
constexpr int fieldWidth = 220;
constexpr int leastDetails = 280;

/// As wide as the longest name of a split in the window's language.
int splitWidth(const QFontMetrics& metrics) {
    int widest = 0;
    for (const Split split : allSplits)
        widest = std::max(widest, metrics.horizontalAdvance(splitTitle(split)));
    return widest + 3 * spacing::inside;
}

/// The fields that the task's templates use, by the names of the outermost ones.
QStringList usedFields(const Task& task) {
    QStringList names;
    for (const std::string& text : {task.inputTemplate, task.targetTemplate}) {
        const auto paths = attempt([&] { return Template(text, "").fieldsUsed(); });
        if (!paths)
            continue;
        for (const std::string& path : paths.value()) {
            const QString name = QString::fromStdString(path.substr(0, path.find_first_of(".[")));
            if (!names.contains(name))
                names.append(name);
        }
    }
    return names;
}

} // namespace

ExampleView::ExampleView(QWidget* parent)
    : QWidget(parent), m_model(new ExampleModel(this)), m_filters(new ExampleFilterBar),
      m_table(new QTableView), m_states(new StateView(m_table)), m_found(new QLabel),
      m_details(new ExampleDetails), m_splitter(new QSplitter) {
    build();
    connectParts();
    setTask(nullptr);
}

void ExampleView::build() {
    m_states->setNarrow();
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("examples"));
    m_table->setAccessibleName(tr("Examples"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    // Rows of one height: with a million of them nothing may be measured row by row.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + spacing::inside);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_found->setFont(smallFont());
    m_found->setContentsMargins(spacing::inside, spacing::tight, spacing::inside, spacing::tight);
    m_found->setObjectName(QStringLiteral("found"));
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filters);
    column->addWidget(m_states, 1);
    column->addWidget(m_found);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_details->setMinimumWidth(leastDetails);
    m_splitter->setSizes({560, leastDetails});
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_splitter);
}

void ExampleView::connectParts() {
    connect(m_filters, &ExampleFilterBar::filterChanged, this, &ExampleView::search);
    connect(m_model, &ExampleModel::searched, this, &ExampleView::showFound);
    connect(m_model, &ExampleModel::modelReset, this, &ExampleView::chooseAfterSearch);
    connect(m_model, &ExampleModel::dataChanged, this, &ExampleView::showCurrent);
    connect(m_model, &ExampleModel::failed, this, [this](const Error& error) {
        m_states->showFailed(error, {tr("Search again"), [this] { search(); }});
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    m_wantedExample = 0; // it is this one, or the person chose another meanwhile
                showCurrent();
            });
    connect(m_table, &QWidget::customContextMenuRequested, this, &ExampleView::showMenu);
    connect(m_details, &ExampleDetails::fieldsEdited, this, [this](qint64 id, const QString& fields) {
        push(fieldsCommand(*m_session, id, fields.toStdString()));
    });
    connect(m_details, &ExampleDetails::excludeWanted, this, &ExampleView::exclude);
    connect(m_details, &ExampleDetails::splitWanted, this, &ExampleView::moveTo);
    auto* toggle = new QAction(tr("Exclude or include"), m_table);
    toggle->setShortcut(Qt::Key_Delete);
    toggle->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(toggle);
    connect(toggle, &QAction::triggered, this, [this] {
        if (const ExampleRow* row = m_model->at(m_table->currentIndex().row()))
            exclude(!row->example.excluded);
    });
}

void ExampleView::setSession(ProjectSession* session) {
    if (m_session)
        m_session->subject().disconnect(this);
    m_session = session;
    m_wantedExample = 0;
    m_model->setSession(session);
    setTask(nullptr);
    if (session)
        connect(&session->subject(), &Subject::exampleChanged, this, &ExampleView::follow);
}

/// Another page speaks of an example: it is chosen now if the table has it, or when the search comes to it.
void ExampleView::follow(qint64 id) {
    if (id == 0 || id == m_model->idAt(m_table->currentIndex().row()))
        return;
    m_wantedExample = id;
    if (!chooseWanted() && !m_model->isSearching() && m_filters->isFiltering())
        m_filters->clear(); // which searches again
}

/// True if nothing is wanted any more.
bool ExampleView::chooseWanted() {
    const int row = m_wantedExample == 0 ? -1 : m_model->rowOf(m_wantedExample);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, ExampleModel::SplitColumn));
    return m_wantedExample == 0;
}

void ExampleView::setCounter(const std::optional<TokenCounter>& counter) {
    m_details->setCounter(counter);
    m_filters->setCounter(counter);
}

void ExampleView::setTask(const TaskRow* task) {
    const Task next = task ? task->task : Task{};
    const bool otherTask = next.id != m_task.id;
    const int64_t examples = task ? task->counts.all() : 0;
    m_task = next;
    m_filters->setTask(m_task);
    m_details->setTask(m_task);
    if (!task) {
        m_examples = -1;
        m_model->search(0, {}, {});
        m_found->clear();
        m_states->showEmpty(tr("Choose a task to see its examples"));
    } else if (otherTask || examples != m_examples) {
        if (otherTask)
            m_states->showBusy(tr("Reading the examples"));
        m_examples = examples;
        search();
    }
    m_filters->setEnabled(task != nullptr);
}

void ExampleView::search() {
    if (m_task.id == 0)
        return;
    if (m_session && m_wantedExample == 0)
        m_keptExample = m_session->subject().example();
    m_model->search(m_task.id, m_filters->filter(), usedFields(m_task));
}

void ExampleView::showFound() {
    if (!chooseWanted() && !m_model->isSearching()) {
        if (m_filters->isFiltering())
            return m_filters->clear(); // which searches again
        m_wantedExample = 0;           // it is gone
    }
    const int found = m_model->rowCount();
    const QString count = tr("%Ln example(s)", nullptr, found);
    if (m_model->isSearching()) {
        m_found->setText(tr("%1 so far, searching").arg(count));
        if (found > 0)
            m_states->showFull();
        return;
    }
    m_found->setText(m_filters->isFiltering() ? tr("%1 of %2").arg(count, countText(m_examples)) : count);
    if (found > 0)
        m_states->showFull();
    else if (m_filters->isFiltering())
        m_states->showEmpty(tr("No example fits the search and the filters"),
                            {tr("Clear filters"), [this] { m_filters->clear(); }});
    else
        m_states->showEmpty(tr("This task has no examples"), {tr("Add example…"), [this] { addExample(); }});
}

/// The example that was looked at stays the current one if it is among the first found.
void ExampleView::chooseAfterSearch() {
    if (m_model->columnCount() > ExampleModel::FirstField) {
        m_table->setColumnWidth(ExampleModel::SplitColumn, splitWidth(m_table->fontMetrics()));
        m_table->setColumnWidth(ExampleModel::SourceRowColumn, rowWidth);
        for (int column = ExampleModel::FirstField; column < m_model->columnCount(); ++column)
            m_table->setColumnWidth(column, fieldWidth);
    }
    if (m_model->rowCount() == 0)
        return m_details->clear();
    const int64_t wanted = m_wantedExample; // goes on being looked for
    const int row = std::max(0, m_model->rowOf(wanted != 0 ? wanted : m_keptExample));
    m_table->setCurrentIndex(m_model->index(row, ExampleModel::SplitColumn));
    m_wantedExample = wanted;
}

void ExampleView::showCurrent() {
    if (const ExampleRow* row = m_model->at(m_table->currentIndex().row()))
        m_details->showExample(*row);
    else if (m_details->shownId() != m_model->idAt(m_table->currentIndex().row()))
        m_details->clear();
    if (m_session)
        m_session->subject().setExample(m_model->idAt(m_table->currentIndex().row()));
}

std::vector<int64_t> ExampleView::selectedIds() const {
    std::vector<int64_t> ids;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.push_back(m_model->idAt(row));
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

void ExampleView::push(QUndoCommand* command) {
    m_undo->push(command); // which does it
}

void ExampleView::exclude(bool excluded) {
    if (const auto ids = selectedIds(); !ids.empty())
        push(excludeCommand(*m_session, ids, excluded));
}

void ExampleView::moveTo(Split split) {
    if (const auto ids = selectedIds(); !ids.empty())
        push(splitCommand(*m_session, ids, split));
}

void ExampleView::addExample() {
    if (m_task.id == 0 || !m_session)
        return;
    const ExampleRow* pattern = m_model->at(std::max(0, m_table->currentIndex().row()));
    Fields fields = pattern ? pattern->fields : Fields::object();
    if (!pattern)
        for (const QString& name : usedFields(m_task))
            fields[name.toStdString()] = std::string();
    auto made = attempt([&] { return new NewExampleDialog(m_task, fields, this); });
    if (!made)
        return m_states->showFailed(made.error());
    connect(made.value(), &NewExampleDialog::exampleMade, this,
            [this](const Example& example) { push(addCommand(*m_session, example)); });
    made.value()->open();
}

void ExampleView::showMenu(const QPoint& at) {
    if (!m_table->indexAt(at).isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Exclude"), this, [this] { exclude(true); });
    menu->addAction(tr("Include"), this, [this] { exclude(false); });
    QMenu* splits = menu->addMenu(tr("Move to"));
    for (const Split split : allSplits)
        splits->addAction(splitTitle(split), this, [this, split] { moveTo(split); });
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void ExampleView::focusSearch() {
    m_filters->focusSearch();
}

} // namespace alter
