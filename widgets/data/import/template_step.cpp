#include "widgets/data/import/template_step.h"

#include "core/base/error.h"
#include "widgets/data/import/template_edit.h"
#include "widgets/data/work/token_text.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <sstream>

namespace alter {

namespace {

constexpr int promptLines = 7;
constexpr int targetLines = 2;

QLabel* faultLabel(const char* name) {
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setObjectName(QLatin1String(name));
    QPalette colours = label->palette();
    colours.setColor(QPalette::WindowText, errorColour(colours));
    label->setPalette(colours);
    return label;
}

/// What is wrong with a template, "" if nothing, and marks the place.
QString faultOf(TemplateEdit& edit, const char* name, const LabelMap& labels) {
    const auto parsed = attempt([&] { return Template(edit.toPlainText().toStdString(), name, labels); });
    if (parsed) {
        edit.markFault(0);
        return {};
    }
    const ErrorParts& parts = parsed.error().parts();
    static const QRegularExpression columnNumber(QStringLiteral("column (\\d+)"));
    const auto column = columnNumber.match(QString::fromStdString(parts.where)).captured(1);
    edit.markFault(column.toInt());
    QString text = TemplateStep::tr("Column %1: %2").arg(column, QString::fromStdString(parts.what));
    if (!parts.expected.empty())
        text +=
            QLatin1Char(' ') + TemplateStep::tr("Expected: %1.").arg(QString::fromStdString(parts.expected));
    return text;
}

size_t wordsIn(const std::string& text) {
    std::istringstream words(text);
    size_t count = 0;
    for (std::string word; words >> word;)
        ++count;
    return count;
}

} // namespace

TemplateStep::TemplateStep(ImportDraft& draft, QWidget* parent)
    : ImportStep(draft, parent), m_input(new TemplateEdit(tr("Prompt template"), promptLines)),
      m_target(new TemplateEdit(tr("Target template"), targetLines)), m_inputFault(faultLabel("input-fault")),
      m_targetFault(faultLabel("target-fault")), m_fields(new QLabel), m_row(new QLabel),
      m_promptTitle(new QLabel), m_targetTitle(new QLabel), m_rowFault(faultLabel("row-fault")),
      m_prompt(new TokenText(tr("Rendered prompt"))), m_answer(new TokenText(tr("Rendered target"))),
      m_previous(new QPushButton(tr("Previous row"))), m_next(new QPushButton(tr("Next row"))) {
    m_input->setObjectName(QStringLiteral("input"));
    m_target->setObjectName(QStringLiteral("target"));
    m_prompt->setObjectName(QStringLiteral("rendered-prompt"));
    m_answer->setObjectName(QStringLiteral("rendered-target"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::page);
    row->addWidget(buildEdits(), 1);
    row->addWidget(buildResult(), 1);
    for (TemplateEdit* edit : {m_input, m_target})
        connect(edit, &QPlainTextEdit::textChanged, this, &TemplateStep::takeTexts);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
}

QWidget* TemplateStep::buildEdits() {
    m_fields->setWordWrap(true);
    m_fields->setFont(smallFont());
    m_fields->setTextFormat(Qt::PlainText);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::inside);
    auto* prompt = new QLabel(tr("&Prompt template"));
    prompt->setBuddy(m_input);
    auto* target = new QLabel(tr("&Target template"));
    target->setBuddy(m_target);
    column->addWidget(prompt);
    column->addWidget(m_input);
    column->addWidget(m_inputFault);
    column->addSpacing(spacing::inside);
    column->addWidget(target);
    column->addWidget(m_target);
    column->addWidget(m_targetFault);
    column->addSpacing(spacing::inside);
    column->addWidget(m_fields);
    column->addStretch();
    return side;
}

QWidget* TemplateStep::buildResult() {
    auto* side = new QWidget;
    auto* rows = new QHBoxLayout;
    rows->setSpacing(spacing::inside);
    rows->addWidget(m_row, 1);
    rows->addWidget(m_previous);
    rows->addWidget(m_next);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::inside);
    column->addLayout(rows);
    column->addWidget(m_promptTitle);
    column->addWidget(m_prompt, 3);
    column->addWidget(m_targetTitle);
    column->addWidget(m_answer, 1);
    column->addWidget(m_rowFault);
    return side;
}

void TemplateStep::enter() {
    const QScopedValueRollback entering(m_entering, true);
    m_input->setPlainText(QString::fromStdString(m_draft.request.task.inputTemplate));
    m_target->setPlainText(QString::fromStdString(m_draft.request.task.targetTemplate));
    QStringList names;
    for (const std::string& name : m_draft.fieldNames())
        names.append(QString::fromStdString(name));
    m_input->setFields(names);
    m_target->setFields(names);
    m_fields->setText(
        tr("Type { for the fields: %1. Behind a | stand filters: {answers|first}, {label|map}. A brace "
           "as text is written {{.")
            .arg(names.join(QStringLiteral(", "))));
    m_shown = 0;
    render();
}

void TemplateStep::takeTexts() {
    if (m_entering)
        return;
    m_draft.request.task.inputTemplate = m_input->toPlainText().toStdString();
    m_draft.request.task.targetTemplate = m_target->toPlainText().toStdString();
    render();
}

void TemplateStep::step(int by) {
    m_shown += by;
    render();
}

void TemplateStep::render() {
    Task task = m_draft.request.task;
    task.labels.clear(); // the next step's matter
    const QString inputFault = faultOf(*m_input, "input", task.labelMap);
    const QString targetFault = faultOf(*m_target, "target", task.labelMap);
    m_inputFault->setText(inputFault);
    m_targetFault->setText(targetFault);
    m_inputFault->setVisible(!inputFault.isEmpty());
    m_targetFault->setVisible(!targetFault.isEmpty());
    m_missing = !inputFault.isEmpty() || !targetFault.isEmpty() ? tr("A template has a fault.") : QString();
    const auto& records = m_draft.preview.records;
    m_previous->setEnabled(m_shown > 0);
    m_next->setEnabled(m_shown + 1 < static_cast<int>(records.size()));
    if (m_missing.isEmpty() && Template(task.inputTemplate, "input").fieldsUsed().empty())
        m_missing = tr("The prompt template holds no field, so all prompts would be the same.");
    if (m_missing.isEmpty() && !records.empty()) {
        const Record& record = records[static_cast<size_t>(m_shown)];
        m_row->setText(tr("Row %1 of the first %2").arg(m_shown + 1).arg(records.size()));
        showRow(RowCheck(task).check(record), record.fields);
    }
    Q_EMIT changed();
}

void TemplateStep::showRow(const CheckedRow& row, const Fields& fields) {
    m_rowFault->setText(QString::fromStdString(row.fault.reason));
    m_rowFault->setVisible(!row.fault.reason.empty());
    m_prompt->setPlain(QString::fromStdString(row.input));
    m_answer->setPlain(QString::fromStdString(row.target));
    size_t prompt = wordsIn(row.input);
    size_t target = wordsIn(row.target);
    if (m_draft.counter && row.fault.reason.empty()) {
        const auto tokens =
            attempt([&] { return m_draft.counter->encoderFor(m_draft.request.task).encode(fields); });
        if (tokens) {
            prompt = tokens.value().prompt.size();
            target = tokens.value().target.size();
            m_prompt->setTokens(tokens.value().prompt, m_draft.counter->tokenizer);
            m_answer->setTokens(tokens.value().target, m_draft.counter->tokenizer);
        }
    }
    const int promptLength = static_cast<int>(prompt), targetLength = static_cast<int>(target);
    if (!m_draft.counter) {
        m_promptTitle->setText(tr("Prompt · %Ln word(s)", nullptr, promptLength));
        m_targetTitle->setText(tr("Target · %Ln word(s)", nullptr, targetLength));
        return;
    }
    const QString backbone = QString::fromStdString(m_draft.counter->backbone);
    m_promptTitle->setText(tr("Prompt · %Ln token(s) of %1", nullptr, promptLength).arg(backbone));
    m_targetTitle->setText(tr("Target · %Ln token(s) of %1", nullptr, targetLength).arg(backbone));
}

} // namespace alter
