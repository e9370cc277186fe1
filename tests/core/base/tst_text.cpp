#include "core/base/text.h"

#include <QtTest>

using namespace alter;

class TestText : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void joinsValues();
    void joinsLists();
    void wordsAreSafeForAShell();
    void bytesAreReadable_data();
    void bytesAreReadable();
    void secondsAreReadable_data();
    void secondsAreReadable();
    void validUtf8IsTaken_data();
    void validUtf8IsTaken();
    void invalidUtf8IsFound_data();
    void invalidUtf8IsFound();
};

void TestText::joinsValues() {
    QCOMPARE(cat("found ", 3, " of ", 4.5, std::string(" rows")), std::string("found 3 of 4.5 rows"));
}

void TestText::joinsLists() {
    QCOMPARE(joinList({}), std::string());
    QCOMPARE(joinList({"a"}), std::string("a"));
    QCOMPARE(joinList({"a", "b"}, " or "), std::string("a or b"));
    QCOMPARE(joinList({"a", "b", "c"}, ", ", 2), std::string("a, b, … (3 in all)"));
    QCOMPARE(joinList({"a", "b"}, ", ", 2), std::string("a, b"));
}

void TestText::wordsAreSafeForAShell() {
    QCOMPARE(shellWord("run.json"), std::string("run.json"));
    QCOMPARE(shellWord("a,b=1"), std::string("a,b=1"));
    QCOMPARE(shellWord(""), std::string("''"));
    QCOMPARE(shellWord("two words"), std::string("'two words'"));
    QCOMPARE(shellWord("it's $HOME"), std::string("'it'\\''s $HOME'"));
}

void TestText::bytesAreReadable_data() {
    QTest::addColumn<quint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << quint64{0} << "0 B";
    QTest::newRow("bytes") << quint64{1023} << "1023 B";
    QTest::newRow("half") << quint64{1536} << "1.5 KiB";
    QTest::newRow("gibi") << quint64{3} * 1024 * 1024 * 1024 << "3.0 GiB";
    QTest::newRow("most") << std::numeric_limits<quint64>::max() << "16777216.0 TiB";
}

void TestText::bytesAreReadable() {
    QFETCH(quint64, bytes);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(humanBytes(bytes)), text);
}

void TestText::secondsAreReadable_data() {
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0.2 << "0 s";
    QTest::newRow("seconds") << 59.4 << "59 s";
    QTest::newRow("rounded up") << 59.6 << "1 min 0 s";
    QTest::newRow("minutes") << 75.0 << "1 min 15 s";
    QTest::newRow("hours") << 7384.0 << "2 h 3 min";
}

void TestText::secondsAreReadable() {
    QFETCH(double, seconds);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(humanSeconds(seconds)), text);
}

void TestText::validUtf8IsTaken_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("ascii") << QByteArray("abc");
    QTest::newRow("zero byte") << QByteArray("a\0b", 3);
    QTest::newRow("German") << QByteArray("grün");
    QTest::newRow("Chinese") << QByteArray("中文");
    QTest::newRow("emoji") << QByteArray("🙂");
    QTest::newRow("last two bytes") << QByteArray("\xDF\xBF");
    QTest::newRow("before surrogates") << QByteArray("\xED\x9F\xBF");
    QTest::newRow("last of all") << QByteArray("\xF4\x8F\xBF\xBF");
}

void TestText::validUtf8IsTaken() {
    QFETCH(QByteArray, bytes);
    size_t firstBad = 77;
    QVERIFY(isValidUtf8(bytes.toStdString(), &firstBad));
    QCOMPARE(firstBad, 77U);
}

void TestText::invalidUtf8IsFound_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("firstBad");
    QTest::newRow("lone continuation") << QByteArray("ab\x80") << 2;
    QTest::newRow("Latin-1") << QByteArray("gr\xFCn") << 2;
    QTest::newRow("cut short") << QByteArray("a\xE4\xB8") << 1;
    QTest::newRow("cut by a letter") << QByteArray("\xC3z") << 0;
    QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << 0;
    QTest::newRow("overlong of three") << QByteArray("\xE0\x9F\xBF") << 0;
    QTest::newRow("overlong of four") << QByteArray("\xF0\x8F\xBF\xBF") << 0;
    QTest::newRow("surrogate") << QByteArray("x\xED\xA0\x80") << 1;
    QTest::newRow("too high") << QByteArray("\xF4\x90\x80\x80") << 0;
    QTest::newRow("no lead") << QByteArray("\xFF") << 0;
    QTest::newRow("after good ones") << QByteArray("grün\xF8") << 5;
}

void TestText::invalidUtf8IsFound() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, firstBad);
    size_t found = 77;
    QVERIFY(!isValidUtf8(bytes.toStdString(), &found));
    QCOMPARE(static_cast<int>(found), firstBad);
    QVERIFY(!isValidUtf8(bytes.toStdString()));
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
