#include "widgets/plots/curve_export.h"

#include "core/base/os/output_file.h"
#include "widgets/plots/qcustomplot_header.h"
#include "widgets/views/picture_file.h"
#include "widgets/views/table_text.h"

#include <QPicture>

namespace alter {

namespace {

constexpr int significantDigits = 9;
constexpr double pngScale = 2; // pixels for each of the screen's

} // namespace

CurveTable curveTable(const CurvePlot& plot) {
    CurveTable table;
    for (int curve = 0; curve < plot.count(); ++curve) {
        if (!plot.isShown(curve))
            continue;
        table.names.push_back(plot.look(curve).name);
        table.points.push_back(plot.curve(curve).points());
        table.smoothed.push_back(plot.curve(curve).smoothed());
    }
    return table;
}

void writeCsv(const CurveTable& table, const QString& file) {
    OutputFile out(file.toStdString());
    out.write("curve,step,value,smoothed\n");
    for (size_t curve = 0; curve < table.names.size(); ++curve) {
        const QByteArray name = quotedCell(table.names[curve], QLatin1Char(',')).toUtf8();
        for (size_t i = 0; i < table.points[curve].size(); ++i) {
            const CurvePoint& point = table.points[curve][i];
            const QByteArray line =
                name + ',' + QByteArray::number(point.step, 'f', 0) + ',' +
                QByteArray::number(point.value, 'g', significantDigits) + ',' +
                QByteArray::number(table.smoothed[curve][i].value, 'g', significantDigits) + '\n';
            out.write(std::string_view(line.constData(), static_cast<size_t>(line.size())));
        }
    }
    out.commit();
}

QByteArray plotPicture(CurvePlot& plot, const QString& file) {
    plot.drawNow();
    const QSize size = plot.plot().size();
    // The plot draws with a painter of its own kind: what it does is noted down and done again on the file's.
    QPicture drawing;
    QCPPainter painter;
    painter.begin(&drawing);
    painter.setMode(QCPPainter::pmVectorized);
    plot.plot().toPainter(&painter, size.width(), size.height());
    painter.end();
    return pictureBytes(file, size, pngScale,
                        [&drawing](QPainter& page) { page.drawPicture(0, 0, drawing); });
}

} // namespace alter
