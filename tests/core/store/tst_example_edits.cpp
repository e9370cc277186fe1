#include "core/store/example_edits.h"
#include "tests/core/store/scratch_project.h"

#include <QtTest>

using namespace alter;

class TestExampleEdits : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void newFieldsTakeTheirHashAlong();
    void goneExamplesAreTold();
    void excludingTellsWhatChanged();
    void movingTellsWhereTheyWere();
    void addedExamplesComeBackUnderTheirId();

  private:
    const Project& project() { return m_scratch->project; }
    std::vector<int64_t> ids(Split split) { return ExampleStore(project()).ids(m_task, split); }

    std::unique_ptr<ScratchProject> m_scratch;
    int64_t m_task = 0;
};

void TestExampleEdits::init() {
    m_scratch = std::make_unique<ScratchProject>();
    ExampleWriter writer(project(), Task{.name = "t"});
    for (const char* fields : {R"({"a":1})", R"({"a":2})", R"({"a":3})"})
        writer.add(Split::Train, fields);
    writer.add(Split::Test, R"({"a":9})");
    m_task = writer.commit();
}

void TestExampleEdits::newFieldsTakeTheirHashAlong() {
    ExampleEdits edits(project());
    const int64_t first = ids(Split::Train).front();
    QCOMPARE(edits.setFields(first, R"({"a":9})"), std::string(R"({"a":1})"));
    QCOMPARE(ExampleStore(project()).find(first)->fields, std::string(R"({"a":9})"));
    QCOMPARE(ExampleStore(project()).contentsInSeveralSplits(m_task), 1); // as the test's example
    edits.setFields(first, R"({"a":1})");
    QCOMPARE(ExampleStore(project()).contentsInSeveralSplits(m_task), 0);
}

void TestExampleEdits::goneExamplesAreTold() {
    VERIFY_ERROR(errorOf([&] { ExampleEdits(project()).setFields(77, "{}"); }), ErrorKind::Missing,
                 "removed in the meantime");
}

void TestExampleEdits::excludingTellsWhatChanged() {
    ExampleEdits edits(project());
    const auto all = ids(Split::Train);
    QCOMPARE(edits.setExcluded(std::array{all[1]}, true), std::vector<int64_t>{all[1]});
    const std::vector<int64_t> others{all[0], all[2]};
    QCOMPARE(edits.setExcluded(all, true), others);
    QCOMPARE(ExampleStore(project()).count(m_task, Split::Train), 0);
    edits.setExcluded(others, false);
    QCOMPARE(ids(Split::Train), others);
}

void TestExampleEdits::movingTellsWhereTheyWere() {
    ExampleEdits edits(project());
    const std::vector<int64_t> both{ids(Split::Train).front(), ids(Split::Test).front()};
    const auto before = edits.setSplit(both, Split::Test);
    QCOMPARE(before.size(), 1U);
    QCOMPARE(before.front(), SplitOfExample(both.front(), Split::Train));
    QCOMPARE(ids(Split::Test), both);
    edits.setSplits(before);
    QCOMPARE(ids(Split::Train).front(), both.front());
}

void TestExampleEdits::addedExamplesComeBackUnderTheirId() {
    ExampleEdits edits(project());
    Example example{.taskId = m_task, .split = Split::Validation, .fields = R"({"a":9})"};
    example.id = edits.add(example);
    QCOMPARE(ids(Split::Validation), std::vector<int64_t>{example.id});
    QCOMPARE(ExampleStore(project()).contentsInSeveralSplits(m_task), 1);
    edits.remove(example.id);
    QVERIFY(ids(Split::Validation).empty());
    QCOMPARE(edits.add(example), example.id);
    VERIFY_ERROR(errorOf([&] { edits.add({.taskId = 99, .fields = "{}"}); }), ErrorKind::BadInput,
                 "does not fit");
}

QTEST_GUILESS_MAIN(TestExampleEdits)
#include "tst_example_edits.moc"
