#include "widgets/routing/what_if/what_if_model.h"

#include "widgets/views/figure_text.h"
#include "widgets/views/metric_words.h"
#include "widgets/views/table_text.h"

#include <QLocale>

namespace alter {

namespace {

bool isFigure(int column) {
    switch (column) {
    case WhatIfModel::TaskColumn:
    case WhatIfModel::ChangeColumn:
    case WhatIfModel::MetricColumn:
    case WhatIfModel::RunColumn:
        return false;
    default:
        return true;
    }
}

} // namespace

void WhatIfModel::add(WhatIfAnswer answer) {
    beginInsertRows({}, 0, 0);
    m_answers.insert(m_answers.begin(), std::move(answer));
    endInsertRows();
}

void WhatIfModel::clear() {
    beginResetModel();
    m_answers.clear();
    endResetModel();
}

int WhatIfModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_answers.size());
}

int WhatIfModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString WhatIfModel::text(const WhatIfAnswer& answer, int column) {
    switch (column) {
    case TaskColumn:
        return QString::fromStdString(answer.question.task);
    case ChangeColumn:
        return changeText(answer.question);
    case PointsColumn:
        return pointsText(answer.difference.value);
    case IntervalColumn:
        return tr("%1 to %2").arg(pointsText(answer.difference.low), pointsText(answer.difference.high));
    case PlainColumn:
        return metricText(answer.plain.value);
    case ChangedColumn:
        return metricText(answer.changed.value);
    case MetricColumn:
        return metricInSentence(answer.metric);
    case ExamplesColumn:
        return QLocale().toString(answer.examples);
    case RunColumn:
        return QString::fromStdString(answer.question.runName);
    default:
        return {};
    }
}

QVariant WhatIfModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WhatIfAnswer& answer = answerAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(answer, index.column());
    case plainRole:
        return isFigure(index.column()) ? plainFigure(text(answer, index.column())) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return whatIfSentence(answer);
    default:
        return {};
    }
}

QString WhatIfModel::meaning(int column) {
    switch (column) {
    case PointsColumn:
        return tr("The metric with the change minus the metric without it, in hundredths");
    case IntervalColumn:
        return tr(
            "Where the change would lie for other examples like these, in 95 of 100 cases; where it spans 0, "
            "chance may be all there is");
    case PlainColumn:
        return tr("The metric without the change");
    case ChangedColumn:
        return tr("The metric with the change");
    default:
        return {};
    }
}

QVariant WhatIfModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole)
        return meaning(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TaskColumn:
        return tr("Task");
    case ChangeColumn:
        return tr("Change");
    case PointsColumn:
        return tr("Points");
    case IntervalColumn:
        return tr("95 % interval");
    case PlainColumn:
        return tr("Plain");
    case ChangedColumn:
        return tr("Changed");
    case MetricColumn:
        return tr("Metric");
    case ExamplesColumn:
        return tr("Examples");
    case RunColumn:
        return tr("Run");
    default:
        return {};
    }
}

} // namespace alter
