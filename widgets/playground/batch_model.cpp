#include "widgets/playground/batch_model.h"

#include "widgets/playground/playground_words.h"
#include "widgets/views/table_text.h"

namespace alter {

namespace {

constexpr int csvDigits = 6;

QString csvLine(QStringList cells) {
    for (QString& cell : cells)
        cell = quotedCell(cell, QLatin1Char(','));
    return cells.join(QLatin1Char(',')) + QLatin1Char('\n');
}

} // namespace

void BatchModel::begin(const QStringList& lines, const QStringList& models) {
    beginResetModel();
    m_lines = lines;
    m_models = models;
    m_cells.assign(static_cast<size_t>(wanted()), {});
    m_answered = 0;
    endResetModel();
}

void BatchModel::setCell(int line, int model, Cell cell) {
    if (!hasIndex(line, model + 1))
        return; // of a batch before
    const QModelIndex changed = index(line, model + 1);
    m_cells[static_cast<size_t>(line) * static_cast<size_t>(m_models.size()) + static_cast<size_t>(model)] =
        std::move(cell);
    ++m_answered;
    Q_EMIT dataChanged(changed, changed);
}

int BatchModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int BatchModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_models.size()) + 1;
}

QVariant BatchModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (index.column() == 0)
        return isText ? m_lines.at(index.row()) : QVariant();
    const Cell& answer = cell(index.row(), index.column() - 1);
    if (!isText)
        return {};
    if (answer.isFailed)
        return tr("Failed: %1").arg(answer.text);
    return answer.probability < 0 ? answer.text
                                  : tr("%1 (%2)").arg(answer.text, probabilityText(answer.probability));
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    return section == 0 ? tr("Line") : m_models.value(section - 1);
}

QString BatchModel::csv() const {
    QStringList head{QStringLiteral("line")};
    for (const QString& model : m_models)
        head << model << model + QStringLiteral(" probability");
    QString text = csvLine(head);
    for (int line = 0; line < rowCount(); ++line) {
        QStringList cells{m_lines.at(line)};
        for (int model = 0; model < m_models.size(); ++model) {
            const Cell& answer = cell(line, model);
            cells << (answer.isFailed ? QString() : answer.text)
                  << (answer.probability < 0 ? QString()
                                             : QString::number(answer.probability, 'g', csvDigits));
        }
        text += csvLine(cells);
    }
    return text;
}

} // namespace alter
