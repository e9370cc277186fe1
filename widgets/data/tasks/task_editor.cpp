#include "widgets/data/tasks/task_editor.h"

#include "core/data/row_check.h"
#include "widgets/data/import/template_edit.h"
#include "widgets/data/tasks/task_health.h"
#include "widgets/data/work/metric_choice.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"
#include "widgets/views/error_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace alter {

namespace {

constexpr int leastWidth = 560;
constexpr int labelsHeight = 96;
constexpr int previewLines = 5;

QStringList fieldsOf(const std::vector<Fields>& sample) {
    QStringList names;
    if (!sample.empty() && sample.front().is_object())
        for (const auto& [name, value] : sample.front().items())
            names.append(QString::fromStdString(name));
    return names;
}

} // namespace

TaskEditor::TaskEditor(const Task& task, std::vector<Fields> sample, QWidget* parent)
    : QDialog(parent), m_task(task), m_sample(std::move(sample)), m_description(new QLineEdit),
      m_input(new TemplateEdit(tr("Prompt template"), 4)),
      m_target(new TemplateEdit(tr("Answer template"), 2)), m_labels(new QPlainTextEdit),
      m_metric(new QComboBox), m_prompt(new QLabel), m_fault(new QLabel), m_save(nullptr) {
    setWindowTitle(tr("Edit the task %1").arg(QString::fromStdString(task.name)));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(leastWidth);
    build();
    fill();
    connect(m_description, &QLineEdit::textChanged, this, &TaskEditor::check);
    for (QPlainTextEdit* edit : std::initializer_list<QPlainTextEdit*>{m_input, m_target, m_labels})
        connect(edit, &QPlainTextEdit::textChanged, this, &TaskEditor::check);
    connect(m_metric, &QComboBox::activated, this, &TaskEditor::check);
    check();
}

void TaskEditor::build() {
    m_description->setObjectName(QStringLiteral("description"));
    m_input->setObjectName(QStringLiteral("input-template"));
    m_target->setObjectName(QStringLiteral("target-template"));
    m_labels->setObjectName(QStringLiteral("task-labels"));
    m_labels->setFixedHeight(labelsHeight);
    m_labels->setTabChangesFocus(true);
    m_labels->setPlaceholderText(tr("one on each line; none: any text is an answer"));
    m_metric->setObjectName(QStringLiteral("task-metric"));
    m_prompt->setObjectName(QStringLiteral("task-prompt"));
    m_prompt->setTextFormat(Qt::PlainText);
    m_prompt->setWordWrap(true);
    m_prompt->setFont(smallFont());
    m_prompt->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_prompt->setFixedHeight(QFontMetrics(smallFont()).lineSpacing() * previewLines);
    m_fault->setObjectName(QStringLiteral("task-fault"));
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setSpacing(spacing::inside);
    form->addRow(tr("&Description"), m_description);
    form->addRow(tr("&Prompt"), m_input);
    form->addRow(tr("&Answer"), m_target);
    form->addRow(tr("&Labels"), m_labels);
    form->addRow(tr("Measured &by"), m_metric);
    form->addRow(tr("First example"), m_prompt);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(tr("Save task"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("save-task"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    column->setSpacing(spacing::group);
    column->addLayout(form);
    column->addWidget(m_fault);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TaskEditor::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void TaskEditor::fill() {
    m_description->setText(QString::fromStdString(m_task.description));
    m_input->setFields(fieldsOf(m_sample));
    m_target->setFields(fieldsOf(m_sample));
    m_input->setPlainText(QString::fromStdString(m_task.inputTemplate));
    m_target->setPlainText(QString::fromStdString(m_task.targetTemplate));
    QStringList labels;
    for (const std::string& label : m_task.labels)
        labels.append(QString::fromStdString(label));
    m_labels->setPlainText(labels.join(QLatin1Char('\n')));
    offerMetrics(*m_metric, !m_task.labels.empty(), m_task.metric);
}

Task TaskEditor::changed() const {
    Task task = m_task;
    task.description = m_description->text().toStdString();
    task.inputTemplate = m_input->toPlainText().toStdString();
    task.targetTemplate = m_target->toPlainText().toStdString();
    task.labels.clear();
    for (const QString& line : m_labels->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        if (const QString label = line.trimmed(); !label.isEmpty())
            task.labels.push_back(label.toStdString());
    task.metric = m_metric->currentData().toString().toStdString();
    return task;
}

void TaskEditor::check() {
    // Labels are measured otherwise than text.
    if (Task task = changed(); task.labels.empty() == (m_metric->findData(QStringLiteral("accuracy")) >= 0))
        offerMetrics(*m_metric, !task.labels.empty(), task.metric);
    const QString fault = tried(changed());
    m_fault->setText(fault);
    // Examples that fit no more are told, and may be meant: they can be mended or excluded afterwards.
    const bool readable = static_cast<bool>(attempt([this] { return RowCheck(changed()); }));
    m_save->setEnabled(readable);
    m_save->setToolTip(readable ? QString() : fault);
}

QString TaskEditor::tried(const Task& task) {
    const auto made = attempt([&task] { return RowCheck(task); });
    m_prompt->clear();
    if (!made)
        return shortText(made.error());
    int64_t unfit = 0;
    QString reason;
    for (const Fields& fields : m_sample) {
        const CheckedRow row = made.value().check({.fields = fields, .at = {}, .problem = {}});
        if (&fields == &m_sample.front())
            m_prompt->setText(QStringLiteral("%1 → %2").arg(QString::fromStdString(row.input),
                                                            QString::fromStdString(row.target)));
        if (row.fault.reason.empty())
            continue;
        ++unfit;
        if (reason.isEmpty())
            reason = QString::fromStdString(row.fault.reason);
    }
    if (unfit == 0)
        return {};
    return tr("Of the first %1 examples %Ln do(es) not fit: %2", nullptr, static_cast<int>(unfit))
        .arg(countText(static_cast<int64_t>(m_sample.size())), reason);
}

void TaskEditor::accept() {
    if (!m_save->isEnabled())
        return;
    Q_EMIT edited(changed());
    QDialog::accept();
}

} // namespace alter
