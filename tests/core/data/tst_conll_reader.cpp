#include "core/data/conll_reader.h"
#include "core/data/iob.h"
#include "tests/core/data/data_files.h"

using namespace alter;

namespace {

Texts read(std::string_view text) {
    const ScratchFolder folder;
    ConllReader reader(folder.write("a.conll", text), TextEncoding::Auto);
    return shownRecords(reader);
}

} // namespace

class TestConllReader : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void tabsAndSpaces();
    void manySentences();
    void badLineSpoilsItsSentence();
    void entities_data();
    void entities();
};

void TestConllReader::tabsAndSpaces() {
    const char* expected =
        R"({"sentence":"Ann flew home","entities":"person: Ann","tokens":["Ann","flew","home"],)"
        R"("tags":["B-person","O","O"]})";
    COMPARE_TEXTS(read("Ann\tB-person\nflew\tO\nhome\tO\n"), {expected});
    COMPARE_TEXTS(
        read("-DOCSTART- -X- O O\n\n\nAnn NNP B-NP B-person\nflew VBD B-VP O\nhome NN B-NP O\n\n\n"),
        {expected});
    COMPARE_TEXTS(read("Ann\tB-person\r\nflew\tO\t\r\nhome\tO\r\n\t\r\n"), {expected});
}

void TestConllReader::manySentences() {
    QCOMPARE(read("a\tO\n\nb\tO\nc\tO\n\n\nd\tO").size(), size_t(3));
    QVERIFY(read("\n\n").empty());
}

void TestConllReader::badLineSpoilsItsSentence() {
    COMPARE_TEXTS(read("a\tO\nb\nc\tO\n\nd\tO\n"),
                  {"line 2, column 1: no token with a tag: 'b'",
                   R"({"sentence":"d","entities":"none","tokens":["d"],"tags":["O"]})"});
    COMPARE_TEXTS(read("a\tO\nb\xFF\tO\n"), {"line 2, column 2: invalid UTF-8 (byte 0xFF)"});
}

void TestConllReader::entities_data() {
    QTest::addColumn<QString>("tags");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << "O O O O"
                          << "none";
    QTest::newRow("two words") << "B-per I-per O O"
                               << "per: a b";
    QTest::newRow("neighbours") << "B-per B-per I-per O"
                                << "per: a; per: b c";
    QTest::newRow("inside without begin") << "O I-loc I-loc O"
                                          << "loc: b c";
    QTest::newRow("change of type") << "B-loc I-per O O"
                                    << "loc: a; per: b";
    QTest::newRow("gap") << "B-loc O I-loc O"
                         << "loc: a; loc: c";
    QTest::newRow("hyphen in the type") << "B-creative-work I-creative-work O B-x_y"
                                        << "creative work: a b; x y: d";
}

void TestConllReader::entities() {
    QFETCH(QString, tags);
    QFETCH(QString, text);
    std::vector<std::string> list;
    for (const QString& tag : tags.split(' '))
        list.push_back(tag.toStdString());
    COMPARE_TEXT(entitiesText({"a", "b", "c", "d"}, list), text.toUtf8());
}

QTEST_GUILESS_MAIN(TestConllReader)
#include "tst_conll_reader.moc"
