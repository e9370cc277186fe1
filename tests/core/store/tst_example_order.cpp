#include "core/store/example_order.h"
#include "core/store/examples.h"
#include "tests/core/store/scratch_project.h"

#include <QtTest>

using namespace alter;

class TestExampleOrder : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void examplesAreNumberedWithinTheirSplit();
    void excludedOnesDoNotCount();
    void whatIsNotThereHasNoNumber();

  private:
    static int64_t addTask(const ScratchProject& scratch, const std::string& name, int validation);
};

/// Two training examples, then those for validation.
int64_t TestExampleOrder::addTask(const ScratchProject& scratch, const std::string& name, int validation) {
    ExampleWriter writer(scratch.project,
                         Task{.name = name, .inputTemplate = "{a}", .targetTemplate = "{a}"});
    for (int i = 0; i < 2 + validation; ++i)
        writer.add(i < 2 ? Split::Train : Split::Validation, R"({"a":")" + std::to_string(i) + "\"}");
    return writer.commit();
}

void TestExampleOrder::examplesAreNumberedWithinTheirSplit() {
    const ScratchProject scratch;
    const int64_t first = addTask(scratch, "first", 3);
    addTask(scratch, "second", 2);
    const ExampleOrder order(scratch.project, first, Split::Validation);
    const std::vector<int64_t> ids = ExampleStore(scratch.project).ids(first, Split::Validation);
    QCOMPARE(order.count(), 3);
    for (size_t i = 0; i < ids.size(); ++i) {
        QCOMPARE(order.at(static_cast<int64_t>(i) + 1), std::optional(ids[i]));
        QCOMPARE(order.numberOf(ids[i]), static_cast<int64_t>(i) + 1);
    }
    QCOMPARE(ExampleOrder(scratch.project, first, Split::Test).count(), 0);
}

void TestExampleOrder::excludedOnesDoNotCount() {
    const ScratchProject scratch;
    const int64_t task = addTask(scratch, "first", 3);
    const ExampleOrder order(scratch.project, task, Split::Validation);
    const int64_t second = order.at(2).value();
    const int64_t third = order.at(3).value();
    ExampleStore(scratch.project).setExcluded(second, true);
    QCOMPARE(order.count(), 2);
    QCOMPARE(order.numberOf(second), 0);
    QCOMPARE(order.numberOf(third), 2);
}

void TestExampleOrder::whatIsNotThereHasNoNumber() {
    const ScratchProject scratch;
    const int64_t task = addTask(scratch, "first", 1);
    const ExampleOrder order(scratch.project, task, Split::Validation);
    QVERIFY(!order.at(0) && !order.at(2));
    QCOMPARE(order.numberOf(ExampleStore(scratch.project).ids(task, Split::Train).front()), 0);
    QCOMPARE(order.numberOf(9999), 0);
}

QTEST_GUILESS_MAIN(TestExampleOrder)
#include "tst_example_order.moc"
