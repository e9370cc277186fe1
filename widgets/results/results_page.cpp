#include "widgets/results/results_page.h"

#include "core/results/comparison_text.h"
#include "core/results/run_report.h"
#include "widgets/results/answers/task_answers_view.h"
#include "widgets/results/bundle/bundle_dialog.h"
#include "widgets/results/choice_pane.h"
#include "widgets/results/shown_table.h"
#include "widgets/results/shown_table_model.h"
#include "widgets/results/transfer/transfer_view.h"
#include "widgets/session/project_session.h"
#include "widgets/theme/icons.h"
#include "widgets/views/export_file.h"
#include "widgets/views/picture_file.h"
#include "widgets/views/state_view.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QTableView>

namespace alter {

ResultsPage::ResultsPage(QWidget* parent)
    : Page(parent), m_choice(new ChoicePane), m_tabs(new QTabWidget), m_baseline(new QComboBox),
      m_answers(new TaskAnswersView), m_transfer(new TransferView), m_copy(new QAction(this)),
      m_export(new QAction(this)), m_report(new QAction(this)), m_bundle(new QAction(this)) {
    setObjectName(QStringLiteral("results"));
    build();
    addActions();
    connectParts();
    setSession(nullptr);
}

QString ResultsPage::title() const {
    return tr("Results");
}

QIcon ResultsPage::icon() const {
    return alter::icon(IconShape::Results);
}

QList<QAction*> ResultsPage::pageActions() const {
    return {m_copy, m_export, m_report, m_bundle};
}

void ResultsPage::connectParts() {
    connect(m_choice, &ChoicePane::choiceChanged, this, [this] {
        m_isChosen = true;
        compare();
    });
    connect(m_choice, &ChoicePane::evaluationEnded, this, &ResultsPage::look);
    const auto tellFailure = [this](const Error& error) {
        if (m_session)
            Q_EMIT m_session->failed(error);
    };
    connect(m_choice, &ChoicePane::evaluationFailed, this, tellFailure);
    connect(m_transfer, &TransferView::measuringFailed, this, tellFailure);
    connect(m_transfer, &TransferView::noticed, this, &ResultsPage::noticed);
    connect(m_baseline, &QComboBox::activated, this, &ResultsPage::showGains);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ResultsPage::updateActions);
    connect(m_scores.view, &QTableView::activated, this, &ResultsPage::openTask);
    connect(m_answers, &TaskAnswersView::exampleWanted, this, [this](const QString& task, qint64 example) {
        m_session->subject().setTask(task);
        m_session->subject().setExample(example);
        Q_EMIT pageWanted(QStringLiteral("data"));
    });
    connect(m_answers, &TaskAnswersView::noticed, this, &ResultsPage::noticed);
    connect(&m_work, &BackgroundWork::progressed, m_states, &StateView::share);
    connect(&m_reporting, &BackgroundWork::progressed, this, [this](double share, const QString&) {
        Q_EMIT noticed(tr("Writing the report: %1 %").arg(static_cast<int>(share * 100)));
    });
}

QString ResultsPage::underWay() const {
    if (m_choice->isEvaluating())
        return tr("An evaluation is running.");
    if (m_transfer->isMeasuring())
        return tr("Transfer is being measured.");
    return m_reporting.isRunning() ? tr("A report is being written.") : QString();
}

std::any ResultsPage::draft() const {
    if (m_wished)
        return *m_wished;
    return m_seen.empty() ? std::any() : std::any(m_choice->choice());
}

void ResultsPage::restoreDraft(const std::any& draft) {
    if (const auto* wished = std::any_cast<ResultChoice>(&draft))
        m_wished = *wished;
}

void ResultsPage::setSession(ProjectSession* session) {
    if (m_session)
        m_session->disconnect(this);
    m_work.cancel();
    m_reporting.cancel();
    m_isChosen = false;
    m_wished.reset(); // of the project before
    m_session = session;
    m_looking = {};
    m_answer = {};
    m_seen.clear();
    m_answers->setSession(session);
    m_transfer->setSession(session);
    m_choice->setAnswer({});
    m_states->showBusy(tr("Reading the results…"));
    m_choice->setFolder(session ? session->folder() : QString());
    updateActions();
    if (!session)
        return;
    connect(session, &ProjectSession::changed, this, [this] {
        if (isVisible()) // otherwise when it is shown
            look();
    });
    look();
}

void ResultsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    look();
}

/// Compares anew only where there are other evaluations than before: a training run changes the project ten
/// times a second.
void ResultsPage::look() {
    if (!m_session || !m_looking.begin())
        return;
    m_session->ask(
        this, [](const Project& project) { return evaluatedReferences(project); },
        [this](std::vector<EvaluatedReference> evaluated) {
            const bool again = m_looking.end();
            const bool isFirst = m_states->state() == StateView::State::Busy && !m_work.isRunning();
            if (isFirst || evaluated != m_seen) {
                m_seen = std::move(evaluated);
                compare();
            }
            if (again)
                look();
        },
        [this](const Error& error) {
            m_looking.end();
            fail(error);
        });
}

void ResultsPage::compare() {
    if (!m_session)
        return;
    if (m_answer.isEmpty())
        m_states->showBusy(tr("Comparing the results…"));
    m_work.start(
        [folder = m_session->folder().toStdString(), choice = m_wished.value_or(m_choice->choice()),
         isChosen = m_isChosen || m_wished.has_value()](BackgroundWork::Control& control) {
            return answerResults(Project::open(folder), choice, isChosen, control.progress());
        },
        [this](ResultsAnswer answer) { take(std::move(answer)); },
        [this](const Error& error) {
            if (error.kind() != ErrorKind::Interrupted)
                fail(error);
        });
}

void ResultsPage::take(ResultsAnswer answer) {
    m_answer = std::move(answer);
    m_wished.reset();
    m_seen = m_answer.evaluated;
    m_choice->setAnswer(m_answer);
    Q_EMIT subjectTextChanged(shownReferences(m_answer.comparison).join(QStringLiteral(", ")));
    if (m_answer.isEmpty())
        showEmpty();
    else
        showTables();
    updateActions();
}

void ResultsPage::fail(const Error& error) {
    m_states->showFailed(error, {tr("Read again"), [this] { compare(); }});
    updateActions();
}

void ResultsPage::showEmpty() {
    if (m_answer.measurable.empty())
        m_states->showEmpty(tr("Results compares what runs reached, task by task. Train a run first."),
                            {tr("Go to Train"), [this] { Q_EMIT pageWanted(QStringLiteral("train")); }});
    else
        m_states->showEmpty(
            tr("Nothing was measured yet. Evaluate a run, and the backbone alone to compare with."),
            {tr("Evaluate"), [this] { m_choice->popUpEvaluations(); }});
}

void ResultsPage::showTables() {
    const auto show = [](const TableTab& tab, ShownTable table) {
        tab.legend->setText(table.legend);
        tab.model->setTable(std::move(table));
    };
    show(m_scores, scoreTable(m_answer.comparison));
    fillBaselines();
    showGains();
    show(m_costs, costTable(m_answer.comparison));
    show(m_settings, differenceTable(m_answer.comparison, m_answer.differences));
    m_answers->setComparison(m_answer.comparison);
    m_transfer->setComparison(m_answer.comparison);
    m_states->showFull();
}

void ResultsPage::fillBaselines() {
    const QSignalBlocker quiet(m_baseline);
    const QVariant before = m_baseline->currentData();
    m_baseline->clear();
    for (const Baseline baseline : baselinesOf(m_answer.comparison))
        m_baseline->addItem(baselineName(m_answer.comparison, baseline), static_cast<int>(baseline));
    if (m_baseline->count() == 0)
        m_baseline->addItem(tr("nothing: evaluate the backbone alone, too"));
    m_baseline->setCurrentIndex(std::max(0, m_baseline->findData(before)));
    m_baseline->setEnabled(m_baseline->count() > 1);
}

void ResultsPage::showGains() {
    const QVariant baseline = m_baseline->currentData();
    ShownTable table;
    if (baseline.isValid())
        table = gainTable(m_answer.comparison, static_cast<Baseline>(baseline.toInt()));
    m_gains.legend->setText(table.legend);
    m_gains.model->setTable(std::move(table));
}

void ResultsPage::openTask(const QModelIndex& index) {
    const std::vector<ResultRow>& rows = m_answer.comparison.rows;
    if (static_cast<size_t>(index.row()) >= rows.size())
        return; // the mean
    m_answers->setTask(QString::fromStdString(rows[static_cast<size_t>(index.row())].task), index.column());
    m_tabs->setCurrentWidget(m_answers);
}

const ResultsPage::TableTab* ResultsPage::shownTab() const {
    for (const TableTab* tab : {&m_scores, &m_gains, &m_costs, &m_settings})
        if (m_tabs->currentWidget() == tab->view->parentWidget())
            return tab;
    return nullptr;
}

void ResultsPage::copyTable() {
    const QChar separator = QLatin1Char('\t');
    QString text = m_answers->tableText(separator);
    if (const TableTab* tab = shownTab())
        text = tab->model->text(separator);
    else if (m_tabs->currentWidget() == m_transfer)
        text = m_transfer->tableText();
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT noticed(tr("The table was copied."));
}

/// What a report is about: the last of the columns that is a run.
std::string ResultsPage::reportedRun() const {
    std::string run;
    for (const ResultColumn& column : m_answer.comparison.columns)
        if (!column.isBase())
            run = column.reference;
    return run;
}

void ResultsPage::updateActions() {
    const bool on = m_session && m_states->state() == StateView::State::Full;
    m_copy->setEnabled(on);
    m_export->setEnabled(on);
    m_bundle->setEnabled(!m_session.isNull());
    m_report->setEnabled(on && !reportedRun().empty() && !m_reporting.isRunning());
}

void ResultsPage::openBundle() {
    if (!m_session)
        return;
    auto* dialog = new BundleDialog(*m_session, QString::fromStdString(reportedRun()), this);
    connect(dialog, &BundleDialog::exported, this, [this](const QString& folder) {
        Q_EMIT written(tr("The bundle is in %1").arg(QDir::toNativeSeparators(folder)), folder);
    });
    dialog->open();
}

void ResultsPage::exportTo(const QString& file) {
    if (!m_session)
        return;
    const auto text = [comparison = m_answer.comparison, file] {
        if (file.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive))
            return toJson(comparison).dump(2) + "\n";
        if (file.endsWith(QStringLiteral(".md"), Qt::CaseInsensitive))
            return comparisonMarkdown(comparison);
        return comparisonCsv(comparison);
    };
    writeInBackground(
        *m_session, this, file,
        [text](const QString& to) { writeBytes(QByteArray::fromStdString(text()), to); },
        [this](const QString& line) { Q_EMIT noticed(line); });
}

void ResultsPage::reportTo(const QString& file) {
    const std::string run = reportedRun();
    if (!m_session || run.empty())
        return;
    m_reporting.start(
        [folder = m_session->folder().toStdString(), run, choice = m_answer.comparison.choice,
         file](BackgroundWork::Control& control) {
            const std::string page = runReport(Project::open(folder), run, choice, control.progress());
            writeBytes(QByteArray::fromStdString(page), file);
            return true;
        },
        [this, file](bool) {
            Q_EMIT written(tr("Written: %1").arg(file), file);
            updateActions();
        },
        [this, asked = m_session](const Error& error) {
            if (asked && asked == m_session && error.kind() != ErrorKind::Interrupted)
                Q_EMIT m_session->failed(error);
            updateActions();
        });
    updateActions();
}

} // namespace alter
