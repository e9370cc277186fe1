#include "widgets/theme/icon_drawing.h"

#include <QGuiApplication>
#include <QPalette>
#include <QtTest>

using namespace alter;

class TestIcons : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyShapeHasADrawingWithinItsGrid();
    void followsThePalette();
    void isDrawnAnewForEachScale();
};

void TestIcons::everyShapeHasADrawingWithinItsGrid() {
    const QRectF grid(0, 0, IconDrawing::grid, IconDrawing::grid);
    const double half = IconDrawing::penWidth / 2;
    for (int i = 0; i < static_cast<int>(IconShape::Last); ++i) {
        const IconDrawing drawing = drawingOf(static_cast<IconShape>(i));
        QRectF taken = drawing.surfaces.boundingRect();
        if (!drawing.lines.isEmpty())
            taken |= drawing.lines.boundingRect().adjusted(-half, -half, half, half);
        QVERIFY2(!taken.isEmpty(), qPrintable(QString::number(i)));
        QVERIFY2(grid.contains(taken), qPrintable(QString::number(i)));
    }
}

void TestIcons::followsThePalette() {
    const QIcon stop = icon(IconShape::Stop);
    for (const QColor& colour : {QColor(Qt::black), QColor(Qt::white)}) {
        QPalette palette = QGuiApplication::palette();
        palette.setColor(QPalette::WindowText, colour);
        QGuiApplication::setPalette(palette);
        QCOMPARE(stop.pixmap(32).toImage().pixelColor(16, 16), colour);
    }
}

void TestIcons::isDrawnAnewForEachScale() {
    const QPixmap large = icon(IconShape::Add).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(large.size(), QSize(32, 32));
    QVERIFY(large.toImage().pixelColor(16, 8).alpha() > 200);
    QCOMPARE(large.toImage().pixelColor(2, 2).alpha(), 0);
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
