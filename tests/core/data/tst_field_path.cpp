#include "core/data/field_path.h"
#include "tests/core/data/data_files.h"

using namespace alter;

class TestFieldPath : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void finds_data();
    void finds();
    void badPaths_data();
    void badPaths();
    void listsPaths();
};

void TestFieldPath::finds_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << "a"
                           << R"({"b":[{"c":1},{"c":"two","d":0}]})";
    QTest::newRow("nested") << "a.b[1].c"
                            << R"("two")";
    QTest::newRow("each") << "a.b[*].c"
                          << R"([1,"two"])";
    QTest::newRow("each, where it is") << "a.b[*].d"
                                       << "[0]";
    QTest::newRow("list of lists") << "m[1][0]"
                                   << "3";
    QTest::newRow("dot in the name") << "x.y"
                                     << R"("whole")";
    QTest::newRow("space in the name") << "customer rating"
                                       << "5";
    QTest::newRow("null") << "none"
                          << "null";
    QTest::newRow("no such field") << "z"
                                   << "-";
    QTest::newRow("behind the end") << "a.b[2].c"
                                    << "-";
    QTest::newRow("index into an object") << "a[0]"
                                          << "-";
    QTest::newRow("name in a list") << "a.b.c"
                                    << "-";
}

void TestFieldPath::finds() {
    QFETCH(QString, path);
    QFETCH(QString, value);
    const Fields fields = Fields::parse(R"({"a": {"b": [{"c": 1}, {"c": "two", "d": 0}]}, "m": [[1, 2], [3]],
        "x.y": "whole", "x": {"y": "part"}, "customer rating": 5, "none": null})");
    const auto found = FieldPath(path.toStdString()).find(fields);
    COMPARE_TEXT(found ? found->dump() : "-", value.toUtf8());
}

void TestFieldPath::badPaths_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("part");
    QTest::newRow("empty") << ""
                           << "column 1";
    QTest::newRow("dot at the end") << "a."
                                    << "column 3";
    QTest::newRow("two dots") << "a..b"
                              << "column 3";
    QTest::newRow("open bracket") << "a[1"
                                  << "column 2";
    QTest::newRow("no number") << "a[x]"
                               << "column 3";
    QTest::newRow("name behind a bracket") << "a[1]b"
                                           << "column 5";
}

void TestFieldPath::badPaths() {
    QFETCH(QString, path);
    QFETCH(QString, part);
    VERIFY_ERROR(errorOf([&] { FieldPath(path.toStdString()); }), ErrorKind::BadInput, part.toStdString());
}

void TestFieldPath::listsPaths() {
    COMPARE_TEXTS(fieldPaths(Fields::parse(R"({"a": {"b": [{"c": 1}]}, "d": [1]})")),
                  {"a.b", "a.b[0].c", "d"});
}

QTEST_GUILESS_MAIN(TestFieldPath)
#include "tst_field_path.moc"
