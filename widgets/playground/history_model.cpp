#include "widgets/playground/history_model.h"

#include "widgets/playground/prompt_input.h"

#include <QDateTime>
#include <QLocale>

namespace alter {

namespace {

bool sameRow(const PromptRecord& a, const PromptRecord& b) {
    return a.id == b.id && a.favourite == b.favourite && a.askedAt == b.askedAt;
}

QString taskText(const PromptRecord& record) {
    if (record.task == severalTasks)
        return HistoryModel::tr("several tasks");
    return record.task.empty() ? HistoryModel::tr("automatic") : QString::fromStdString(record.task);
}

/// What was written by hand: the beginning of a template is the same in every line.
QString inputText(const PromptRecord& record) {
    const PromptInput input = inputFrom(record);
    QStringList values;
    for (const Fields& value : input.fields)
        values << QString::fromStdString(value.is_string() ? value.get<std::string>() : value.dump());
    return (record.form.empty() ? QString::fromStdString(record.prompt) : values.join(QStringLiteral(" | ")))
        .simplified();
}

QString timeText(const PromptRecord& record) {
    const QDateTime time = QDateTime::fromString(QString::fromStdString(record.askedAt), Qt::ISODate);
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

void HistoryModel::setRecords(std::vector<PromptRecord> records) {
    if (std::equal(records.begin(), records.end(), m_records.begin(), m_records.end(), sameRow))
        return;
    // A tick changes a row and moves none: what is current stays.
    if (std::equal(records.begin(), records.end(), m_records.begin(), m_records.end(),
                   [](const PromptRecord& a, const PromptRecord& b) { return a.id == b.id; })) {
        m_records = std::move(records);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_records = std::move(records);
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PromptRecord& asked = record(index.row());
    const QString prompt = QString::fromStdString(asked.prompt);
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1 · %2").arg(inputText(asked), taskText(asked));
    case Qt::ToolTipRole:
        return tr("<p style='white-space:pre-wrap'>%1</p><p>%2 · %3</p>")
            .arg(prompt.toHtmlEscaped(), taskText(asked).toHtmlEscaped(), timeText(asked));
    case Qt::AccessibleDescriptionRole:
        return asked.favourite ? tr("Favourite, %1").arg(timeText(asked)) : timeText(asked);
    case Qt::CheckStateRole:
        return asked.favourite ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

bool HistoryModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    PromptRecord& asked = m_records.at(static_cast<size_t>(index.row()));
    asked.favourite = value.value<Qt::CheckState>() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT favouriteChosen(asked.id, asked.favourite);
    return true;
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex& index) const {
    return index.isValid()
               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
               : Qt::NoItemFlags;
}

} // namespace alter
