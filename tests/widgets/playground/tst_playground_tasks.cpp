#include "core/store/prompt_history.h"
#include "tests/support/combo_choice.h"
#include "tests/widgets/playground/shown_playground.h"
#include "widgets/playground/prompt_input.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

#include <algorithm>

using namespace alter;

/// One prompt as several tasks, side by side.
class TestPlaygroundTasks : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::English); }
    void init() { m_shown = std::make_unique<ShownPlayground>(); }
    void cleanup() { m_shown.reset(); }
    void oneModelAnswersAsEachTask();
    void templatesWithOtherFieldsAreLeft();
    void freeTextIsTheSameForAll();
    void leavingBringsTheColumnsBack();
    void aColumnTakesAnotherTask();
    void fourAreTheMost();
    void linesAreAnsweredAsEachTask();
    void theHistoryBringsThemBack();

  private:
    template <typename Widget>
    Widget* part(const char* name) const {
        return m_shown->part<Widget>(name);
    }
    const std::vector<AnswerColumn*>& columns() const { return m_shown->columns(); }
    QComboBox* taskOf(size_t column) const { return columns().at(column)->findChild<QComboBox*>("ownTask"); }
    bool allDone() const { return m_shown->allDone(); }
    void open() { m_shown->open(); }
    void chooseSeveral() { chooseByKey(part<QComboBox>("task"), "Several at once"); }
    void askField(const QString& text);

    std::unique_ptr<ShownPlayground> m_shown;
};

void TestPlaygroundTasks::askField(const QString& text) {
    part<QPlainTextEdit>("field-text")->setPlainText(text);
    QTest::mouseClick(part<QPushButton>("ask"), Qt::LeftButton);
    QTRY_VERIFY(allDone());
}

void TestPlaygroundTasks::oneModelAnswersAsEachTask() {
    open();
    QVERIFY(taskOf(0)->isHidden());
    chooseSeveral();
    QCOMPARE(columns().size(), 2U);
    QCOMPARE(taskOf(0)->currentText(), "As mail");
    QCOMPARE(taskOf(1)->currentText(), "As reply");
    QTRY_VERIFY(taskOf(0)->isVisible());
    QCOMPARE(columns()[0]->findChild<QComboBox*>("run")->currentText(), "demo"); // not the base model
    askField("hello");
    QCOMPARE(columns()[0]->text(), "demo says Mail: hello");
    QCOMPARE(columns()[1]->text(), "demo says Reply: hello"); // in its own template
    QCOMPARE(columns()[0]->answer()->bestLabel(), "good");
    QVERIFY(columns()[1]->answer()->bestLabel().isEmpty());
    const auto requests = m_shown->project.requests("generate");
    QCOMPARE(requests.size(), 2U);
    QCOMPARE(requests[0]["task"], "mail");
    QCOMPARE(requests[1]["task"], "reply");
    QCOMPARE(columns()[1]->input().form, std::string("reply")); // as which it would become an example
}

void TestPlaygroundTasks::templatesWithOtherFieldsAreLeft() {
    m_shown->project.addTask(
        {.name = "pairs", .inputTemplate = "{first} or {second}?", .targetTemplate = "{label}"});
    open();
    chooseSeveral();
    QCOMPARE(columns().size(), 3U);
    askField("hello");
    const auto pairs = std::ranges::find_if(
        columns(), [](const AnswerColumn* column) { return column->source().task == "pairs"; });
    QCOMPARE((*pairs)->text(), "demo says Reply: hello"); // it cannot take the fields
    QCOMPARE((*pairs)->answer()->question().task, std::string("pairs"));
}

void TestPlaygroundTasks::freeTextIsTheSameForAll() {
    open();
    part<QPlainTextEdit>("freeText")->setPlainText("hello");
    chooseSeveral();
    QTest::mouseClick(part<QPushButton>("ask"), Qt::LeftButton);
    QTRY_VERIFY(allDone());
    QCOMPARE(columns()[0]->text(), "demo says hello");
    QCOMPARE(columns()[1]->text(), "demo says hello");
    QCOMPARE(m_shown->project.requests("generate").back()["task"], "reply");
}

void TestPlaygroundTasks::leavingBringsTheColumnsBack() {
    open();
    const std::vector<AnswerSource> before = m_shown->page.findChild<AnswerColumns*>()->sources();
    chooseSeveral();
    chooseByKey(part<QComboBox>("task"), "mail");
    QCOMPARE(m_shown->page.findChild<AnswerColumns*>()->sources(), before);
    QVERIFY(taskOf(0)->isHidden());
    chooseSeveral();
    m_shown->project.session->subject().setTask("mail"); // chosen on another page
    QCOMPARE(m_shown->page.findChild<AnswerColumns*>()->sources(), before);
}

void TestPlaygroundTasks::aColumnTakesAnotherTask() {
    open();
    chooseSeveral();
    chooseByKey(taskOf(0), "As reply");
    QCOMPARE(columns()[0]->source().task, std::string("reply"));
    QTest::mouseClick(columns()[1]->findChild<QToolButton*>("remove"), Qt::LeftButton);
    part<QAction>("addColumn")->trigger();
    QCOMPARE(columns()[1]->source().task, std::string("mail")); // the one that no column shows
}

void TestPlaygroundTasks::fourAreTheMost() {
    for (const char* name : {"third", "fourth", "fifth"})
        m_shown->project.addTask({.name = name, .inputTemplate = "{text}", .targetTemplate = "{label}"});
    open();
    chooseSeveral();
    QCOMPARE(columns().size(), AnswerColumns::most);
    QVERIFY(part<QLabel>("note")->isVisible());
    QCOMPARE(taskOf(0)->count(), 5);
}

void TestPlaygroundTasks::linesAreAnsweredAsEachTask() {
    open();
    chooseSeveral();
    part<QTabWidget>("modes")->setCurrentIndex(1);
    part<QPlainTextEdit>("lines")->setPlainText("one\ntwo");
    QTest::mouseClick(part<QPushButton>("askLines"), Qt::LeftButton);
    const auto* table = part<QTableView>("answers")->model();
    QTRY_COMPARE(table->index(1, 2).data().toString(), "demo says Reply: two");
    QCOMPARE(table->index(0, 1).data().toString(), "good (70 %)");
    QVERIFY(table->headerData(2, Qt::Horizontal).toString().contains("as reply"));
}

void TestPlaygroundTasks::theHistoryBringsThemBack() {
    open();
    chooseSeveral();
    askField("hello");
    auto* history = part<QListView>("history")->model();
    QTRY_COMPARE(history->rowCount(), 1);
    QVERIFY(history->index(0, 0).data().toString().contains("several tasks"));
    chooseByKey(part<QComboBox>("task"), "mail");
    QVERIFY(taskOf(0)->isHidden());
    auto* list = part<QListView>("history");
    list->setFocus();
    list->setCurrentIndex(history->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(part<QComboBox>("task")->currentText(), "Several at once");
    QTRY_VERIFY(taskOf(0)->isVisible());
}

QTEST_MAIN(TestPlaygroundTasks)
#include "tst_playground_tasks.moc"
