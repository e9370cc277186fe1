// How long a redraw of the heat map takes while its time slider plays. Not a test: times depend on the
// machine. Run: QT_QPA_PLATFORM=offscreen build/…/tests/bench_heat_map [rows] [columns]
#include "tests/support/measured_frames.h"
#include "widgets/heat_map/heat_map_view.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QMouseEvent>

#include <cmath>

using namespace alter;

namespace {

/// Values as gates have them at moment `frame`, with bars on both edges.
HeatMapContents contents(int rows, int columns, int frame) {
    HeatMapContents map{.title = QStringLiteral("Task × expert"),
                        .rowAxis = QStringLiteral("task"),
                        .columnAxis = QStringLiteral("expert"),
                        .valueName = QStringLiteral("mean gate")};
    for (int row = 0; row < rows; ++row)
        map.rows << QStringLiteral("task %1").arg(row);
    for (int column = 0; column < columns; ++column)
        map.columns << QStringLiteral("expert %1").arg(column);
    for (int cell = 0; cell < rows * columns; ++cell)
        map.values.push_back(0.5 + 0.5 * std::sin(0.1 * cell + frame));
    map.framed.assign(map.values.size(), false);
    for (int i = 0; i < std::min(rows, columns); ++i)
        map.framed[map.place(i, i)] = true;
    map.rowEdge = {.title = QStringLiteral("entropy"),
                   .shares = std::vector<double>(static_cast<size_t>(rows), 0.4),
                   .texts = QStringList(rows, QStringLiteral("40 %"))};
    map.columnEdge = {.title = QStringLiteral("load"),
                      .shares = std::vector<double>(static_cast<size_t>(columns), 0.2),
                      .texts = QStringList(columns, QStringLiteral("20 %"))};
    return map;
}

void moveMouse(HeatMapView& view, int x) {
    const QPointF place(x, view.height() / 2.0);
    QMouseEvent event(QEvent::MouseMove, place, view.viewport()->mapToGlobal(place), Qt::NoButton,
                      Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

} // namespace

int main(int count, char** words) {
    QApplication app(count, words);
    applyTheme(app, ThemeChoice::Light);
    const int rows = count > 1 ? QString(words[1]).toInt() : 20;
    const int columns = count > 2 ? QString(words[2]).toInt() : 20;
    HeatMapView view;
    view.resize(900, 560);
    view.show();
    QTextStream(stdout) << rows << " x " << columns << " cells, " << view.width() << " x " << view.height()
                        << '\n';
    measureFrames("other values, same axes", [&](int frame) {
        view.setContents(contents(rows, columns, frame));
        view.viewport()->repaint();
    });
    measureFrames("the mouse moves", [&](int frame) { moveMouse(view, 150 + 20 * frame); });
    measureFrames("the cursor steps", [&](int frame) {
        view.setCursorPlace({frame % rows, frame % columns});
        view.viewport()->repaint();
    });
    return 0;
}
