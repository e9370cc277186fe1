#include "widgets/plots/plot_theme.h"

#include "widgets/plots/qcustomplot_header.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/theme.h"

namespace alter {

void applyPlotTheme(QCustomPlot& plot) {
    const QPalette palette = plot.palette();
    const QColor text = palette.color(QPalette::Text), quiet = secondaryText(palette);
    const QPen line(mixed(text, palette.color(QPalette::Base), 0.6)),
        grid(mixed(text, palette.color(QPalette::Base), 0.88));
    plot.setBackground(palette.color(QPalette::Base));
    for (QCPAxisRect* rect : plot.axisRects())
        for (QCPAxis* axis : rect->axes()) {
            axis->setBasePen(line);
            axis->setTickPen(line);
            axis->setSubTickPen(line);
            axis->setTickLabelColor(quiet);
            axis->setLabelColor(quiet);
            axis->setTickLabelFont(smallFont());
            axis->setLabelFont(smallFont());
            axis->grid()->setPen(grid);
            axis->grid()->setZeroLinePen(grid);
        }
    if (plot.legend) {
        plot.legend->setBrush(palette.color(QPalette::Base));
        plot.legend->setBorderPen(Qt::NoPen);
        plot.legend->setTextColor(text);
        plot.legend->setFont(smallFont());
    }
}

} // namespace alter
