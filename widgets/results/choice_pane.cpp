#include "widgets/results/choice_pane.h"

#include "widgets/results/evaluation_work.h"
#include "widgets/results/reference_model.h"
#include "widgets/results/shown_table.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"
#include "widgets/views/metric_words.h"
#include "widgets/views/qt_texts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace alter {

ChoicePane::ChoicePane(QWidget* parent)
    : QWidget(parent), m_model(new ReferenceModel(this)), m_work(new EvaluationWork(this)),
      m_split(new QComboBox), m_routing(new QComboBox), m_evaluate(new QToolButton), m_menu(new QMenu(this)),
      m_evaluation(buildEvaluation()) {
    for (const Split split : {Split::Test, Split::Validation, Split::Train})
        m_split->addItem(splitTitle(split), static_cast<int>(split));
    m_routing->addItem(tr("the task is named"), QStringLiteral("task"));
    m_routing->addItem(tr("the task is estimated"), QStringLiteral("auto"));
    build();
    connect(m_model, &ReferenceModel::checkedChanged, this, &ChoicePane::choiceChanged);
    for (const QComboBox* box : {m_split, m_routing})
        connect(box, &QComboBox::activated, this, &ChoicePane::choiceChanged);
    connect(m_work, &EvaluationWork::progressed, this, &ChoicePane::showProgress);
    connect(m_work, &EvaluationWork::failed, this, &ChoicePane::evaluationFailed);
    connect(m_work, &EvaluationWork::ended, this, [this] {
        showEvaluating(false);
        Q_EMIT evaluationEnded();
    });
}

void ChoicePane::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, spacing::inside, 0);
    column->setSpacing(spacing::inside);
    auto* title = new QLabel(tr("C&ompared runs"));
    auto* list = new QListView;
    list->setObjectName(QStringLiteral("references"));
    list->setAccessibleName(tr("Compared runs"));
    list->setModel(m_model);
    list->setUniformItemSizes(true);
    title->setBuddy(list);
    column->addWidget(title);
    column->addWidget(list, 1);
    auto* form = new QFormLayout;
    form->setSpacing(spacing::inside);
    m_split->setObjectName(QStringLiteral("split"));
    m_routing->setObjectName(QStringLiteral("routing"));
    m_routing->setToolTip(
        tr("Scores where each prompt came with its task's name, or where the routers had to "
           "estimate the task from the prompt"));
    form->addRow(tr("&Split"), m_split);
    form->addRow(tr("Rou&ting"), m_routing);
    column->addLayout(form);
    m_evaluate->setObjectName(QStringLiteral("evaluate"));
    m_evaluate->setText(tr("Evaluate"));
    m_evaluate->setIcon(icon(IconShape::Play));
    m_evaluate->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_evaluate->setPopupMode(QToolButton::InstantPopup);
    m_evaluate->setMenu(m_menu);
    m_evaluate->setToolTip(tr("Measures a run, or the backbone alone, on the chosen split"));
    column->addWidget(m_evaluate, 0, Qt::AlignLeft);
    column->addWidget(m_evaluation);
}

QWidget* ChoicePane::buildEvaluation() {
    auto* evaluation = new QWidget;
    m_bar = new QProgressBar;
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setObjectName(QStringLiteral("evaluationProgress"));
    m_bar->setAccessibleName(tr("Progress of the evaluation"));
    m_what = new QLabel;
    m_what->setFont(smallFont());
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    auto* cancel = new QPushButton(tr("Cancel evaluation"));
    cancel->setObjectName(QStringLiteral("cancelEvaluation"));
    connect(cancel, &QPushButton::clicked, this, [this] { m_work->cancel(); });
    auto* column = new QVBoxLayout(evaluation);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(m_bar);
    column->addWidget(m_what);
    column->addWidget(cancel, 0, Qt::AlignLeft);
    evaluation->hide();
    return evaluation;
}

void ChoicePane::setFolder(const QString& folder) {
    m_folder = folder;
    m_work->letGo();
    showEvaluating(false);
}

void ChoicePane::setAnswer(const ResultsAnswer& answer) {
    const ResultChoice& choice = answer.comparison.choice;
    m_split->setCurrentIndex(m_split->findData(static_cast<int>(choice.split)));
    m_routing->setCurrentIndex(m_routing->findData(QString::fromStdString(choice.routing)));
    m_model->setReferences(qtTexts(choosable(answer.evaluated, choice.split, choice.routing)),
                           qtTexts(choice.references));
    fillMenu(answer);
}

void ChoicePane::fillMenu(const ResultsAnswer& answer) {
    m_menu->clear();
    const ResultChoice& choice = answer.comparison.choice;
    const std::vector<std::string> there = choosable(answer.evaluated, choice.split, choice.routing);
    for (const std::string& reference : answer.measurable) {
        const QString name = QString::fromStdString(reference);
        const bool again = std::ranges::find(there, reference) != there.end();
        m_menu->addAction(again ? tr("%1 again").arg(name) : name, this, [this, name] {
            showEvaluating(true);
            const ResultChoice wished = this->choice();
            m_work->start(m_folder, name, wished.split, QString::fromStdString(wished.routing));
            showEvaluating(m_work->isRunning());
        });
    }
    m_evaluate->setVisible(!answer.measurable.empty());
}

ResultChoice ChoicePane::choice() const {
    ResultChoice choice{.split = static_cast<Split>(m_split->currentData().toInt()),
                        .routing = m_routing->currentData().toString().toStdString()};
    for (const QString& reference : m_model->checkedReferences())
        choice.references.push_back(reference.toStdString());
    return choice;
}

bool ChoicePane::isEvaluating() const {
    return m_work->isRunning();
}

void ChoicePane::popUpEvaluations() {
    if (m_evaluate->isEnabled() && !m_menu->isEmpty())
        m_menu->popup(m_evaluate->mapToGlobal(QPoint(0, m_evaluate->height())));
}

void ChoicePane::showProgress(double share, const QString& line) {
    if (share >= 0)
        m_bar->setValue(static_cast<int>(share * m_bar->maximum()));
    m_what->setText(line.simplified());
}

void ChoicePane::showEvaluating(bool on) {
    m_evaluation->setVisible(on);
    m_evaluate->setEnabled(!on);
    if (on)
        showProgress(0, tr("Starting…"));
}

} // namespace alter
