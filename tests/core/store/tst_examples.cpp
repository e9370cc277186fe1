#include "core/store/examples.h"
#include "tests/core/store/scratch_project.h"

#include <QtTest>

using namespace alter;

class TestExamples : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() { m_scratch = std::make_unique<ScratchProject>(); }
    void cleanup() { m_scratch.reset(); }
    void tasksSurvive();
    void tasksAreUniqueAndNamed();
    void tasksCanChange();
    void badNamesAreRefused_data();
    void badNamesAreRefused();
    void examplesComeInTheirOrder();
    void excludedExamplesAreLeftOut();
    void nothingIsThereWithoutCommit();
    void aFailedCommitChangesNothing();
    void anImportHoldsNobodyUp();
    void moreExamplesOfATask();
    void removingATaskTakesItsExamples();
    void sharedContentsAreCounted();
    void fingerprintsTellDataApart();

  private:
    const Project& project() { return m_scratch->project; }

    int64_t addTask(const std::string& name, const std::vector<std::pair<Split, std::string>>& examples) {
        ExampleWriter writer(project(), Task{.name = name});
        for (const auto& [split, fields] : examples)
            writer.add(split, fields);
        return writer.commit();
    }

    std::unique_ptr<ScratchProject> m_scratch;
};

void TestExamples::tasksSurvive() {
    const Task task{.name = "sentiment",
                    .kind = "classification",
                    .description = "grün",
                    .inputTemplate = "{text}\n",
                    .targetTemplate = "{label|map}",
                    .labels = {"good", "bad, very"},
                    .labelMap = {{"0", "bad, very"}, {"1", "good"}},
                    .metric = "accuracy",
                    .referencesField = "answers",
                    .source = "reviews.csv",
                    .licence = "CC0-1.0",
                    .statistics = {{"train", 3}}};
    const int64_t id = TaskStore(project()).add(task);
    const Task found = TaskStore(project()).get("sentiment");
    QCOMPARE(found.id, id);
    QCOMPARE(found.kind, task.kind);
    QCOMPARE(found.description, task.description);
    QCOMPARE(found.inputTemplate, task.inputTemplate);
    QCOMPARE(found.targetTemplate, task.targetTemplate);
    QCOMPARE(found.labels, task.labels);
    QCOMPARE(found.labelMap, task.labelMap);
    QCOMPARE(found.metric, task.metric);
    QCOMPARE(found.referencesField, task.referencesField);
    QCOMPARE(found.source, task.source);
    QCOMPARE(found.licence, task.licence);
    QCOMPARE(found.statistics.dump(), task.statistics.dump());
    QCOMPARE(found.createdAt.size(), 24U);
}

void TestExamples::tasksAreUniqueAndNamed() {
    TaskStore tasks(project());
    tasks.add({.name = "b"});
    tasks.add({.name = "a"});
    VERIFY_ERROR(errorOf([&] { tasks.add({.name = "a"}); }), ErrorKind::BadInput, "\"a\"");
    VERIFY_ERROR(errorOf([&] { ExampleWriter(project(), Task{.name = "a"}); }), ErrorKind::BadInput, "\"a\"");
    VERIFY_ERROR(errorOf([&] { tasks.get("c"); }), ErrorKind::Missing, "a, b");
    QCOMPARE(tasks.list().size(), 2U);
    QCOMPARE(tasks.list().front().name, std::string("a"));
    QVERIFY(!tasks.find("c"));
}

void TestExamples::tasksCanChange() {
    TaskStore tasks(project());
    tasks.add({.name = "a", .metric = "accuracy"});
    Task task = tasks.get("a");
    task.metric = "f1";
    task.labels = {"x"};
    tasks.update(task);
    tasks.setStatistics(task.id, {{"n", 1}});
    QCOMPARE(tasks.get("a").metric, std::string("f1"));
    QCOMPARE(tasks.get("a").labels, std::vector<std::string>{"x"});
    QCOMPARE(tasks.get("a").statistics.dump(), std::string(R"({"n":1})"));
    VERIFY_ERROR(errorOf([&] { tasks.setStatistics(77, {}); }), ErrorKind::Missing,
                 "removed in the meantime");
}

void TestExamples::badNamesAreRefused_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"", ".hidden", "-x", "a b", "a/b", "a@b", "grün", ".."})
        QTest::newRow(name) << QString::fromUtf8(name);
    QTest::newRow("long") << QString(65, 'x');
}

void TestExamples::badNamesAreRefused() {
    QFETCH(QString, name);
    VERIFY_ERROR(errorOf([&] { TaskStore(project()).add({.name = name.toStdString()}); }), ErrorKind::Usage,
                 "cannot be the name of a task");
}

void TestExamples::examplesComeInTheirOrder() {
    ExampleWriter writer(project(), Task{.name = "t"});
    for (int i = 0; i < 10; ++i)
        writer.add(i % 3 == 0 ? Split::Test : Split::Train, std::to_string(i), i + 1);
    QCOMPARE(writer.count(), 10);
    const int64_t task = writer.commit();
    const ExampleStore examples(project());
    std::string order;
    int64_t lastRow = 0;
    examples.forEach(task, Split::Train, [&](const Example& example) {
        order += example.fields;
        lastRow = example.sourceRow;
        QCOMPARE(example.taskId, task);
    });
    QCOMPARE(order, std::string("124578"));
    QCOMPARE(lastRow, 9);
    QCOMPARE(examples.count(task, Split::Train), 6);
    QCOMPARE(examples.count(task, Split::Test), 4);
    QCOMPARE(examples.count(task, Split::Validation), 0);
    const auto ids = examples.ids(task, Split::Test);
    QCOMPARE(ids.size(), 4U);
    QCOMPARE(examples.find(ids.back())->fields, std::string("9"));
    QVERIFY(!examples.find(-1));
}

void TestExamples::excludedExamplesAreLeftOut() {
    const int64_t task = addTask("t", {{Split::Train, "a"}, {Split::Train, "b"}});
    ExampleStore examples(project());
    const std::string before = examples.fingerprint(task);
    const int64_t first = examples.ids(task, Split::Train).front();
    examples.setExcluded(first, true);
    QCOMPARE(examples.count(task, Split::Train), 1);
    QCOMPARE(examples.ids(task, Split::Train).size(), 1U);
    QVERIFY(examples.find(first)->excluded);
    QVERIFY(examples.fingerprint(task) != before);
    examples.setExcluded(first, false);
    QCOMPARE(examples.fingerprint(task), before);
}

void TestExamples::nothingIsThereWithoutCommit() {
    {
        ExampleWriter writer(project(), Task{.name = "t"});
        writer.add(Split::Train, "a");
    }
    QVERIFY(TaskStore(project()).list().empty());
    QCOMPARE(project().database().number("SELECT count(*) FROM examples"), 0);
}

void TestExamples::aFailedCommitChangesNothing() {
    ExampleWriter writer(project(), Task{.name = "t"});
    writer.add(Split::Train, "a");
    TaskStore(project()).add({.name = "t"}); // someone else was faster
    VERIFY_ERROR(errorOf([&] { writer.commit(); }), ErrorKind::BadInput, "\"t\"");
    QCOMPARE(project().database().number("SELECT count(*) FROM examples"), 0);

    const int64_t gone = addTask("gone", {{Split::Train, "a"}});
    ExampleWriter more(project(), gone);
    more.add(Split::Train, "b");
    TaskStore(project()).remove("gone");
    VERIFY_ERROR(errorOf([&] { more.commit(); }), ErrorKind::BadInput, "does not fit");
    QCOMPARE(project().database().number("SELECT count(*) FROM examples"), 0);
}

void TestExamples::anImportHoldsNobodyUp() {
    ExampleWriter writer(project(), Task{.name = "t"});
    for (int i = 0; i < 5000; ++i)
        writer.add(Split::Train, std::string(100, 'x'), i);
    Database other = Database::open(m_scratch->file(), Database::Access::ReadWrite);
    other.setBusyTimeout(std::chrono::milliseconds(0));
    other.run("INSERT INTO meta VALUES ('other', 'writes')");
    writer.commit();
    QCOMPARE(project().meta("other"), std::string("writes"));
}

void TestExamples::moreExamplesOfATask() {
    const int64_t task = addTask("t", {{Split::Train, "a"}});
    ExampleWriter writer(project(), task);
    writer.add(Split::Train, "b");
    QCOMPARE(writer.commit(), task);
    QCOMPARE(ExampleStore(project()).count(task, Split::Train), 2);
}

void TestExamples::removingATaskTakesItsExamples() {
    addTask("t", {{Split::Train, "a"}});
    addTask("u", {{Split::Train, "a"}});
    TaskStore(project()).remove("t");
    QCOMPARE(project().database().number("SELECT count(*) FROM examples"), 1);
    VERIFY_ERROR(errorOf([&] { TaskStore(project()).remove("t"); }), ErrorKind::Missing, "u");
}

void TestExamples::sharedContentsAreCounted() {
    const int64_t task = addTask("t", {{Split::Train, "a"},
                                       {Split::Train, "a"},
                                       {Split::Train, "b"},
                                       {Split::Test, "b"},
                                       {Split::Validation, "b"},
                                       {Split::Test, "c"}});
    addTask("u", {{Split::Test, "a"}});
    QCOMPARE(ExampleStore(project()).contentsInSeveralSplits(task), 1);
}

void TestExamples::fingerprintsTellDataApart() {
    const std::vector<std::pair<Split, std::string>> data = {{Split::Train, "a"}, {Split::Test, "b"}};
    const ExampleStore examples(project());
    const std::string first = examples.fingerprint(addTask("t", data));
    QCOMPARE(first.size(), 64U);
    QCOMPARE(examples.fingerprint(addTask("u", data)), first);
    QVERIFY(examples.fingerprint(addTask("v", {{Split::Train, "b"}, {Split::Test, "a"}})) != first);
    QVERIFY(examples.fingerprint(addTask("w", {{Split::Train, "a"}, {Split::Train, "b"}})) != first);
}

QTEST_GUILESS_MAIN(TestExamples)
#include "tst_examples.moc"
