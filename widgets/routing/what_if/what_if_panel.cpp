#include "widgets/routing/what_if/what_if_panel.h"

#include "core/base/text.h"
#include "widgets/routing/what_if/what_if_model.h"
#include "widgets/session/project_session.h"
#include "widgets/views/export_file.h"
#include "widgets/views/picture_file.h"
#include "widgets/views/state_view.h"
#include "widgets/views/table_text.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>

namespace alter {

namespace {

constexpr int factorSteps = 20;     ///< of the slider, for each 1
constexpr int tellTimeAfter = 1000; ///< ms

void fill(QComboBox& box, const std::vector<std::string>& names) {
    const QSignalBlocker quiet(&box);
    const QString chosen = box.currentText();
    box.clear();
    for (const std::string& name : names)
        box.addItem(QString::fromStdString(name));
    box.setCurrentIndex(std::max(0, box.findText(chosen)));
}

} // namespace

void WhatIfPanel::connectParts() {
    connect(m_change, &QComboBox::activated, this, &WhatIfPanel::showChange);
    connect(m_factor, &QSlider::valueChanged, this, &WhatIfPanel::showChange);
    connect(m_task, &QComboBox::activated, this, [this] {
        if (m_session)
            m_session->subject().setTask(m_task->currentText());
    });
    connect(m_rescore, &QPushButton::clicked, this, &WhatIfPanel::ask);
    // An answer takes only the room that it needs: what was asked before stands right below.
    connect(m_states, &StateView::currentChanged, this, [this] {
        const bool isFull = m_states->state() == StateView::State::Full;
        m_states->setVisible(!isFull);
        m_sentence->setVisible(isFull);
    });
    m_sentence->hide();
    connect(m_history->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid() && m_request == 0)
                    showSentence(m_model->answerAt(current.row()));
            });
}

void WhatIfPanel::setSession(ProjectSession* session) {
    if (m_session) {
        if (m_request != 0)
            m_session->engine().cancel(m_request);
        m_session->subject().disconnect(this);
    }
    m_session = session;
    m_request = 0;
    m_run = {};
    m_model->clear();
    m_historyBox->hide();
    setAsking(false);
    showEmpty();
    if (session)
        connect(&session->subject(), &Subject::taskChanged, this, &WhatIfPanel::chooseTask);
}

void WhatIfPanel::setRun(const AskedRun& run, const std::vector<std::string>& tasks,
                         const std::vector<std::string>& experts) {
    if (run == m_run && tasks == m_tasks && experts == m_experts)
        return;
    m_run = run;
    m_tasks = tasks;
    m_experts = experts;
    fill(*m_task, tasks);
    fill(*m_expert, experts);
    if (m_session)
        chooseTask(m_session->subject().task());
    setAsking(m_request != 0);
}

void WhatIfPanel::chooseTask(const QString& task) {
    if (const int place = m_task->findText(task); place >= 0)
        m_task->setCurrentIndex(place);
}

void WhatIfPanel::showChange() {
    const bool scales = static_cast<WhatIfChange>(m_change->currentIndex()) == WhatIfChange::Scale;
    m_factorLabel->setVisible(scales);
    m_factorRow->setVisible(scales);
    const double factor = question().factor;
    m_factorText->setText(QStringLiteral("× %L1").arg(factor, 0, 'f', 2));
    m_factor->setAccessibleDescription(m_factorText->text());
    const bool changesNothing = scales && factor == 1;
    m_rescore->setEnabled(!m_tasks.empty() && m_request == 0 && !changesNothing);
    m_rescore->setToolTip(changesNothing   ? tr("A factor of 1 changes nothing.")
                          : m_request != 0 ? tr("A question is being answered.")
                                           : tr("Evaluates the task on its validation examples with and "
                                                "without the change"));
}

WhatIfQuestion WhatIfPanel::question() const {
    return {.runId = m_run.id,
            .runName = m_run.name,
            .task = m_task->currentText().toStdString(),
            .expert = m_expert->currentText().toStdString(),
            .change = static_cast<WhatIfChange>(m_change->currentIndex()),
            .factor = static_cast<double>(m_factor->value()) / factorSteps,
            .limit = m_limit->value()};
}

void WhatIfPanel::ask() {
    if (!m_session || m_request != 0)
        return;
    const WhatIfQuestion asked = question();
    m_since.start();
    m_request = m_session->engine().ask(
        this, QStringLiteral("what_if"), whatIfParams(asked),
        {.then = [this, asked](const nlohmann::json& result) { take(whatIfAnswerFrom(asked, result)); },
         .otherwise = [this](const Error& error) { fail(error); },
         .told =
             [this](const QString& method, const nlohmann::json& params) {
                 if (method == QStringLiteral("progress"))
                     showProgress(params.at("share").get<double>(),
                                  QString::fromStdString(params.at("what").get<std::string>()));
             }});
    setAsking(true);
    m_states->showBusy(tr("Loading the model of %1, which takes a few seconds the first time…")
                           .arg(QString::fromStdString(asked.runName)),
                       {tr("Cancel"), [this] { cancel(); }});
}

void WhatIfPanel::showProgress(double share, const QString& what) {
    QString text = what.left(1).toUpper() + what.mid(1) + QStringLiteral("…");
    const double elapsed = static_cast<double>(m_since.elapsed());
    if (share > 0 && elapsed > tellTimeAfter)
        text += QLatin1Char('\n') +
                tr("about %1 left")
                    .arg(QString::fromStdString(humanSeconds(elapsed / 1000 * (1 - share) / share)));
    m_states->share(share, text);
}

void WhatIfPanel::take(const WhatIfAnswer& answer) {
    setAsking(false);
    m_model->add(answer);
    m_history->setCurrentIndex({});
    m_historyBox->show();
    showSentence(answer);
}

void WhatIfPanel::showSentence(const WhatIfAnswer& answer) {
    m_sentence->setText(whatIfSentence(answer));
    m_states->showFull();
}

void WhatIfPanel::fail(const Error& error) {
    setAsking(false);
    if (error.kind() == ErrorKind::Interrupted)
        m_states->showEmpty(tr("The question was cancelled."));
    else
        m_states->showFailed(error, {tr("Ask again"), [this] { ask(); }});
}

void WhatIfPanel::cancel() {
    if (m_session && m_request != 0)
        m_session->engine().cancel(m_request);
    m_states->showBusy(tr("Cancelling…"));
}

void WhatIfPanel::showEmpty() {
    m_states->showEmpty(
        tr("Rescoring shows what an expert is worth to a task: its validation metric with "
           "the expert changed, against the metric as it is. The run's kept weights are asked, "
           "not those of the time slider."));
}

void WhatIfPanel::setAsking(bool on) {
    if (!on)
        m_request = 0;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_task, m_expert, m_change, m_factor, m_limit})
        widget->setEnabled(!on && !m_tasks.empty());
    showChange();
}

void WhatIfPanel::copyHistory() {
    QGuiApplication::clipboard()->setText(tableText(*m_model, QLatin1Char('\t')));
    Q_EMIT noticed(tr("The questions were copied."));
}

void WhatIfPanel::exportHistory() {
    chooseExportFile(this, tr("Export questions"), {tr("Numbers (*.csv)")}, [this](const QString& file) {
        if (!m_session)
            return;
        writeInBackground(
            *m_session, this, file,
            [text = tableText(*m_model, QLatin1Char(','), {}, plainRole).toUtf8()](const QString& to) {
                writeBytes(text, to);
            },
            [this](const QString& line) { Q_EMIT noticed(line); });
    });
}

} // namespace alter
