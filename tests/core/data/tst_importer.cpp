#include "core/data/importer.h"
#include "core/data/references.h"
#include "core/store/examples.h"
#include "tests/core/data/data_files.h"

using namespace alter;

namespace {

/// A new project, and files to import into it.
struct Scratch : ScratchFolder {
    Project project = Project::create(path() / "project");

    ImportRequest request(const std::string& name, std::string_view bytes) const {
        ImportRequest request;
        request.task.name = "t";
        request.task.inputTemplate = "Text: {text}";
        request.task.targetTemplate = "{label}";
        request.train = {write(name, bytes)};
        return request;
    }

    Texts examples(Split split) const {
        Texts texts;
        const auto task = TaskStore(project).find("t");
        if (task)
            ExampleStore(project).forEach(task->id, split, [&](const Example& example) {
                texts.push_back(std::to_string(example.sourceRow) + " " + example.fields);
            });
        return texts;
    }

    bool isEmpty() const { return TaskStore(project).list().empty(); }
};

} // namespace

class TestImporter : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void threeFiles();
    void splitsAreMadeWhereNoneAre();
    void listsThatAreSplits();
    void badRowsAreRefused_data();
    void badRowsAreRefused();
    void idsWithoutTheirWords();
    void firstTenAreShown();
    void emptyTasksAreRefused();
    void missingFilesAndNames();
    void cancelled();
    void damagedFileChangesNothing();
    void folderWithSpec();
    void progressIsTold();
    void acceptedAnswers();
};

void TestImporter::threeFiles() {
    const Scratch scratch;
    ImportRequest request = scratch.request("train.csv", "text,label\na,x\nb,y\n");
    request.validation = {scratch.write("validation.jsonl", R"({"text": "c", "label": "x"})")};
    request.test = {scratch.write("test.tsv", "text\tlabel\nd\tx\ne\ty\n")};
    request.task.labels = {"x", "y"};
    const ImportReport report = importTask(request, scratch.project);
    COMPARE_TEXTS(scratch.examples(Split::Train),
                  {R"(2 {"label":"x","text":"a"})", R"(3 {"label":"y","text":"b"})"});
    COMPARE_TEXTS(scratch.examples(Split::Validation), {R"(1 {"label":"x","text":"c"})"});
    COMPARE_TEXTS(scratch.examples(Split::Test),
                  {R"(2 {"label":"x","text":"d"})", R"(3 {"label":"y","text":"e"})"});
    QCOMPARE(report.rows, 5);
    QCOMPARE(report.badRows, 0);
    QCOMPARE(report.files.size(), size_t(3));
    const Task task = TaskStore(scratch.project).get("t");
    QCOMPARE(task.statistics["splits"]["test"]["count"].get<int>(), 2);
    COMPARE_TEXT(task.metric, "accuracy");
}

void TestImporter::splitsAreMadeWhereNoneAre() {
    const Scratch scratch;
    std::string text = "text,label\n";
    for (int i = 0; i < 400; ++i)
        text += "words " + std::to_string(i / 2) + ",x\n"; // each input twice
    const ImportReport report = importTask(scratch.request("a.csv", text), scratch.project);
    QVERIFY(report.examples[0] > 280 && report.examples[1] > 10 && report.examples[2] > 10);
    COMPARE_TEXT(report.statistics["overlaps"].dump(),
                 R"({"train/validation":0,"train/test":0,"validation/test":0})");
}

void TestImporter::listsThatAreSplits() {
    const Scratch scratch;
    ImportRequest request =
        scratch.request("a.json", R"({"train": [["a", "x"]], "val": [["b", "x"]], "test": [["c", "x"]]})");
    request.task.inputTemplate = "{c1}";
    request.task.targetTemplate = "{c2}";
    const ImportReport report = importTask(request, scratch.project);
    QCOMPARE(report.examples, (std::array<int64_t, 3>{1, 1, 1}));
}

void TestImporter::badRowsAreRefused_data() {
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("part");
    QTest::newRow("missing field")
        << QByteArray(R"({"label": "x"})")
        << "There is no field 'text'. (the input template, column 7; found fields label)";
    QTest::newRow("null field") << QByteArray(R"({"text": null, "label": "x"})")
                                << "The field 'text' is null";
    QTest::newRow("label") << QByteArray(R"({"text": "b", "label": "z"})")
                           << "label outside the list: 'z' (the labels are x, y)";
    QTest::newRow("empty target") << QByteArray(R"({"text": "b", "label": " "})") << "empty target";
    QTest::newRow("not JSON") << QByteArray(R"({"text": )") << "a.jsonl, line 2, column 10: not valid JSON";
    QTest::newRow("not UTF-8") << QByteArray("{\"text\": \"\xE9\", \"label\": \"x\"}")
                               << "line 2, column 11: invalid UTF-8 (byte 0xE9)";
}

void TestImporter::badRowsAreRefused() {
    QFETCH(QByteArray, row);
    QFETCH(QString, part);
    const Scratch scratch;
    const std::string good = "{\"text\": \"a\", \"label\": \"x\"}\n";
    ImportRequest request = scratch.request("a.jsonl", good + row.toStdString() + "\n" + good);
    request.task.labels = {"x", "y"};
    VERIFY_ERROR(errorOf([&] { importTask(request, scratch.project); }), ErrorKind::BadInput,
                 part.toStdString());
    VERIFY_ERROR(errorOf([&] { importTask(request, scratch.project); }), ErrorKind::BadInput,
                 "1 of 3 rows does not fit");
    QVERIFY(scratch.isEmpty());

    request.skipBad = true;
    const ImportReport report = importTask(request, scratch.project);
    QCOMPARE(report.badRows, 1);
    QCOMPARE(report.firstBadRows.size(), size_t(1));
    QCOMPARE(report.firstBadRows[0].at.line, 2);
    QCOMPARE(report.examples[0] + report.examples[1] + report.examples[2], 2);
}

void TestImporter::idsWithoutTheirWords() {
    const Scratch scratch;
    ImportRequest request = scratch.request("a.csv", "text,label\na,0\n");
    request.task.labels = {"bad"};
    request.task.labelMap = {{"0", "bad"}};
    VERIFY_ERROR(errorOf([&] { importTask(request, scratch.project); }), ErrorKind::BadInput, "{field|map}");
}

void TestImporter::firstTenAreShown() {
    const Scratch scratch;
    std::string text = "text,label\n";
    for (int i = 0; i < 12; ++i)
        text += "a\na,\n";
    text += "fine,x\n";
    const auto error = errorOf([&] { importTask(scratch.request("a.csv", text), scratch.project); });
    VERIFY_ERROR(error, ErrorKind::BadInput,
                 "24 of 25 rows do not fit: empty target (12), wrong number of fields (12)");
    VERIFY_ERROR(error, ErrorKind::BadInput, "… and 14 more");
}

void TestImporter::emptyTasksAreRefused() {
    const Scratch scratch;
    ImportRequest request = scratch.request("a.csv", "text,label\na,\n");
    request.skipBad = true;
    VERIFY_ERROR(errorOf([&] { importTask(request, scratch.project); }), ErrorKind::BadInput,
                 "would be empty");
    VERIFY_ERROR(errorOf([&] { importTask(scratch.request("b.csv", "text,label\n"), scratch.project); }),
                 ErrorKind::BadInput, "would be empty");
    QVERIFY(scratch.isEmpty());
}

void TestImporter::missingFilesAndNames() {
    const Scratch scratch;
    ImportRequest request = scratch.request("a.csv", "text,label\na,x\n");
    request.test = {"/no/such/file"};
    VERIFY_ERROR(errorOf([&] { importTask(request, scratch.project); }), ErrorKind::Missing, "/no/such/file");
    request.test.clear();
    request.splits.shares = {1, 0, 0};
    importTask(request, scratch.project);
    VERIFY_ERROR(errorOf([&] { importTask(request, scratch.project); }), ErrorKind::BadInput, "t");
    request.train.clear();
    VERIFY_ERROR(errorOf([&] { importTask(request, scratch.project); }), ErrorKind::Usage, "training file");
}

void TestImporter::cancelled() {
    const Scratch scratch;
    ImportRequest request = scratch.request("a.csv", "text,label\na,x\nb,x\nc,x\n");
    int asked = 0;
    request.isCancelled = [&asked] { return ++asked == 2; };
    VERIFY_ERROR(errorOf([&] { importTask(request, scratch.project); }), ErrorKind::Interrupted, "stopped");
    QVERIFY(scratch.isEmpty());
}

void TestImporter::damagedFileChangesNothing() {
    const Scratch scratch;
    ImportRequest request = scratch.request("a.csv", "text,label\na,x\n");
    request.train.push_back(dataFile("rows_cut.csv.gz"));
    request.skipBad = true;
    VERIFY_ERROR(errorOf([&] { importTask(request, scratch.project); }), ErrorKind::BadInput,
                 "rows_cut.csv.gz");
    QVERIFY(scratch.isEmpty());
}

void TestImporter::folderWithSpec() {
    const Scratch scratch;
    scratch.write("spec/task.json",
                  R"({"name": "t", "input_template": "{text}", "target_template": "{l|map}",
        "label_words": {"0": "bad", "1": "good"}})");
    scratch.write("spec/train.jsonl", "{\"text\": \"a\", \"l\": 0}\n{\"text\": \"b\", \"l\": 1}\n");
    scratch.write("spec/test.jsonl", R"({"text": "c", "l": 1})");
    ImportRequest request = importRequestFrom(scratch.path() / "spec");
    request.splits.shares = {1, 0, 1};
    const ImportReport report = importTask(request, scratch.project);
    QCOMPARE(report.examples, (std::array<int64_t, 3>{2, 0, 1}));
    COMPARE_TEXT(report.statistics["splits"]["train"]["labels"].dump(), R"({"bad":1,"good":1})");
}

void TestImporter::progressIsTold() {
    const Scratch scratch;
    ImportRequest request = scratch.request("a.csv", "text,label\na,x\nb,x\n");
    request.splits.shares = {1, 0, 0};
    ImportProgress last;
    request.onProgress = [&last](const ImportProgress& progress) { last = progress; };
    importTask(request, scratch.project);
    QCOMPARE(last.rows, 2);
    QCOMPARE(last.bytesTotal, 19u);
    QCOMPARE(last.bytesRead, last.bytesTotal);
    QVERIFY(last.rowsPerSecond > 0);
}

void TestImporter::acceptedAnswers() {
    const Fields fields = Fields::parse(R"({"answer": "a", "all": ["a", "b", ""], "one": "c"})");
    COMPARE_TEXTS(acceptedTargets(fields, "a", "all"), {"a", "b"});
    COMPARE_TEXTS(acceptedTargets(fields, "a", "one"), {"a", "c"});
    COMPARE_TEXTS(acceptedTargets(fields, "a", "none"), {"a"});
    COMPARE_TEXTS(acceptedTargets(fields, "a", ""), {"a"});
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
