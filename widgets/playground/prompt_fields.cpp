#include "widgets/playground/prompt_fields.h"

#include "widgets/theme/spacing.h"
#include "widgets/views/tab_order.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace alter {

namespace {

constexpr int linesOfTheOnly = 5, linesOfSeveral = 2;

QString shown(const Fields& value) {
    return QString::fromStdString(value.is_string() ? value.get<std::string>() : value.dump());
}

} // namespace

PromptFields::PromptFields(QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_first(new QWidget(this)) {
    m_first->hide();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing::tight);
}

QPlainTextEdit* PromptFields::makeEdit(const QString& name) {
    auto* edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setAccessibleName(tr("Field %1").arg(name));
    edit->setObjectName(QStringLiteral("field-") + name);
    edit->setMinimumHeight((m_names.size() == 1 ? linesOfTheOnly : linesOfSeveral) *
                               edit->fontMetrics().lineSpacing() +
                           3 * spacing::tight);
    connect(edit, &QPlainTextEdit::textChanged, this, &PromptFields::edited);
    return edit;
}

void PromptFields::setNames(const QStringList& names) {
    if (names == m_names)
        return;
    const Fields before = fields();
    m_names = names;
    qDeleteAll(m_labels);
    qDeleteAll(m_edits);
    m_labels.clear();
    m_edits.clear();
    for (const QString& name : names) {
        auto* label = new QLabel(name);
        label->setTextFormat(Qt::PlainText);
        QPlainTextEdit* edit = makeEdit(name);
        label->setBuddy(edit);
        m_column->addWidget(label);
        m_column->addWidget(edit, 1);
        putBehind(m_edits.isEmpty() ? *m_first : static_cast<QWidget&>(*m_edits.last()), *edit);
        m_labels.append(label);
        m_edits.append(edit);
    }
    setFields(before);
}

void PromptFields::setFields(const Fields& fields) {
    m_given = fields.is_object() ? fields : Fields::object();
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const auto value = m_given.find(m_names.at(i).toStdString());
        const QString text = value == m_given.end() ? QString() : shown(*value);
        if (m_edits.at(i)->toPlainText() != text)
            m_edits.at(i)->setPlainText(text);
    }
}

Fields PromptFields::fields() const {
    Fields fields = Fields::object();
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const std::string name = m_names.at(i).toStdString();
        const QString text = m_edits.at(i)->toPlainText();
        const auto given = m_given.find(name);
        const bool untouched = given != m_given.end() && shown(*given) == text;
        fields[name] = untouched ? *given : Fields(text.toStdString());
    }
    return fields;
}

} // namespace alter
