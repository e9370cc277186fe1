#include "core/data/template.h"
#include "tests/core/data/data_files.h"

using namespace alter;

namespace {

const Fields& fields() {
    static const Fields value =
        Fields::parse(R"({"text": "Grün IST", "n": 1, "x": 1.0, "yes": true, "none": null,
        "label": 1, "labels": [0, 1], "options": ["a", "b"], "empty": "", "loud": "GRÖẞE", "pad": "  p ", "a": {"b": ["one", "two"]},
        "o": {"k": 1}})");
    return value;
}

std::string render(const std::string& text) {
    return Template(text, "input", {{"0", "negative"}, {"1", "positive"}}).render(fields());
}

} // namespace

class TestTemplate : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void renders_data();
    void renders();
    void faults_data();
    void faults();
    void partsAndWhole();
};

void TestTemplate::renders_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    QTest::newRow("field") << "Text: {text}\n"
                           << "Text: Grün IST\n";
    QTest::newRow("no field") << "just words"
                              << "just words";
    QTest::newRow("braces") << "{{text}} {{{text}}}"
                            << "{text} {Grün IST}";
    QTest::newRow("spaces inside") << "{ text | lower }"
                                   << "grün ist";
    QTest::newRow("integer") << "{n}"
                             << "1";
    QTest::newRow("float") << "{x}"
                           << "1.0";
    QTest::newRow("truth") << "{yes}"
                           << "true";
    QTest::newRow("path") << "{a.b[1]}"
                          << "two";
    QTest::newRow("list") << "{options}"
                          << "a, b";
    QTest::newRow("join") << R"({options|join: "; "})"
                          << "a; b";
    QTest::newRow("join with escapes") << R"({options|join: "\n\"}|"})"
                                       << "a\n\"}|b";
    QTest::newRow("map") << "{label|map}"
                         << "positive";
    QTest::newRow("map a list") << R"({labels|map|join: "/"})"
                                << "negative/positive";
    QTest::newRow("lower in any script") << "{loud|lower}"
                                         << "größe";
    QTest::newRow("upper") << "{options|upper}"
                           << "A, B";
    QTest::newRow("trim") << "[{pad|trim}]"
                          << "[p]";
    QTest::newRow("first") << "{options|first}"
                           << "a";
    QTest::newRow("default of a missing field") << R"({nothing|default: "?"})"
                                                << "?";
    QTest::newRow("default of null") << R"({none|default: "?"})"
                                     << "?";
    QTest::newRow("default of an empty text") << R"({empty|default: "?"})"
                                              << "?";
    QTest::newRow("default not needed") << R"({n|default: "?"})"
                                        << "1";
    QTest::newRow("object") << "{o}"
                            << R"({"k":1})";
}

void TestTemplate::renders() {
    QFETCH(QString, text);
    QFETCH(QString, result);
    COMPARE_TEXT(render(text.toStdString()), result.toUtf8());
}

void TestTemplate::faults_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("not closed") << "ü {text"
                                << "column 3";
    QTest::newRow("not opened") << "text}"
                                << "column 5";
    QTest::newRow("empty") << "a {}"
                           << "column 3";
    QTest::newRow("no such filter") << "{text|shout}"
                                    << "shout";
    QTest::newRow("filter without its argument") << "{options|join}"
                                                 << "needs an argument";
    QTest::newRow("argument without quotes") << "{options|join: ;}"
                                             << "double quotes";
    QTest::newRow("argument too many") << R"({text|lower: "x"})"
                                       << "takes no argument";
    QTest::newRow("no such field") << "ü {text} {wrong}"
                                   << "There is no field 'wrong'.";
    QTest::newRow("its column") << "ü {text} {wrong}"
                                << "the input template, column 10";
    QTest::newRow("the fields there are") << "{wrong}"
                                          << "text, n, x, yes";
    QTest::newRow("null") << "{none}"
                          << "is null";
    QTest::newRow("unknown label id") << "{n|map} {x|map}"
                                      << "The field 'x': A label id is not in the label map";
}

void TestTemplate::faults() {
    QFETCH(QString, text);
    QFETCH(QString, part);
    VERIFY_ERROR(errorOf([&] { render(text.toStdString()); }), ErrorKind::BadInput, part.toStdString());
}

void TestTemplate::partsAndWhole() {
    const Template both("A {n} B {a.b[0]} C {n}", "input");
    COMPARE_TEXTS(both.values(fields()), {"1", "one", "1"});
    COMPARE_TEXT(both.assemble({"x", "y", "z"}), "A x B y C z");
    COMPARE_TEXTS(both.fieldsUsed(), {"n", "a.b[0]"});
}

QTEST_GUILESS_MAIN(TestTemplate)
#include "tst_template.moc"
