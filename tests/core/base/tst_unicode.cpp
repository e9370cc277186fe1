#include "core/base/unicode.h"

#include <QtTest>

using namespace alter;

class TestUnicode : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void decodesAndEncodes();
    void replacesWrongBytes();
    void lowersEveryScript();
    void knowsKindsOfCharacters();
    void collapsesSpaces();
    void measuresDisplayWidth();
    void shortensByWidth();
};

void TestUnicode::decodesAndEncodes() {
    const std::string text = "a é 汉 🙂";
    QCOMPARE(decodeUtf8(text), std::u32string(U"a é 汉 🙂"));
    QCOMPARE(encodeUtf8(decodeUtf8(text)), text);
}

void TestUnicode::replacesWrongBytes() {
    QCOMPARE(decodeUtf8("a\xff\x62\xe6\xb1"), std::u32string(U"a\uFFFDb\uFFFD\uFFFD"));
}

void TestUnicode::lowersEveryScript() {
    QCOMPARE(toLower(std::string_view("ÀÉ ŠĶ ΑΣ ДЖ ẞ K 汉 1")), std::string("àé šķ ασ дж ß k 汉 1"));
    QCOMPARE(toLower(std::string_view("İ")), std::string("i\u0307"));
    QCOMPARE(toLower(std::string_view("āăšķ")), std::string("āăšķ"));
}

void TestUnicode::knowsKindsOfCharacters() {
    QVERIFY(isWordCode(U'a') && isWordCode(U'é') && isWordCode(U'汉') && isWordCode(U'9') &&
            isWordCode(U'½'));
    QVERIFY(!isWordCode(U'_') && !isWordCode(U'“') && !isWordCode(U'\u0301') && !isWordCode(U'。'));
    QVERIFY(isCjk(U'汉') && isCjk(U'の') && isCjk(U'ー') && !isCjk(U'한') && !isCjk(U'。') && !isCjk(U'a'));
    QVERIFY(isCjkPunctuation(U'。') && isCjkPunctuation(U'，') && !isCjkPunctuation(U','));
    QVERIFY(isWhiteSpace(U'\u3000') && isWhiteSpace(U'\u00a0') && !isWhiteSpace(U'\u200b'));
}

void TestUnicode::collapsesSpaces() {
    QCOMPARE(collapseSpaces("  a \t\n b\u3000c "), std::string("a b c"));
    QCOMPARE(collapseSpaces(" \n"), std::string());
}

void TestUnicode::measuresDisplayWidth() {
    QCOMPARE(displayWidth("abc"), size_t(3));
    QCOMPARE(displayWidth("汉字"), size_t(4));
    QCOMPARE(displayWidth("e\u0301"), size_t(1));
    QCOMPARE(displayWidth("🙂"), size_t(2));
}

void TestUnicode::shortensByWidth() {
    QCOMPARE(shortened("abcdef", 6), std::string("abcdef"));
    QCOMPARE(shortened("abcdefg", 6), std::string("abcde…"));
    QCOMPARE(shortened("汉字汉字", 6), std::string("汉字…"));
    QCOMPARE(shortened("ab", 0), std::string());
}

QTEST_GUILESS_MAIN(TestUnicode)
#include "tst_unicode.moc"
