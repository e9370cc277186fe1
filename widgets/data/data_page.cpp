#include "widgets/data/data_page.h"

#include "core/store/backbones.h"
#include "core/store/tasks.h"
#include "widgets/data/backbones/backbone_list.h"
#include "widgets/data/examples/example_details.h"
#include "widgets/data/examples/example_filter_bar.h"
#include "widgets/data/examples/example_view.h"
#include "widgets/data/import/import_dialog.h"
#include "widgets/data/statistics/recount.h"
#include "widgets/data/statistics/statistics_view.h"
#include "widgets/data/tasks/task_list.h"
#include "widgets/session/project_session.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"
#include "widgets/views/error_text.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QUndoStack>
#include <QVBoxLayout>

namespace alter {

namespace {

constexpr int refreshPause = 300;          // ms
constexpr int recountPause = 1000;         // ms
constexpr int64_t quicklyCounted = 20'000; ///< examples whose count nobody notices
constexpr int leftWidth = 264;

struct DataDraft {
    QHash<qint64, QStringList> edits; ///< by example
    QString words;                    ///< that are searched for
};

} // namespace

DataPage::DataPage(QWidget* parent)
    : Page(parent), m_tasks(new TaskList), m_backbones(new BackboneList), m_examples(new ExampleView),
      m_statistics(new StatisticsView), m_tabs(new QTabWidget) {
    setObjectName(QStringLiteral("data"));
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshPause);
    buildActions();
    build();
    m_recount.setSingleShot(true);
    m_recount.setInterval(recountPause);
    connect(&m_recount, &QTimer::timeout, this, &DataPage::recountTask);
    connect(m_statistics, &StatisticsView::recountWanted, this, &DataPage::recountTask);
    connect(&m_counting, &BackgroundWork::progressed, m_statistics, &StatisticsView::showCounting);
    connect(&m_refresh, &QTimer::timeout, this, &DataPage::refresh);
    connect(m_tasks, &TaskList::chosenChanged, this, &DataPage::taskChosen);
    connect(m_tasks, &TaskList::importWanted, this, &DataPage::startImport);
    connect(m_backbones, &BackboneList::backboneAdded, this, [this](const QString& name) {
        Q_EMIT noticed(tr("The backbone %1 is ready").arg(name));
        readTokenizer();
    });
    connect(m_tasks, &TaskList::edited, &m_recount, qOverload<>(&QTimer::start));
    connect(m_tasks, &TaskList::removed, this, [this](const QString& name) {
        Q_EMIT noticed(tr("The task %1 was removed; Undo brings it back").arg(name));
    });
}

void DataPage::build() {
    auto* title = new QLabel(tr("Tasks"));
    title->setFont(titleFont());
    auto* importButton = new QPushButton(tr("Import…"));
    importButton->setObjectName(QStringLiteral("import"));
    connect(importButton, &QPushButton::clicked, this, &DataPage::startImport);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(spacing::inside, spacing::inside, spacing::inside, 0);
    head->addWidget(title, 1);
    head->addWidget(importButton);
    auto* tasks = new QWidget;
    auto* column = new QVBoxLayout(tasks);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::inside);
    column->addLayout(head);
    column->addWidget(m_tasks, 1);
    auto* left = new QSplitter(Qt::Vertical);
    left->addWidget(tasks);
    left->addWidget(m_backbones);
    left->setStretchFactor(0, 3);
    left->setStretchFactor(1, 1);
    left->setChildrenCollapsible(false);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(m_examples, tr("Examples"));
    m_tabs->addTab(m_statistics, tr("Statistics"));
    auto* splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({leftWidth, 3 * leftWidth});
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter);
}

void DataPage::buildActions() {
    const auto add = [this](const QString& text, const QKeySequence& keys, auto todo) {
        auto* action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setEnabled(false);
        connect(action, &QAction::triggered, this, todo);
        addAction(action);
        m_actions.append(action);
    };
    add(tr("Import a file…"), QKeySequence(Qt::CTRL | Qt::Key_I), [this] { startImport(); });
    add(tr("Add example…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] {
        m_tabs->setCurrentWidget(m_examples);
        m_examples->addExample();
    });
    add(tr("Add backbone…"), {}, [this] { m_backbones->chooseFile(); });
    add(tr("Search in the examples"), QKeySequence::Find, [this] {
        m_tabs->setCurrentWidget(m_examples);
        m_examples->focusSearch();
    });
    // Two stand in the header; the others are found where their things are, too.
    for (QAction* action : pageActions().mid(2))
        action->setPriority(QAction::LowPriority);
}

QList<QAction*> DataPage::pageActions() const {
    return m_actions + m_tasks->taskActions() + m_backbones->backboneActions();
}

QString DataPage::underWay() const {
    return m_backbones->isImporting() ? tr("A backbone is being imported.") : QString();
}

std::any DataPage::draft() const {
    return DataDraft{.edits = m_examples->details().drafts(), .words = m_examples->filters().words()};
}

void DataPage::restoreDraft(const std::any& draft) {
    const auto* held = std::any_cast<DataDraft>(&draft);
    if (!held)
        return;
    m_examples->details().setDrafts(held->edits);
    m_examples->filters().setWantedWords(held->words);
}

QString DataPage::title() const {
    return tr("Data");
}

QIcon DataPage::icon() const {
    return alter::icon(IconShape::Data);
}

void DataPage::setSession(ProjectSession* session) {
    if (m_session) {
        m_session->disconnect(this);
        m_session->undoStack().disconnect(this);
        m_session->subject().disconnect(m_tasks);
    }
    m_session = session;
    m_examples->setSession(session);
    m_examples->setUndoStack(session ? &session->undoStack() : nullptr);
    m_counter.reset();
    m_examples->setCounter(m_counter);
    m_counting.cancel();
    m_recount.stop();
    m_statistics->setTask(nullptr);
    m_tasks->setSession(session);
    m_backbones->setSession(session);
    for (QAction* action : std::as_const(m_actions))
        action->setEnabled(session != nullptr);
    m_cleaning.cancel();
    if (!session)
        return;
    if (session->undoStack().count() == 0) // otherwise it was open before, and a removal may be undone yet
        deleteRemoved();
    connect(session, &ProjectSession::changed, this, &DataPage::projectChanged);
    connect(&session->undoStack(), &QUndoStack::indexChanged, this, &DataPage::recountLater);
    connect(&session->subject(), &Subject::taskChanged, m_tasks, &TaskList::choose);
    if (!session->subject().task().isEmpty())
        m_tasks->choose(session->subject().task());
    readTokenizer();
}

/// What was removed before this session can be undone by nobody any more.
void DataPage::deleteRemoved() {
    m_cleaning.start(
        [folder =
             std::filesystem::path(m_session->folder().toStdString())](BackgroundWork::Control& control) {
            const Project project = Project::open(folder);
            BackboneStore(project).deleteAside();
            TaskStore(project).deleteHidden([&control] { return !control.cancelled(); });
            return true;
        },
        [](bool) {}, [](const Error&) {}); // it is tried again the next time
}

void DataPage::readTokenizer() {
    m_work.start([folder = m_session->folder().toStdString()](
                     BackgroundWork::Control&) { return TokenCounter::ofProject(Project::open(folder)); },
                 [this](const std::optional<TokenCounter>& counter) {
                     m_counter = counter;
                     m_examples->setCounter(counter);
                 },
                 [this](const Error& error) { Q_EMIT noticed(shortText(error)); });
}

void DataPage::projectChanged() {
    m_stale = true;
    if (isVisible() && !m_refresh.isActive())
        m_refresh.start();
}

void DataPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void DataPage::refresh() {
    m_stale = false;
    m_tasks->refresh();
    m_backbones->refresh();
    m_examples->refresh();
}

void DataPage::taskChosen() {
    const TaskRow* row = m_tasks->chosen();
    const QString name = row ? QString::fromStdString(row->task.name) : QString();
    m_examples->setTask(row);
    m_statistics->setTask(row);
    if (m_session)
        m_session->subject().setTask(name);
    Q_EMIT subjectTextChanged(name);
}

/// After an edit, where it costs little: badges would go on telling what was cured.
void DataPage::recountLater() {
    const TaskRow* row = m_tasks->chosen();
    if (m_session && row && row->counts.all() <= quicklyCounted)
        m_recount.start();
}

void DataPage::recountTask() {
    const TaskRow* row = m_tasks->chosen();
    if (!m_session || !row)
        return;
    m_counting.start(
        [folder = std::filesystem::path(m_session->folder().toStdString()), task = row->task.name,
         counter = m_counter](BackgroundWork::Control& control) {
            return recount(folder, task, counter, control);
        },
        [this](int64_t) { m_statistics->showCounting(1); },
        [this](const Error& error) {
            m_statistics->showCounting(1);
            if (error.kind() != ErrorKind::Interrupted)
                Q_EMIT noticed(shortText(error));
        });
}

ImportDialog* DataPage::startImport() {
    if (!m_session)
        return nullptr;
    auto* dialog = new ImportDialog(*m_session, this);
    connect(dialog, &ImportDialog::imported, this, [this](const QString& task) {
        m_tasks->choose(task);
        refresh();
        Q_EMIT noticed(tr("The task %1 was imported").arg(task));
    });
    connect(m_session, &QObject::destroyed, dialog, &QWidget::close);
    dialog->open();
    return dialog;
}

bool DataPage::openFile(const QString& path) {
    const QFileInfo info(path);
    if (!m_session || !info.exists())
        return false;
    if (info.suffix().compare(QStringLiteral("gguf"), Qt::CaseInsensitive) == 0) {
        m_backbones->add(path);
        return true;
    }
    if (info.isDir() && !info.dir().exists(info.fileName() + QStringLiteral("/task.json")))
        return false;
    startImport()->openFile(path);
    return true;
}

} // namespace alter
