#include "core/data/csv_reader.h"
#include "tests/core/data/data_files.h"

using namespace alter;

namespace {

Texts read(std::string_view text, const CsvOptions& options = {}) {
    const ScratchFolder folder;
    CsvReader reader(folder.write("a.csv", text), TextEncoding::Auto, options);
    return shownRecords(reader);
}

} // namespace

class TestCsvReader : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void quotesAndLineEnds();
    void withoutHeader();
    void quotesAsText();
    void raggedRows();
    void textBehindAQuote();
    void unclosedQuote();
    void invalidUtf8InACell();
    void doubledColumnNames();
    void linesOfRecords();
    void emptyFile();
};

void TestCsvReader::quotesAndLineEnds() {
    COMPARE_TEXTS(read("text,label\r\n\"a, \"\"b\"\"\nc\",1\r\n\r\nplain,\"\"\r\n,2"),
                  {R"({"text":"a, \"b\"\nc","label":"1"})", R"({"text":"plain","label":""})",
                   R"({"text":"","label":"2"})"});
}

void TestCsvReader::withoutHeader() {
    COMPARE_TEXTS(read("a\tb\nc\td\n", {'\t', false, true, {}}),
                  {R"({"c1":"a","c2":"b"})", R"({"c1":"c","c2":"d"})"});
    COMPARE_TEXTS(read("a\tb\n", {'\t', false, true, {"text", "label"}}), {R"({"text":"a","label":"b"})"});
    COMPARE_TEXTS(read("x,y\na,b\n", {',', true, true, {"text", "label"}}), {R"({"text":"a","label":"b"})"});
}

void TestCsvReader::quotesAsText() {
    COMPARE_TEXTS(read("\"Well\" he said\tx\n\"open\ty\n", {'\t', false, false, {}}),
                  {R"({"c1":"\"Well\" he said","c2":"x"})", R"({"c1":"\"open","c2":"y"})"});
    COMPARE_TEXTS(read("say \"hi\",x\n", {',', false, true, {}}), {R"({"c1":"say \"hi\"","c2":"x"})"});
}

void TestCsvReader::raggedRows() {
    COMPARE_TEXTS(read("text,label\na,1\nb\nc,2,3\nd,4\n"),
                  {R"({"text":"a","label":"1"})",
                   "line 3, column 1: wrong number of fields: 1 in this row, 2 columns (text, label)",
                   "line 4, column 1: wrong number of fields: 3 in this row, 2 columns (text, label)",
                   R"({"text":"d","label":"4"})"});
}

void TestCsvReader::textBehindAQuote() {
    COMPARE_TEXTS(
        read("text,label\n\"a\" b,1\nc,2\n"),
        {"line 2, column 4: text behind a closing quote: the field begins at line 2, column 1; a quote "
         "within a quoted field is written twice",
         R"({"text":"c","label":"2"})"});
}

void TestCsvReader::unclosedQuote() {
    COMPARE_TEXTS(read("text,label\na,1\nb,\"2\nc,3\n"),
                  {R"({"text":"a","label":"1"})",
                   "line 3, column 3: unclosed quote: it is opened here and never closed"});
}

void TestCsvReader::invalidUtf8InACell() {
    COMPARE_TEXTS(read("text,label\n\"line\ncaf\xE9\",1\nb,2\n"),
                  {"line 3, column 4: invalid UTF-8 (byte 0xE9)", R"({"text":"b","label":"2"})"});
}

void TestCsvReader::doubledColumnNames() {
    VERIFY_ERROR(errorOf([] { read("a,b,a\n1,2,3\n"); }), ErrorKind::BadInput,
                 "Two columns have the same name");
    COMPARE_TEXTS(read("a,,b\n1,2,3\n"), {R"({"a":"1","c2":"2","b":"3"})"});
}

void TestCsvReader::linesOfRecords() {
    const ScratchFolder folder;
    CsvReader reader(folder.write("a.csv", "t,l\n\"a\nb\",1\nc,2\n"), TextEncoding::Auto, {});
    const auto records = allRecords(reader);
    QCOMPARE(records[0].at.line, 2);
    QCOMPARE(records[1].at.line, 4);
}

void TestCsvReader::emptyFile() {
    QVERIFY(read("").empty());
    QVERIFY(read("a,b\n").empty());
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
