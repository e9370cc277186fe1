#include "core/data/detect.h"
#include "tests/core/data/data_files.h"

using namespace alter;

class TestDetect : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void formats_data();
    void formats();
    void optionsComeFirst();
    void packedAndParquet();
    void refused();
};

void TestDetect::formats_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("found"); // format delimiter header quotes: fields
    const auto row = [](const char* what, const char* name, const char* text, const char* found) {
        QTest::newRow(what) << name << QByteArray(text) << found;
    };
    row("csv", "a.csv", "text,label\n\"a, b\",1\nc,2\n", "csv , header quotes: text label");
    row("csv with semicolons", "a.csv", "text;label\n\"a, b\";1\nc;2\n", "csv ; header quotes: text label");
    row("csv without header", "a.csv", "first words,1\nsecond words,2\n", "csv , quotes: c1 c2");
    row("csv with one column", "a.csv", "text\nsome words here\nand there\n", "csv , header quotes: text");
    row("tsv", "a.tsv", "text\tlabel\nit is, so\tno\nit's\tyes\n", "tsv \t header: text label");
    row("tsv, labels first", "a.tsv", "ham\tgo now\nspam\tbuy\nham\tcome\n", "tsv \t: c1 c2");
    row("tsv, quotes enclose", "a.tsv", "t\tl\n\"a\tb\"\tx\n\"c\"\ty\n", "tsv \t header quotes: t l");
    row("tsv, quotes are text", "a.tsv", "t\tl\n\"a\" b\tx\n\"c\ty\n", "tsv \t header: t l");
    row("tsv by content", "a.dat", "how are you\t1.0\nfine thanks\t0.5\n", "tsv \t: c1 c2");
    row("csv by content", "a.dat", "t,l\na,1\nb,2\n", "csv , header quotes: t l");
    row("jsonl", "a.jsonl", "{\"a\": 1}\n", "jsonl: a");
    row("jsonl by content", "a.txt", "{\"a\": 1}\n{\"a\": 2}\n", "jsonl: a");
    row("jsonl called json", "a.json", "{\"a\": 1}\n{\"a\": 2}\n", "jsonl: a");
    row("json array", "a.json", "[{\"b\": 1},\n {\"b\": 2}]", "json: b");
    row("json object", "a.json", "{\"x\": {\"b\": 1}}", "json: id b");
    row("json lists", "a.json", "{\"train\": [[1, 2]]}", "json: key c1 c2");
    row("squad", "a.json", "{\"data\": [{\"paragraphs\": [{\"context\": \"c\", \"qas\": []}]}]}", "squad:");
    row("conll", "a.txt", "Ann\tB-per\nflew\tO\n\nhome\tO\n", "conll: sentence entities tokens tags");
    row("text", "a.txt", "first line, here\nsecond\nthird, and, more\n", "text: text");
    row("text that begins with a bracket", "a.txt", "[garbus] discards it\nmore\n", "text: text");
    row("utf-16", "a.csv", nullptr, "csv , header quotes: t l");
}

void TestDetect::formats() {
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    QFETCH(QString, found);
    if (text.isEmpty()) {
        text = "\xFF\xFE";
        for (const char c : QByteArray("t,l\na,1\nb,2\n"))
            text.append(c).append('\0');
    }
    const ScratchFolder folder;
    const auto format = detectFormat(folder.write(name.toStdString(), text.toStdString()));
    std::string shownFormat = toText(format.format);
    if (format.format == FileFormat::Csv || format.format == FileFormat::Tsv) {
        shownFormat += std::string(" ") + format.delimiter;
        shownFormat += format.hasHeader ? " header" : "";
        shownFormat += format.quotes ? " quotes" : "";
    }
    shownFormat += ":";
    for (const std::string& field : format.fieldNames)
        shownFormat += " " + field;
    COMPARE_TEXT(shownFormat, found.toUtf8());
    QVERIFY(!format.reason.empty());
}

void TestDetect::optionsComeFirst() {
    const ScratchFolder folder;
    const auto file = folder.write("a.txt", "x|1\ny|2\n");
    FormatOptions options;
    options.format = FileFormat::Csv;
    options.delimiter = '|';
    options.hasHeader = false;
    options.fieldNames = {"text", "label"};
    const Preview shownRows = preview(file, options, 1);
    QCOMPARE(shownRows.records.size(), size_t(1));
    COMPARE_TEXT(shown(shownRows.records[0]), R"({"text":"x","label":"1"})");
}

void TestDetect::packedAndParquet() {
    QCOMPARE(static_cast<int>(detectFormat(dataFile("rows.csv.gz")).format),
             static_cast<int>(FileFormat::Csv));
    QCOMPARE(static_cast<int>(detectFormat(dataFile("rows.csv.zst")).compression),
             static_cast<int>(Compression::Zstd));
    QCOMPARE(static_cast<int>(detectFormat(dataFile("table.parquet")).format),
             static_cast<int>(FileFormat::Parquet));
    QCOMPARE(preview(dataFile("rows.csv.gz"), {}, 5).records.size(), size_t(5));
}

void TestDetect::refused() {
    const ScratchFolder folder;
    const auto refusal = [&](const std::string& name, std::string_view bytes) {
        const auto file = folder.write(name, bytes);
        return errorOf([&] { detectFormat(file); });
    };
    VERIFY_ERROR(refusal("a.csv", ""), ErrorKind::BadInput, "empty");
    VERIFY_ERROR(refusal("a.xlsx", std::string("PK\3\4rest", 8)), ErrorKind::BadInput, "CSV");
    VERIFY_ERROR(refusal("a.bin", std::string("ab\0\0\0\1\2", 7)), ErrorKind::BadInput, "not a text file");
    VERIFY_ERROR(errorOf([] { detectFormat("/no/such/file"); }), ErrorKind::Missing, "/no/such/file");
    VERIFY_ERROR(errorOf([] { fileFormatFrom("xls"); }), ErrorKind::Usage, "csv, tsv, jsonl");
}

QTEST_GUILESS_MAIN(TestDetect)
#include "tst_detect.moc"
