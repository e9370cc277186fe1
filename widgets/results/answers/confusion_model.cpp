#include "widgets/results/answers/confusion_model.h"

#include "widgets/theme/colours.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>

namespace alter {

void ConfusionModel::setConfusion(std::optional<Confusion> confusion) {
    beginResetModel();
    m_confusion = std::move(confusion);
    endResetModel();
}

int ConfusionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_confusion ? 0 : static_cast<int>(m_confusion->labels().size());
}

QString ConfusionModel::label(int place) const {
    return QString::fromStdString(m_confusion->labels()[static_cast<size_t>(place)]);
}

double ConfusionModel::share(int right, int predicted) const {
    const int64_t all = m_confusion->figures(static_cast<size_t>(right)).support;
    const int64_t count = m_confusion->count(static_cast<size_t>(right), static_cast<size_t>(predicted));
    return all == 0 ? 0 : static_cast<double>(count) / static_cast<double>(all);
}

QString ConfusionModel::meaning(int right, int predicted) const {
    const auto count =
        static_cast<int>(m_confusion->count(static_cast<size_t>(right), static_cast<size_t>(predicted)));
    const QString part = QLocale().toString(share(right, predicted) * 100, 'f', 0);
    if (right == predicted)
        return tr("%1: right in %n example(s), %2 % of those with this label", nullptr, count)
            .arg(label(right), part);
    return tr("%1 answered as %2 in %n example(s), %3 % of those with this label", nullptr, count)
        .arg(label(right), label(predicted), part);
}

QVariant ConfusionModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int right = index.row(), predicted = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return static_cast<qlonglong>(
            m_confusion->count(static_cast<size_t>(right), static_cast<size_t>(predicted)));
    case Qt::BackgroundRole: {
        // Pale enough that the number stays legible in both themes; the frame of the diagonal is its bold
        // number.
        constexpr double deepest = 0.45;
        QColor colour = accentColour();
        colour.setAlphaF(static_cast<float>(deepest * share(right, predicted)));
        return QBrush(colour);
    }
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setBold(right == predicted);
        return font;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return meaning(right, predicted);
    default:
        return {};
    }
}

QVariant ConfusionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    Q_UNUSED(orientation);
    if (role != Qt::DisplayRole || !m_confusion || section < 0 || section >= rowCount())
        return {};
    return label(section);
}

} // namespace alter
