#include "core/data/json_reader.h"
#include "core/data/jsonl_reader.h"
#include "core/data/squad_reader.h"
#include "tests/core/data/data_files.h"

using namespace alter;

namespace {

Texts readJson(std::string_view text, const std::string& recordsAt = {}) {
    const ScratchFolder folder;
    JsonReader reader(folder.write("a.json", text), TextEncoding::Auto, recordsAt);
    return shownRecords(reader);
}

Texts readLines(std::string_view text) {
    const ScratchFolder folder;
    JsonLinesReader reader(folder.write("a.jsonl", text), TextEncoding::Auto);
    return shownRecords(reader);
}

Texts readSquad(std::string_view text) {
    const ScratchFolder folder;
    SquadReader reader(folder.write("a.json", text), TextEncoding::Auto);
    return shownRecords(reader);
}

} // namespace

class TestJsonReaders : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void lines();
    void badLines();
    void numbersStayAsWritten();
    void arrays();
    void keyedById();
    void listsByName();
    void badElementsGoByThemselves();
    void brokenFiles_data();
    void brokenFiles();
    void placesInLists();
    void squad();
};

void TestJsonReaders::lines() {
    COMPARE_TEXTS(readLines("{\"b\": 1, \"a\": {\"x\": [1, 2.5]}}\n\n[\"t\", 1]\r\n{\"b\": \"ü\"}"),
                  {R"({"b":1,"a":{"x":[1,2.5]}})", R"({"c1":"t","c2":1})", R"({"b":"ü"})"});
}

void TestJsonReaders::badLines() {
    COMPARE_TEXTS(readLines("{\"a\": tru}\n5\n{\"a\": 1\n{\"a\": \"\xE9\"}\n{\"a\": 1}\n"),
                  {"line 1, column 10: not valid JSON: invalid literal",
                   "line 2, column 1: no fields: the line is a plain value, not an object or a list",
                   "line 3, column 8: not valid JSON: unexpected end of input; expected '}'",
                   "line 4, column 8: invalid UTF-8 (byte 0xE9)", R"({"a":1})"});
}

void TestJsonReaders::numbersStayAsWritten() {
    COMPARE_TEXTS(readLines("[1, 1.0, 0.10, 1e3, -0.5, 12345678901234567890123]"),
                  {R"({"c1":1,"c2":1.0,"c3":"0.10","c4":"1e3","c5":-0.5,"c6":"12345678901234567890123"})"});
}

void TestJsonReaders::arrays() {
    COMPARE_TEXTS(readJson(R"([{"a": 1}, {"a": "]},"} ,{"a": "\"["}])"),
                  {R"({"a":1})", R"({"a":"]},"})", R"({"a":"\"["})"});
    COMPARE_TEXTS(readJson(R"([["x", 1], ["y"]])"), {R"({"c1":"x","c2":1})", R"({"c1":"y"})"});
    COMPARE_TEXTS(readJson(R"(["x", 12])"), {R"({"c1":"x"})", R"({"c1":12})"});
    QVERIFY(readJson("[ ]").empty());
}

void TestJsonReaders::keyedById() {
    COMPARE_TEXTS(readJson(R"({"q1": {"a": 1}, "q\"2": {"id": "own", "a": 2}})"),
                  {R"({"id":"q1","a":1})", R"({"id":"own","a":2})"});
    COMPARE_TEXTS(readJson(R"({"q1": ["x", "y"]})"), {R"({"id":"q1","c1":"x","c2":"y"})"});
}

void TestJsonReaders::listsByName() {
    const std::string file =
        R"({"version": "1.1", "train": [["a", 1], ["b", 2]], "n": 3, "test": [["c", 3]]})";
    COMPARE_TEXTS(readJson(file), {R"({"key":"train","c1":"a","c2":1})", R"({"key":"train","c1":"b","c2":2})",
                                   R"({"key":"test","c1":"c","c2":3})"});
    COMPARE_TEXTS(readJson(file, "test"), {R"({"c1":"c","c2":3})"});
    VERIFY_ERROR(errorOf([&] { readJson(file, "dev"); }), ErrorKind::Missing, "a member 'dev'");
}

void TestJsonReaders::badElementsGoByThemselves() {
    COMPARE_TEXTS(readJson("[{\"a\": 1},\n {\"a\": tru},\n {\"a\": 2}]"),
                  {R"({"a":1})", "line 2, column 11, [1]: not valid JSON: invalid literal", R"({"a":2})"});
}

void TestJsonReaders::brokenFiles_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("ends early") << R"([{"a": 1}, {"a")"
                                << "the end of the value at line 1, column 12";
    QTest::newRow("string ends early") << R"([{"a": "x)"
                                       << "the end of the string";
    QTest::newRow("no comma") << "[{\"a\": 1}\n{\"a\": 2}]"
                              << "line 2, column 1";
    QTest::newRow("list not closed") << R"([{"a": 1})"
                                     << "the end of the file";
    QTest::newRow("text behind") << "[{\"a\": 1}]\n[]"
                                 << "more text after the end";
    QTest::newRow("plain value") << "17"
                                 << "a list or an object";
    QTest::newRow("not ASCII") << "[1 ü]"
                               << "byte 0xC3";
    QTest::newRow("empty") << " "
                           << "an empty file";
}

void TestJsonReaders::brokenFiles() {
    QFETCH(QString, text);
    QFETCH(QString, part);
    VERIFY_ERROR(errorOf([&] { readJson(text.toStdString()); }), ErrorKind::BadInput, part.toStdString());
}

void TestJsonReaders::placesInLists() {
    const ScratchFolder folder;
    JsonReader reader(folder.write("a.json", "{\"train\": [\n  {\"a\": 1},\n  {\"a\": 2}\n]}"),
                      TextEncoding::Auto);
    const auto records = allRecords(reader);
    COMPARE_TEXT(toText(records[1].at), "line 3, column 3, train[1]");
}

void TestJsonReaders::squad() {
    COMPARE_TEXTS(readSquad(R"({"version": "1.1", "data": [{"paragraphs": [{"context": "C", "qas": [
            {"id": "1", "question": "Q?", "answers": [{"text": "A", "answer_start": 0}, {"text": "A"}, {"text": "B"}]},
            {"id": "2", "question": "R?", "answers": []}, {"id": "3"}]}, {"qas": []}], "title": "T"}, {"title": "U"}]})"),
                  {R"({"id":"1","title":"T","context":"C","question":"Q?","answer":"A","answers":["A","B"]})",
                   R"({"id":"2","title":"T","context":"C","question":"R?","answer":null,"answers":[]})",
                   "line 1, column 29, data[0].paragraphs[0].qas[2]: not SQuAD: no text 'question'",
                   "line 1, column 29, data[0].paragraphs[1]: not SQuAD: no text 'context'",
                   "line 3, column 103, data[1]: not SQuAD: no list 'paragraphs'"});
    VERIFY_ERROR(errorOf([] { readSquad(R"({"version": "1"})"); }), ErrorKind::BadInput, "not a SQuAD file");
}

QTEST_GUILESS_MAIN(TestJsonReaders)
#include "tst_json_readers.moc"
