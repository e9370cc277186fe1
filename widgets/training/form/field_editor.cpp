#include "widgets/training/form/field_editor.h"

#include "widgets/theme/colours.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"
#include "widgets/views/figure_text.h"
#include "widgets/views/spoken_cells.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace alter {

FieldEditor::FieldEditor(const ConfigField& field, QWidget* parent)
    : QWidget(parent), m_field(field), m_error(new QLabel) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    if (field.kind == ConfigField::Kind::Choice)
        makeChoice();
    else if (field.kind == ConfigField::Kind::Flag)
        makeFlag();
    else
        makeLine();
    m_error->setFont(smallFont());
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    setToolTip(field.hint);
    setObjectName(QString::fromStdString(field.path));
    QWidget* input = m_line     ? static_cast<QWidget*>(m_line)
                     : m_choice ? static_cast<QWidget*>(m_choice)
                                : m_flag;
    input->setAccessibleName(field.label);
    input->setAccessibleDescription(field.hint);
    if (m_choice)
        nameChoice(*m_choice, field.label, field.hint);
    setFocusProxy(input);
}

void FieldEditor::makeChoice() {
    m_choice = new QComboBox;
    layout()->addWidget(m_choice);
    setChoices(m_field.choices);
    connect(m_choice, &QComboBox::currentTextChanged, this, &FieldEditor::edited);
}

void FieldEditor::makeFlag() {
    m_flag = new QCheckBox;
    layout()->addWidget(m_flag);
    connect(m_flag, &QCheckBox::toggled, this, &FieldEditor::edited);
}

void FieldEditor::makeLine() {
    m_line = new QLineEdit;
    if (m_field.kind == ConfigField::Kind::Text) {
        m_line->setPlaceholderText(m_field.hint);
        m_line->setToolTip(m_field.hint); // it may be longer than the line
    }
    layout()->addWidget(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::edited);
}

void FieldEditor::setChoices(const std::vector<std::string>& choices) {
    const QString before = m_choice->currentText();
    m_choice->clear();
    for (const std::string& choice : choices)
        m_choice->addItem(QString::fromStdString(choice));
    if (m_choice->findText(before) >= 0)
        m_choice->setCurrentText(before);
}

Result<nlohmann::json> FieldEditor::value() const {
    if (m_flag)
        return nlohmann::json(m_flag->isChecked());
    if (m_choice)
        return nlohmann::json(m_choice->currentText().toStdString());
    const QString text = m_line->text().trimmed();
    return m_field.kind == ConfigField::Kind::Text
               ? Result<nlohmann::json>(nlohmann::json(text.toStdString()))
               : numberIn(text);
}

Result<nlohmann::json> FieldEditor::numberIn(const QString& text) const {
    bool isNumber = false;
    if (m_field.kind == ConfigField::Kind::Whole) {
        if (const qulonglong whole = text.toULongLong(&isNumber); isNumber)
            return nlohmann::json(static_cast<uint64_t>(whole));
    } else if (const double real = plainFigure(text).toDouble(&isNumber); isNumber) {
        return nlohmann::json(real);
    }
    const bool whole = m_field.kind == ConfigField::Kind::Whole;
    return Error(ErrorKind::Usage, {.what = (whole ? tr("A whole number from 0 is needed.")
                                                   : tr("A number is needed, such as 0.001."))
                                                .toStdString(),
                                    .where = m_field.path,
                                    .found = text.toStdString()});
}

void FieldEditor::setValue(const nlohmann::json& value) {
    if (m_flag)
        return m_flag->setChecked(value.get<bool>());
    const QString text = QString::fromStdString(value.is_string() ? value.get<std::string>() : value.dump());
    if (m_line)
        return m_line->setText(value.is_number_float() ? shownFigure(text) : text);
    if (m_choice->findText(text) < 0 && !text.isEmpty())
        m_choice->addItem(text); // what a file says is shown, and told if it is not allowed
    if (!text.isEmpty())
        m_choice->setCurrentText(text);
}

void FieldEditor::showError(const QString& text) {
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, errorColour(colours));
    m_error->setPalette(colours);
    m_error->setText(text.isEmpty() ? QString() : QStringLiteral("✕ ") + text);
    m_error->setVisible(!text.isEmpty());
}

} // namespace alter
