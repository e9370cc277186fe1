#include "widgets/data/examples/new_example_dialog.h"

#include "widgets/data/examples/fields_editor.h"
#include "widgets/data/tasks/task_health.h"
#include "widgets/theme/spacing.h"
#include "widgets/views/error_text.h"
#include "widgets/views/metric_words.h"
#include "widgets/views/spoken_cells.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace alter {

namespace {

constexpr int leastWidth = 480;

/// The same fields with nothing in them.
Fields emptied(const Fields& pattern) {
    Fields fields = Fields::object();
    if (pattern.is_object())
        for (const auto& [name, value] : pattern.items())
            fields[name] = value.is_string()   ? Fields(std::string())
                           : value.is_array()  ? Fields::array()
                           : value.is_number() ? Fields(0)
                                               : value;
    return fields;
}

} // namespace

NewExampleDialog::NewExampleDialog(const Task& task, const Fields& pattern, QWidget* parent)
    : QDialog(parent), m_taskId(task.id), m_check(task), m_fields(new FieldsEditor), m_split(new QComboBox),
      m_fault(new QLabel), m_add(nullptr) {
    setWindowTitle(tr("Add example to %1").arg(QString::fromStdString(task.name)));
    setAttribute(Qt::WA_DeleteOnClose);
    m_fields->setFields(emptied(pattern));
    for (const Split split : allSplits)
        m_split->addItem(splitTitle(split));
    m_split->setObjectName(QStringLiteral("new-split"));
    nameChoice(*m_split, tr("Split of the new example"));
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(tr("Add example"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("add"));
    auto* form = new QFormLayout;
    form->addRow(tr("Split"), m_split);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    column->setSpacing(spacing::group);
    column->addLayout(form);
    column->addWidget(m_fields);
    column->addWidget(m_fault);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(leastWidth);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewExampleDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_fields, &FieldsEditor::edited, this, &NewExampleDialog::check);
    check();
}

void NewExampleDialog::check() {
    const Result<Fields> fields = m_fields->fields();
    const QString fault = fields
                              ? QString::fromStdString(m_check.check({fields.value(), {}, {}}).fault.reason)
                              : shortText(fields.error());
    m_add->setEnabled(fault.isEmpty());
    m_add->setToolTip(fault);
    // Before the first letter nothing is wrong yet.
    m_fault->setText(m_fields->isChanged() ? fault : QString());
}

void NewExampleDialog::accept() {
    const Result<Fields> fields = m_fields->fields();
    if (!fields || !m_add->isEnabled())
        return;
    Q_EMIT exampleMade({.taskId = m_taskId,
                        .split = allSplits.at(static_cast<size_t>(m_split->currentIndex())),
                        .fields = nlohmann::json(fields.value()).dump()});
    QDialog::accept();
}

} // namespace alter
