#include "widgets/results/answers/task_answers_view.h"

#include "widgets/heat_map/heat_map_table.h"
#include "widgets/heat_map/heat_map_view.h"
#include "widgets/results/answers/answer_list_model.h"
#include "widgets/results/answers/confusion_contents.h"
#include "widgets/results/shown_table.h"
#include "widgets/session/project_session.h"
#include "widgets/views/qt_texts.h"
#include "widgets/views/state_view.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QTableView>

namespace alter {

namespace {

void fill(QComboBox& box, const QStringList& texts) {
    const QSignalBlocker quiet(&box);
    const QString before = box.currentText();
    box.clear();
    box.addItems(texts);
    box.setCurrentIndex(std::max(0, box.findText(before)));
    box.setEnabled(box.count() > 1);
}

} // namespace

void TaskAnswersView::connectParts() {
    connect(m_task, &QComboBox::activated, this, &TaskAnswersView::read);
    for (const QComboBox* box : {m_column, m_other, m_show, m_order})
        connect(box, &QComboBox::activated, this, &TaskAnswersView::filter);
    connect(m_again, &QPushButton::clicked, this, [this] {
        ++m_seed;
        filter();
    });
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_right.reset();
        m_answer.reset();
        filter();
    });
    connect(m_matrix, &HeatMapView::cellChosen, this, &TaskAnswersView::filterToLabels);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TaskAnswersView::showDetails);
    const auto jump = [this] {
        if (const AnsweredExample* example = m_model->example(m_list->currentIndex().row()))
            Q_EMIT exampleWanted(m_task->currentText(), example->id);
    };
    connect(m_jump, &QPushButton::clicked, this, jump);
    connect(m_list, &QTableView::activated, this, jump);
    connect(&m_work, &BackgroundWork::progressed, m_states, &StateView::share);
    connect(m_export, &QPushButton::clicked, this, &TaskAnswersView::chooseExport);
    addCopying();
}

void TaskAnswersView::setSession(ProjectSession* session) {
    m_work.cancel();
    m_session = session;
    m_comparison = {};
    take(nullptr);
    m_states->showBusy(tr("Reading the answers…"));
}

void TaskAnswersView::setComparison(const Comparison& comparison) {
    m_comparison = comparison;
    QStringList tasks;
    for (const ResultRow& row : comparison.rows)
        tasks << QString::fromStdString(row.task);
    fill(*m_task, tasks);
    fillColumns();
    m_isOld = true;
    if (isVisible())
        read();
}

void TaskAnswersView::fillColumns() {
    const bool isNew = m_column->count() == 0;
    fill(*m_column, shownReferences(m_comparison));
    if (isNew)
        m_column->setCurrentIndex(m_column->count() - 1); // what was trained last
    fill(*m_other, QStringList(tr("no other run")) + shownReferences(m_comparison));
}

void TaskAnswersView::setTask(const QString& task, int column) {
    m_task->setCurrentIndex(m_task->findText(task));
    m_column->setCurrentIndex(column);
    m_isOld = true;
    if (isVisible())
        read();
}

void TaskAnswersView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isOld && m_session && m_task->count() > 0)
        read();
}

void TaskAnswersView::read() {
    if (!m_session || m_task->currentIndex() < 0)
        return;
    m_isOld = false;
    m_right.reset();
    m_answer.reset();
    if (!m_shown)
        m_states->showBusy(tr("Reading the answers…"));
    m_work.start(
        [folder = m_session->folder().toStdString(), task = m_task->currentText().toStdString(),
         columns = m_comparison.columns, choice = m_comparison.choice](BackgroundWork::Control& control) {
            return std::make_shared<const TaskAnswers>(
                taskAnswers(Project::open(folder), task, columns, choice, control.progress()));
        },
        [this](std::shared_ptr<const TaskAnswers> answers) { take(std::move(answers)); },
        [this](const Error& error) {
            if (error.kind() != ErrorKind::Interrupted)
                m_states->showFailed(error, {tr("Read again"), [this] { read(); }});
        });
}

void TaskAnswersView::take(std::shared_ptr<const TaskAnswers> answers) {
    m_shown = std::move(answers);
    filter();
    if (m_shown)
        m_states->showFull();
}

AnswerFilter TaskAnswersView::chosenFilter() const {
    AnswerFilter filter{.column = static_cast<size_t>(std::max(0, m_column->currentIndex())),
                        .show = static_cast<AnswerFilter::Show>(m_show->currentData().toInt()),
                        .order = static_cast<AnswerFilter::Order>(m_order->currentData().toInt()),
                        .seed = m_seed,
                        .right = m_right,
                        .answer = m_answer};
    if (m_other->currentIndex() > 0)
        filter.other = static_cast<size_t>(m_other->currentIndex() - 1);
    return filter;
}

void TaskAnswersView::filter() {
    const AnswerFilter filter = chosenFilter();
    m_model->setAnswers(m_shown, filter);
    m_again->setVisible(filter.order == AnswerFilter::Order::Random);
    m_all->setVisible(m_right.has_value());
    const bool needsOther = filter.show >= AnswerFilter::Show::Changed && !filter.other;
    const int shown = m_model->rowCount(), all = m_shown ? static_cast<int>(m_shown->examples.size()) : 0;
    m_count->setText(needsOther ? tr("Choose another run to compare with.")
                                : tr("%1 of %n example(s)", nullptr, all).arg(QLocale().toString(shown)));
    showConfusion();
    if (shown > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    showDetails();
}

void TaskAnswersView::showConfusion() {
    std::optional<Confusion> confusion;
    if (m_shown)
        confusion = confusionOf(*m_shown, chosenFilter().column);
    const HeatMapContents contents =
        confusion ? confusionContents(*confusion, tr("%1, answered by %2")
                                                      .arg(QString::fromStdString(m_shown->task.name),
                                                           m_column->currentText()))
                  : HeatMapContents();
    m_matrix->setContents(contents);
    m_confusion->setContents(contents);
    m_matrix->setVisible(confusion.has_value());
    m_noMatrix->setVisible(!confusion);
}

void TaskAnswersView::filterToLabels(int right, int answer) {
    m_right = m_matrix->contents().rows[right].toStdString();
    m_answer = m_matrix->contents().columns[answer].toStdString();
    filter();
    m_tabs->setCurrentIndex(0);
}

QString TaskAnswersView::detailsOf(const AnsweredExample& example) const {
    QStringList parts = {tr("Prompt:") + QLatin1Char('\n') + QString::fromStdString(example.input),
                         tr("Accepted:") + QLatin1Char('\n') +
                             qtTexts(example.references).join(QLatin1Char('\n'))};
    for (size_t column = 0; column < example.answers.size(); ++column) {
        const std::optional<RunAnswer>& answer = example.answers[column];
        if (!answer)
            continue;
        QString part = tr("%1 (score %2):")
                           .arg(QString::fromStdString(m_comparison.columns[column].reference),
                                QLocale().toString(answer->score * 100, 'f', 0)) +
                       QLatin1Char('\n') + QString::fromStdString(answer->text);
        for (const auto& [label, probability] : answer->probabilities)
            part += QStringLiteral("\n  %1  %2 %")
                        .arg(QString::fromStdString(label), QLocale().toString(probability * 100, 'f', 1));
        parts << part;
    }
    return parts.join(QStringLiteral("\n\n"));
}

void TaskAnswersView::showDetails() {
    const AnsweredExample* example = m_model->example(m_list->currentIndex().row());
    m_jump->setEnabled(example != nullptr);
    m_details->setPlainText(example ? detailsOf(*example) : QString());
}

} // namespace alter
