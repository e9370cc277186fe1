#include "widgets/playground/example_dialog.h"

#include "core/store/example_edits.h"
#include "widgets/session/undoable_edit.h"
#include "widgets/theme/spacing.h"
#include "widgets/views/error_text.h"
#include "widgets/views/metric_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <memory>

namespace alter {

namespace {

constexpr int leastWidth = 480;

} // namespace

void addExample(ProjectSession& session, const Example& example) {
    // The id of the first time is kept, so that what else the stack does to the example still finds it.
    const auto added = std::make_shared<Example>(example);
    editProject(
        session, ExampleDialog::tr("add an example"),
        [added](const Project& project) { added->id = ExampleEdits(project).add(*added); },
        [added](const Project& project) { ExampleEdits(project).remove(added->id); });
}

ExampleDialog::ExampleDialog(Task task, Fields fields, const QString& answer, QWidget* parent)
    : QDialog(parent), m_task(std::move(task)), m_fields(std::move(fields)), m_text(new QPlainTextEdit),
      m_label(new QComboBox), m_split(new QComboBox), m_fault(new QLabel) {
    setWindowTitle(tr("Add example to %1").arg(QString::fromStdString(m_task.name)));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const std::string& label : m_task.labels)
        m_label->addItem(QString::fromStdString(label));
    m_label->setCurrentIndex(std::max(0, m_label->findText(answer.trimmed())));
    m_text->setPlainText(answer.trimmed());
    build();
    connect(m_text, &QPlainTextEdit::textChanged, this, &ExampleDialog::check);
    connect(m_label, &QComboBox::currentIndexChanged, this, &ExampleDialog::check);
    check();
}

void ExampleDialog::build() {
    for (const Split split : allSplits)
        m_split->addItem(splitTitle(split));
    m_split->setObjectName(QStringLiteral("exampleSplit"));
    m_text->setObjectName(QStringLiteral("rightAnswer"));
    m_text->setTabChangesFocus(true);
    m_label->setObjectName(QStringLiteral("rightLabel"));
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(tr("Add example"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("add"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    form->setSpacing(spacing::inside);
    const bool isClosed = !m_task.labels.empty();
    form->addRow(tr("&Right answer"), isClosed ? static_cast<QWidget*>(m_label) : m_text);
    form->addRow(tr("&Split"), m_split);
    form->addRow(m_fault);
    form->addRow(buttons);
    (isClosed ? static_cast<QWidget*>(m_text) : m_label)->setParent(this);
    (isClosed ? static_cast<QWidget*>(m_text) : m_label)->hide();
    setMinimumWidth(leastWidth);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExampleDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString ExampleDialog::answer() const {
    return m_task.labels.empty() ? m_text->toPlainText().trimmed() : m_label->currentText();
}

void ExampleDialog::check() {
    const auto fields = attempt([this] {
        if (answer().isEmpty())
            throwBadInput({.what = "The answer is empty.", .next = "Write the right one."});
        return exampleFields(m_task, m_fields, answer().toStdString());
    });
    m_fault->setText(fields ? QString() : shortText(fields.error()));
    m_add->setEnabled(fields.ok());
    m_add->setToolTip(m_fault->text());
}

void ExampleDialog::accept() {
    if (!m_add->isEnabled())
        return;
    const Fields fields = exampleFields(m_task, m_fields, answer().toStdString());
    Q_EMIT exampleMade({.taskId = m_task.id,
                        .split = allSplits.at(static_cast<size_t>(m_split->currentIndex())),
                        .fields = nlohmann::json(fields).dump()});
    QDialog::accept();
}

} // namespace alter
