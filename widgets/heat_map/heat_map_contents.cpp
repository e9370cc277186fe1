#include "widgets/heat_map/heat_map_contents.h"

#include "core/base/table.h"
#include "widgets/views/figure_text.h"

#include <QCoreApplication>

namespace alter {

namespace {

constexpr int readingDecimals = 4;

struct HeatMapWords {
    Q_DECLARE_TR_FUNCTIONS(HeatMap)
};

} // namespace

QString HeatMapContents::text(int row, int column) const {
    const size_t cell = place(row, column);
    return texts.isEmpty() ? numberText(values[cell], decimals) : texts[static_cast<qsizetype>(cell)];
}

QString readingOf(const HeatMapContents& contents, HeatMapPlace place) {
    if (!place.isValid() || place.row >= contents.rowCount() || place.column >= contents.columnCount())
        return {};
    if (!contents.readings.isEmpty())
        return contents.readings[static_cast<qsizetype>(contents.place(place.row, place.column))];
    const double value = contents.value(place.row, place.column);
    QString number = numberText(value, readingDecimals);
    if (std::isnan(value))
        number = HeatMapWords::tr("not recorded");
    QString text = HeatMapWords::tr("%1 %2, %3 %4: %5 %6")
                       .arg(contents.rowAxis, contents.rows[place.row], contents.columnAxis,
                            contents.columns[place.column], contents.valueName, number);
    if (contents.isFramed(place.row, place.column))
        text += QStringLiteral(" (%1)").arg(contents.frameMeaning);
    return text;
}

QString numberText(double value, int decimals) {
    return figureText(value, decimals);
}

} // namespace alter
