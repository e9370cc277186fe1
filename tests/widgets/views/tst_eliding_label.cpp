#include "widgets/views/eliding_label.h"

#include <QHelpEvent>
#include <QToolTip>
#include <QtTest>

using namespace alter;

class TestElidingLabel : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whatHasRoomIsPaintedWhole();
    void whatHasNoneEndsInDots();
    void theWholeStandsInTheTooltip();

  private:
    static QImage painted(QLabel& label, const QString& text, int width);
};

QImage TestElidingLabel::painted(QLabel& label, const QString& text, int width) {
    label.setText(text);
    label.resize(width, 24);
    return label.grab().toImage();
}

void TestElidingLabel::whatHasRoomIsPaintedWhole() {
    ElidingLabel label;
    QLabel plain;
    QCOMPARE(painted(label, "demo, base", 200), painted(plain, "demo, base", 200));
}

void TestElidingLabel::whatHasNoneEndsInDots() {
    ElidingLabel label;
    QLabel plain;
    const QString whole = "base, demo@stage1, demo";
    const QString cut = label.fontMetrics().elidedText(whole, Qt::ElideRight, 80);
    QVERIFY(cut.endsWith(QChar(0x2026)));
    QCOMPARE(painted(label, whole, 80), painted(plain, cut, 80));
    QCOMPARE(label.text(), whole); // which is what a screen reader says
}

void TestElidingLabel::theWholeStandsInTheTooltip() {
    ElidingLabel label;
    const auto toolTip = [&label] {
        QHelpEvent help(QEvent::ToolTip, {2, 2}, label.mapToGlobal(QPoint(2, 2)));
        QCoreApplication::sendEvent(&label, &help);
        return QToolTip::text();
    };
    painted(label, "base, demo@stage1, demo", 400);
    QVERIFY(toolTip().isEmpty());
    label.resize(80, 24);
    label.show();
    QCOMPARE(toolTip(), "base, demo@stage1, demo");
}

QTEST_MAIN(TestElidingLabel)
#include "tst_eliding_label.moc"
