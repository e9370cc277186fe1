#pragma once

#include <QComboBox>
#include <QTest>

/// Types the way to an entry of the list, as a person does without a mouse.
inline void chooseByKey(QComboBox* box, const QString& text) {
    const int wanted = box->findText(text);
    QVERIFY2(wanted >= 0, qPrintable(text));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < wanted; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), text);
}
