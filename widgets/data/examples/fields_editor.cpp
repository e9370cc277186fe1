#include "widgets/data/examples/fields_editor.h"

#include "core/base/text.h"
#include "core/data/json_value.h"
#include "widgets/theme/spacing.h"

#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace alter {

namespace {

constexpr int mostLines = 6;
constexpr int charactersALine = 32; ///< a guess that only decides about the height

QString textOf(const Fields& value) {
    return QString::fromStdString(value.is_string() ? value.get<std::string>() : value.dump());
}

int linesOf(const QString& text) {
    const auto lines = text.count(QLatin1Char('\n')) + 1 + text.size() / charactersALine;
    return static_cast<int>(std::min<qsizetype>(lines, mostLines));
}

} // namespace

FieldsEditor::FieldsEditor(QWidget* parent) : QWidget(parent), m_form(new QFormLayout(this)) {
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(spacing::tight);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
}

void FieldsEditor::setFields(const Fields& fields) {
    const Fields members = fields.is_object() ? fields : Fields::object();
    QStringList names, before;
    for (const auto& [name, value] : members.items())
        names.append(QString::fromStdString(name));
    for (const auto& [name, value] : m_fields.items())
        before.append(QString::fromStdString(name));
    m_fields = members;
    m_original.clear();
    for (const auto& [name, value] : m_fields.items())
        m_original.append(textOf(value));
    if (names != before || m_edits.isEmpty())
        build();
    setTexts(m_original);
}

void FieldsEditor::build() {
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_edits.clear();
    for (const auto& [name, value] : m_fields.items()) {
        auto* edit = new QPlainTextEdit;
        const QString title = QString::fromStdString(name);
        edit->setTabChangesFocus(true);
        edit->setAccessibleName(tr("Field %1").arg(title));
        edit->setObjectName(QStringLiteral("field-") + title);
        connect(edit, &QPlainTextEdit::textChanged, this, &FieldsEditor::edited);
        auto* label = new QLabel(title);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(edit);
        m_form->addRow(label, edit);
        m_edits.append(edit);
    }
}

QStringList FieldsEditor::texts() const {
    QStringList texts;
    for (const QPlainTextEdit* edit : m_edits)
        texts.append(edit->toPlainText());
    return texts;
}

void FieldsEditor::setTexts(const QStringList& texts) {
    for (qsizetype i = 0; i < std::min(m_edits.size(), texts.size()); ++i) {
        QPlainTextEdit* edit = m_edits.at(i);
        const QSignalBlocker quiet(edit);
        if (edit->toPlainText() != texts.at(i))
            edit->setPlainText(texts.at(i));
        edit->setFixedHeight(edit->fontMetrics().lineSpacing() * linesOf(texts.at(i)) + 3 * spacing::tight);
    }
}

Result<Fields> FieldsEditor::fields() const {
    return attempt([this] {
        Fields fields = m_fields;
        qsizetype i = 0;
        for (auto& [name, value] : fields.items()) {
            const std::string text = m_edits.at(i)->toPlainText().toStdString();
            const bool untouched = m_edits.at(i)->toPlainText() == m_original.at(i);
            ++i;
            if (untouched)
                continue;
            if (value.is_string()) {
                value = text;
                continue;
            }
            ParsedJson parsed = parseJson(text);
            if (!parsed.problem.empty())
                throwBadInput(
                    {.what = tr("The field “%1” cannot be read: %2.")
                                 .arg(QString::fromStdString(name), QString::fromStdString(parsed.problem))
                                 .toStdString(),
                     .where = cat("field ", name, ", column ", parsed.offset + 1),
                     .next = "Write a number, a list or text in double quotes."});
            value = std::move(parsed.value);
        }
        return fields;
    });
}

} // namespace alter
