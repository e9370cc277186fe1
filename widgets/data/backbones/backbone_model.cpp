#include "widgets/data/backbones/backbone_model.h"

#include "widgets/views/figure_text.h"

#include <QLocale>

#include <algorithm>

namespace alter {

namespace {

/// "268 M", "1.2 G".
QString parametersText(int64_t parameters) {
    const double millions = static_cast<double>(parameters) / 1e6;
    return millions >= 1000
               ? BackboneModel::tr("%1 G parameters").arg(QLocale().toString(millions / 1000, 'f', 1))
           : millions >= 1
               ? BackboneModel::tr("%1 M parameters").arg(QLocale().toString(millions, 'f', 0))
               : BackboneModel::tr("%1 parameters").arg(QLocale().toString(qlonglong(parameters)));
}

QString licenceText(const BackboneRecord& backbone) {
    return backbone.licence.empty()
               ? BackboneModel::tr("Licence: not named by its source")
               : BackboneModel::tr("Licence: %1").arg(QString::fromStdString(backbone.licence));
}

} // namespace

void BackboneModel::setBackbones(std::vector<BackboneRecord> backbones) {
    const auto sameName = [](const BackboneRecord& a, const BackboneRecord& b) { return a.name == b.name; };
    if (std::equal(backbones.begin(), backbones.end(), m_backbones.begin(), m_backbones.end(), sameName))
        return;
    beginResetModel();
    m_backbones = std::move(backbones);
    endResetModel();
}

QString BackboneModel::nameAt(int row) const {
    return row >= 0 && row < rowCount() ? QString::fromStdString(m_backbones[static_cast<size_t>(row)].name)
                                        : QString();
}

int BackboneModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_backbones.size());
}

QVariant BackboneModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const BackboneRecord& backbone = m_backbones[static_cast<size_t>(index.row())];
    const QString size = bytesText(backbone.bytes);
    if (role == Qt::DisplayRole)
        return QStringLiteral("%1\n%2 · %3 · %4\n%5")
            .arg(QString::fromStdString(backbone.name), QString::fromStdString(backbone.architecture),
                 parametersText(backbone.parameters), size, licenceText(backbone));
    if (role == Qt::ToolTipRole)
        return tr("From %1, added %2.\n%3. What its terms ask of you, they ask of what is trained on it, "
                  "too.")
            .arg(QString::fromStdString(backbone.source), QString::fromStdString(backbone.addedAt),
                 licenceText(backbone));
    return {};
}

} // namespace alter
