#include "widgets/data/import/fields_step.h"

#include "widgets/data/examples/example_model.h"
#include "widgets/theme/spacing.h"
#include "widgets/views/spoken_cells.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace alter {

namespace {

enum FieldColumn { NameColumn, RoleColumn, KindColumn, SampleColumn };

QString kindText(const Fields& value) {
    if (value.is_string())
        return FieldsStep::tr("text");
    if (value.is_number())
        return FieldsStep::tr("number");
    if (value.is_boolean())
        return FieldsStep::tr("yes or no");
    if (value.is_array())
        return FieldsStep::tr("list");
    return value.is_object() ? FieldsStep::tr("object") : FieldsStep::tr("nothing");
}

} // namespace

FieldsStep::FieldsStep(ImportDraft& draft, QWidget* parent)
    : ImportStep(draft, parent), m_table(new QTableWidget) {
    m_table->setObjectName(QStringLiteral("fields"));
    m_table->setAccessibleName(tr("Fields of the file"));
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("Use"), tr("Kind"), tr("First value")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(NameColumn, 160);
    m_table->setColumnWidth(RoleColumn, 160);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    auto* words =
        new QLabel(tr("The model reads the inputs and writes the answer. A field that names splits (train, "
                      "validation, test) keeps the file's own division."));
    words->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::group);
    column->addWidget(words);
    column->addWidget(m_table, 1);
    connect(m_table, &QTableWidget::itemChanged, this, [this](QTableWidgetItem* item) {
        if (m_filling || item->column() != NameColumn || item->text().isEmpty())
            return;
        m_draft.renameField(static_cast<size_t>(item->row()), item->text().toStdString());
        Q_EMIT changed();
    });
}

bool FieldsStep::canRename() const {
    const FileFormat format = m_draft.preview.format.format;
    return format == FileFormat::Csv || format == FileFormat::Tsv;
}

void FieldsStep::enter() {
    const QScopedValueRollback filling(m_filling, true);
    m_table->setRowCount(static_cast<int>(m_draft.fieldNames().size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        addRow(row);
}

void FieldsStep::addRow(int row) {
    const auto index = static_cast<size_t>(row);
    const std::string& name = m_draft.fieldNames()[index];
    auto* title = new QTableWidgetItem(QString::fromStdString(name));
    title->setFlags(canRename() ? title->flags() : title->flags() & ~Qt::ItemIsEditable);
    title->setToolTip(canRename() ? tr("Double-click to give it another name") : QString());
    const Record* first = m_draft.firstRecord();
    const Fields value = first && first->fields.contains(name) ? first->fields.at(name) : Fields();
    auto* kind = new QTableWidgetItem(kindText(value));
    auto* sample = new QTableWidgetItem(cellText(value));
    for (QTableWidgetItem* item : {kind, sample})
        item->setFlags(item->flags() & ~Qt::ItemIsEditable);
    m_table->setItem(row, NameColumn, title);
    m_table->setItem(row, KindColumn, kind);
    m_table->setItem(row, SampleColumn, sample);
    auto* role = new QComboBox;
    role->addItems({tr("Input"), tr("Answer"), tr("Names the split"), tr("Not used")});
    nameChoice(*role, tr("Use of field %1").arg(title->text()));
    role->setObjectName(QStringLiteral("role-") + title->text());
    role->setCurrentIndex(static_cast<int>(m_draft.roles[index]));
    connect(role, &QComboBox::activated, this,
            [this, index](int chosen) { setRole(index, static_cast<FieldRole>(chosen)); });
    m_table->setCellWidget(row, RoleColumn, role);
}

/// There is one answer and one field for the split: whoever had the role before gives it up.
void FieldsStep::setRole(size_t field, FieldRole role) {
    if (role == FieldRole::Answer || role == FieldRole::Split)
        for (FieldRole& other : m_draft.roles)
            if (other == role)
                other = FieldRole::Unused;
    m_draft.roles[field] = role;
    m_draft.followRoles();
    for (int row = 0; row < m_table->rowCount(); ++row)
        static_cast<QComboBox*>(m_table->cellWidget(row, RoleColumn))
            ->setCurrentIndex(static_cast<int>(m_draft.roles[static_cast<size_t>(row)]));
    Q_EMIT changed();
}

QString FieldsStep::missing() const {
    const auto has = [this](FieldRole role) {
        return std::find(m_draft.roles.begin(), m_draft.roles.end(), role) != m_draft.roles.end();
    };
    if (!has(FieldRole::Input))
        return tr("Say which field is the input.");
    return has(FieldRole::Answer) ? QString() : tr("Say which field is the answer.");
}

} // namespace alter
