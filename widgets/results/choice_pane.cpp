#include "widgets/results/choice_pane.h"

#include "widgets/results/engine_command_bar.h"
#include "widgets/results/reference_model.h"
#include "widgets/results/shown_table.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/spacing.h"
#include "widgets/views/metric_words.h"
#include "widgets/views/qt_texts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace alter {

ChoicePane::ChoicePane(QWidget* parent)
    : QWidget(parent), m_model(new ReferenceModel(this)),
      m_work(new EngineCommandBar(
          {.progress = tr("Progress of the evaluation"), .cancel = tr("Cancel evaluation")})),
      m_split(new QComboBox), m_routing(new QComboBox), m_evaluate(new QToolButton), m_menu(new QMenu(this)) {
    for (const Split split : {Split::Test, Split::Validation, Split::Train})
        m_split->addItem(splitTitle(split), static_cast<int>(split));
    m_routing->addItem(tr("the task is named"), QStringLiteral("task"));
    m_routing->addItem(tr("the task is estimated"), QStringLiteral("auto"));
    build();
    connect(m_model, &ReferenceModel::checkedChanged, this, &ChoicePane::choiceChanged);
    for (const QComboBox* box : {m_split, m_routing})
        connect(box, &QComboBox::activated, this, &ChoicePane::choiceChanged);
    connect(m_work, &EngineCommandBar::runningChanged, m_evaluate, &QWidget::setDisabled);
    connect(m_work, &EngineCommandBar::failed, this, &ChoicePane::evaluationFailed);
    connect(m_work, &EngineCommandBar::ended, this, &ChoicePane::evaluationEnded);
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
    m_work->setObjectName(QStringLiteral("evaluation"));
    column->addWidget(m_work);
}

void ChoicePane::setFolder(const QString& folder) {
    m_folder = folder;
    m_work->letGo();
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
        m_menu->addAction(again ? tr("%1 again").arg(name) : name, this, [this, name] { evaluate(name); });
    }
    m_evaluate->setVisible(!answer.measurable.empty());
}

void ChoicePane::evaluate(const QString& reference) {
    const ResultChoice wished = choice();
    QStringList arguments = {reference, QStringLiteral("--split"),
                             QString::fromStdString(toText(wished.split))};
    if (reference != QStringLiteral("base"))
        arguments << QStringLiteral("--routing") << QString::fromStdString(wished.routing);
    m_work->start({.folder = m_folder,
                   .name = QStringLiteral("evaluate"),
                   .arguments = arguments,
                   .failure = tr("%1 could not be evaluated.").arg(reference)});
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

} // namespace alter
