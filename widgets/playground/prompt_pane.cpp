#include "widgets/playground/prompt_pane.h"

#include "widgets/playground/prompt_fields.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace alter {

namespace {

constexpr int freeTextLines = 6;

QString nameAt(const QComboBox& box) {
    return box.currentData().toString();
}

} // namespace

PromptPane::PromptPane(QWidget* parent)
    : QWidget(parent), m_task(new QComboBox), m_form(new QComboBox), m_fields(new PromptFields),
      m_text(new QPlainTextEdit), m_stack(new QStackedWidget), m_note(new QLabel),
      m_example(new QPushButton(tr("&Fill in an example"))), m_ask(new QPushButton(tr("Ask"))),
      m_cancel(new QPushButton(tr("Cancel"))) {
    build();
    connectParts();
    fillTasks();
    fill(*m_form, tr("Free text"));
    showForm();
    showNote({});
    setBusy(false);
}

void PromptPane::build() {
    for (QComboBox* box : {m_task, m_form}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    m_task->setObjectName(QStringLiteral("task"));
    m_task->setToolTip(
        tr("The task whose experts the routers are told to use. Automatic: the routers "
           "estimate from the prompt which task it is. Several: each column has a task of its own, "
           "and takes its template where the fields fit."));
    m_form->setObjectName(QStringLiteral("form"));
    m_form->setToolTip(tr("Free text is read as it is; a task's template puts its words around the fields, "
                          "as in training."));
    m_text->setObjectName(QStringLiteral("freeText"));
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Prompt"));
    m_text->setPlaceholderText(tr("Write a prompt"));
    m_text->setMinimumHeight(freeTextLines * m_text->fontMetrics().lineSpacing());
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_fields);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setFont(smallFont());
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_example->setObjectName(QStringLiteral("example"));
    m_ask->setObjectName(QStringLiteral("ask"));
    m_ask->setDefault(true);
    m_ask->setToolTip(tr("Ctrl+Enter"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    auto* form = new QFormLayout;
    form->setSpacing(spacing::inside);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Task"), m_task);
    form->addRow(tr("Te&mplate"), m_form);
    form->addRow(QString(), m_example);
    // The hint of a label with an accelerator leaves out what its last letter hangs over.
    for (QWidget* field : {m_task, m_form})
        form->labelForField(field)->setMinimumWidth(form->labelForField(field)->sizeHint().width() +
                                                    spacing::tight);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::inside);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_ask);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::inside);
    column->addLayout(form);
    column->addWidget(m_stack, 1);
    column->addWidget(m_note);
    column->addLayout(buttons);
}

void PromptPane::connectParts() {
    connect(m_task, &QComboBox::activated, this, [this] {
        const QString task = nameAt(*m_task);
        chooseTask(task);
        Q_EMIT taskChosen(task);
    });
    connect(m_form, &QComboBox::activated, this, [this] {
        // Free text goes on from what the template said.
        const PromptInput before{.form = m_shown, .fields = m_fields->fields()};
        const auto text = attempt([&] { return renderPrompt(m_facts, before); });
        showForm();
        if (formName().empty() && m_text->toPlainText().isEmpty() && text)
            m_text->setPlainText(QString::fromStdString(text.value()));
    });
    for (QPushButton* button : {m_ask, m_cancel})
        button->setAutoDefault(true);
    connect(m_ask, &QPushButton::clicked, this, &PromptPane::askWanted);
    connect(m_cancel, &QPushButton::clicked, this, &PromptPane::cancelWanted);
    connect(m_example, &QPushButton::clicked, this, [this] { Q_EMIT exampleWanted(nameAt(*m_form)); });
    const auto told = [this] {
        showNote({});
        Q_EMIT edited();
    };
    connect(m_fields, &PromptFields::edited, this, told);
    connect(m_text, &QPlainTextEdit::textChanged, this, told);
}

void PromptPane::fill(QComboBox& box, const QString& first) {
    const QSignalBlocker quiet(&box);
    const QString chosen = nameAt(box);
    box.clear();
    box.addItem(first, QString());
    for (const Task& task : m_facts.tasks)
        box.addItem(QString::fromStdString(task.name), QString::fromStdString(task.name));
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

void PromptPane::fillTasks() {
    const QString chosen = nameAt(*m_task);
    fill(*m_task, tr("Automatic"));
    if (m_facts.tasks.size() < 2)
        return;
    m_task->insertSeparator(m_task->count());
    m_task->addItem(tr("Several at once"), QString::fromStdString(severalTasks));
    m_task->setItemData(m_task->count() - 1, tr("Each column asks as a task of its own."), Qt::ToolTipRole);
    choose(*m_task, chosen.toStdString());
}

void PromptPane::setFacts(const PlaygroundFacts& facts) {
    m_facts = facts;
    QStringList names;
    for (const Task& task : facts.tasks)
        names << QString::fromStdString(task.name) << QString::fromStdString(task.inputTemplate);
    if (names == m_names)
        return; // a list that is open stays
    m_names = names;
    fillTasks();
    fill(*m_form, tr("Free text"));
    showForm();
}

void PromptPane::setBusy(bool busy) {
    m_cancel->setEnabled(busy);
    m_cancel->setToolTip(busy ? tr("Escape") : tr("Nothing is being answered."));
}

std::string PromptPane::formName() const {
    return nameAt(*m_form).toStdString();
}

void PromptPane::showForm() {
    m_shown = formName();
    const Task* task = m_facts.task(m_shown);
    m_example->setEnabled(task != nullptr);
    m_example->setToolTip(task ? tr("One of the task's validation examples, drawn at random")
                               : tr("Choose the template of a task first."));
    m_stack->setCurrentIndex(task ? 1 : 0);
    if (!task)
        return;
    const auto names = attempt([task] { return promptFieldsOf(*task); });
    QStringList fields;
    if (names)
        for (const std::string& name : names.value())
            fields << QString::fromStdString(name);
    m_fields->setNames(fields);
}

PromptInput PromptPane::input() const {
    PromptInput input{.task = nameAt(*m_task).toStdString(), .form = formName()};
    if (input.form.empty())
        input.text = m_text->toPlainText().toStdString();
    else
        input.fields = m_fields->fields();
    return input;
}

void PromptPane::choose(QComboBox& box, const std::string& name) {
    const QSignalBlocker quiet(&box);
    box.setCurrentIndex(std::max(0, box.findData(QString::fromStdString(name))));
}

void PromptPane::setInput(const PromptInput& input) {
    choose(*m_task, input.task);
    choose(*m_form, input.form);
    showForm();
    if (formName().empty())
        m_text->setPlainText(QString::fromStdString(input.text));
    else
        m_fields->setFields(input.fields);
}

Result<std::string> PromptPane::prompt() const {
    return attempt([this] { return renderPrompt(m_facts, input()); });
}

void PromptPane::chooseTask(const QString& task) {
    choose(*m_task, task.toStdString());
    const bool hasFreeText = formName().empty() && !m_text->toPlainText().isEmpty();
    const bool isSeveral = task.toStdString() == severalTasks;
    if (task.isEmpty() || hasFreeText || (isSeveral && !formName().empty()))
        return;
    choose(*m_form, isSeveral ? m_facts.tasks.front().name : task.toStdString());
    showForm();
}

void PromptPane::showExample(const Fields& fields, const QString& answer) {
    m_fields->setFields(fields);
    showNote(tr("The example's answer: %1").arg(answer));
}

void PromptPane::showNote(const QString& text) {
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

} // namespace alter
