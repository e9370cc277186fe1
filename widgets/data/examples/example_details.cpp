#include "widgets/data/examples/example_details.h"

#include "widgets/data/examples/fields_editor.h"
#include "widgets/data/tasks/task_health.h"
#include "widgets/data/work/token_text.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"
#include "widgets/views/error_text.h"
#include "widgets/views/metric_words.h"
#include "widgets/views/narrow_choice.h"
#include "widgets/views/spoken_cells.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace alter {

namespace {
constexpr int splitCharacters = 5;
}

ExampleDetails::ExampleDetails(QWidget* parent)
    : QWidget(parent), m_title(new QLabel), m_fault(new QLabel), m_promptTitle(new QLabel(tr("Prompt"))),
      m_targetTitle(new QLabel(tr("Target"))), m_fields(new FieldsEditor),
      m_save(new QPushButton(tr("Save changes"))), m_revert(new QPushButton(tr("Revert"))),
      m_exclude(new QPushButton(tr("Exclude example"))), m_split(new QComboBox),
      m_prompt(new TokenText(tr("Rendered prompt"))), m_target(new TokenText(tr("Rendered target"))) {
    build();
    connect(m_fields, &FieldsEditor::edited, this, &ExampleDetails::showState);
    connect(m_save, &QPushButton::clicked, this, &ExampleDetails::save);
    connect(m_revert, &QPushButton::clicked, this, &ExampleDetails::revert);
    connect(m_exclude, &QPushButton::clicked, this,
            [this] { Q_EMIT excludeWanted(!m_row.example.excluded); });
    connect(m_split, &QComboBox::activated, this,
            [this](int index) { Q_EMIT splitWanted(allSplits.at(static_cast<size_t>(index))); });
    clear();
}

void ExampleDetails::build() {
    m_title->setFont(titleFont());
    m_title->setWordWrap(true);
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setObjectName(QStringLiteral("fault"));
    m_save->setObjectName(QStringLiteral("save"));
    m_revert->setObjectName(QStringLiteral("revert"));
    m_exclude->setObjectName(QStringLiteral("exclude"));
    m_split->setObjectName(QStringLiteral("move"));
    m_prompt->setObjectName(QStringLiteral("prompt"));
    m_target->setObjectName(QStringLiteral("target"));
    m_target->setMaximumHeight(m_target->sizeHint().height());
    for (QLabel* label : {m_promptTitle, m_targetTitle})
        label->setFont(smallFont());
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::group, spacing::inside, spacing::group, spacing::group);
    column->setSpacing(spacing::inside);
    column->addWidget(m_title);
    column->addWidget(buildPlace());
    column->addWidget(m_fields);
    column->addWidget(m_fault);
    column->addWidget(buildButtons());
    column->addSpacing(spacing::inside);
    column->addWidget(m_promptTitle);
    column->addWidget(m_prompt, 1);
    column->addWidget(m_targetTitle);
    column->addWidget(m_target);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

QWidget* ExampleDetails::buildPlace() {
    for (const Split split : allSplits)
        m_split->addItem(tr("in %1").arg(splitTitle(split)));
    nameChoice(*m_split, tr("Split of the example"));
    m_split->setToolTip(tr("Moves the example to another split"));
    makeNarrow(*m_split, splitCharacters);
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::inside);
    row->addWidget(m_split, 1);
    row->addWidget(m_exclude);
    return place;
}

QWidget* ExampleDetails::buildButtons() {
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::inside);
    row->addWidget(m_save);
    row->addWidget(m_revert);
    row->addStretch();
    return buttons;
}

void ExampleDetails::setTask(const Task& task) {
    const bool other = task.id != m_task.id;
    m_task = task;
    const auto check = attempt([&task] { return std::make_shared<const RowCheck>(task); });
    m_check = check ? check.value() : nullptr;
    if (other)
        clear();
    if (task.id == 0)
        m_drafts.clear(); // another project numbers its examples anew
}

void ExampleDetails::setCounter(const std::optional<TokenCounter>& counter) {
    m_counter = counter;
    showState();
}

void ExampleDetails::showExample(const ExampleRow& row) {
    if (row.example.id == m_row.example.id && row == m_row)
        return;
    keepDraft();
    m_row = row;
    m_fields->setFields(row.fields);
    if (m_drafts.contains(row.example.id))
        m_fields->setTexts(m_drafts.take(row.example.id));
    setEnabled(true);
    showState();
}

void ExampleDetails::keepDraft() {
    if (m_row.example.id != 0 && m_fields->isChanged())
        m_drafts.insert(m_row.example.id, m_fields->texts());
}

QHash<qint64, QStringList> ExampleDetails::drafts() const {
    QHash<qint64, QStringList> drafts = m_drafts;
    if (m_row.example.id != 0 && m_fields->isChanged())
        drafts.insert(m_row.example.id, m_fields->texts());
    return drafts;
}

void ExampleDetails::clear() {
    keepDraft();
    m_row = {};
    m_fields->setFields(Fields::object());
    m_prompt->setPlain({});
    m_target->setPlain({});
    showState();
    setEnabled(false);
}

void ExampleDetails::showState() {
    const bool shown = m_row.example.id != 0;
    m_title->setText(!shown ? tr("No example chosen")
                     : m_row.example.sourceRow > 0
                         ? tr("Example from row %1").arg(countText(m_row.example.sourceRow))
                         : tr("Added example"));
    m_split->setCurrentIndex(static_cast<int>(m_row.example.split));
    m_exclude->setText(m_row.example.excluded ? tr("Include example") : tr("Exclude example"));
    const bool changed = shown && m_fields->isChanged();
    const Result<Fields> fields = m_fields->fields();
    const CheckedRow checked =
        fields && shown && m_check ? m_check->check({fields.value(), {}, {}}) : CheckedRow{};
    QString fault = fields ? QString::fromStdString(checked.fault.reason) : shortText(fields.error());
    if (shown && !m_check)
        fault = tr("The task's templates cannot be read.");
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, errorColour(palette()));
    m_fault->setPalette(colours);
    m_save->setVisible(changed);
    m_revert->setVisible(changed);
    m_save->setEnabled(changed && fault.isEmpty());
    m_save->setToolTip(fault.isEmpty() ? QString() : tr("What is written above does not fit the task yet."));
    if (shown && fields)
        render(fields.value(), checked);
}

void ExampleDetails::render(const Fields& fields, const CheckedRow& checked) {
    const QString prompt = QString::fromStdString(checked.input);
    const QString target = QString::fromStdString(checked.target);
    const auto encoded = attempt([&] {
        return m_counter && m_check && checked.fault.reason.empty()
                   ? std::optional(m_counter->encoderFor(m_task).encode(fields))
                   : std::nullopt;
    });
    if (!encoded || !encoded.value()) {
        m_promptTitle->setText(tr("Prompt"));
        m_targetTitle->setText(tr("Target"));
        m_prompt->setPlain(prompt);
        m_target->setPlain(target);
        return;
    }
    const EncodedExample& tokens = *encoded.value();
    const auto ofPrompt = static_cast<int>(tokens.prompt.size());
    m_promptTitle->setText(tokens.truncated
                               ? tr("Prompt · %Ln token(s), shortened to fit %L1", nullptr, ofPrompt)
                                     .arg(TokenCounter::maxTokens)
                               : tr("Prompt · %Ln token(s)", nullptr, ofPrompt));
    m_targetTitle->setText(tr("Target · %Ln token(s)", nullptr, static_cast<int>(tokens.target.size())));
    m_prompt->setTokens(tokens.prompt, m_counter->tokenizer);
    m_target->setTokens(tokens.target, m_counter->tokenizer);
}

void ExampleDetails::save() {
    const Result<Fields> fields = m_fields->fields();
    if (!fields)
        return; // the button is disabled then; the keyboard may be faster
    const std::string text = nlohmann::json(fields.value()).dump();
    m_drafts.remove(m_row.example.id);
    m_row.example.fields = text; // so that its return from the project is no news
    m_row.fields = fields.value();
    m_fields->setFields(fields.value());
    showState();
    Q_EMIT fieldsEdited(m_row.example.id, QString::fromStdString(text));
}

void ExampleDetails::revert() {
    m_drafts.remove(m_row.example.id);
    m_fields->setFields(m_row.fields);
    showState();
}

} // namespace alter
