#include "tests/widgets/data/data_project.h"
#include "widgets/data/tasks/task_list.h"
#include "widgets/views/state_view.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolTip>
#include <QtTest>

using namespace alter;

class TestTaskList : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::English); }
    void init();
    void cleanup();
    void anEmptyProjectOffersTheImport();
    void showsTheTasks();
    void keepsTheChoiceWhenOthersCome();
    void choosesByNameBeforeItIsThere();
    void theRowIsSpoken();
    void aBadgeTellsItsNumber();
    void removesAndBringsBack();
    void renames();
    void editsAreTriedAndUndone();
    void aLostProjectIsTold();

  private:
    QListView* view() const { return m_list->findChild<QListView*>(QStringLiteral("tasks")); }
    QString chosen() const {
        return m_list->chosen() ? QString::fromStdString(m_list->chosen()->task.name) : QString();
    }
    StateView::State state() const { return m_list->findChild<StateView*>()->state(); }

    std::unique_ptr<DataProject> m_data;
    std::unique_ptr<TaskList> m_list;
};

void TestTaskList::init() {
    m_data = std::make_unique<DataProject>();
    m_list = std::make_unique<TaskList>();
    m_list->resize(300, 500);
    m_list->show();
    new QAbstractItemModelTester(view()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_list.get());
}

void TestTaskList::cleanup() {
    m_list.reset();
    m_data.reset();
}

void TestTaskList::anEmptyProjectOffersTheImport() {
    QSignalSpy wanted(m_list.get(), &TaskList::importWanted);
    m_list->setSession(&m_data->session);
    QCOMPARE(state(), StateView::State::Busy);
    QTRY_COMPARE(state(), StateView::State::Empty);
    for (QPushButton* button : m_list->findChildren<QPushButton*>())
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void TestTaskList::showsTheTasks() {
    m_data->addReviews("b", 20);
    m_data->addReviews("a", 10);
    m_list->setSession(&m_data->session);
    QTRY_COMPARE(view()->model()->rowCount(), 2);
    QCOMPARE(state(), StateView::State::Full);
    QCOMPARE(chosen(), QStringLiteral("a"));
    QTest::keyClick(view(), Qt::Key_Down);
    QCOMPARE(chosen(), QStringLiteral("b"));
    QCOMPARE(m_list->chosen()->counts.all(), 20);
    QVERIFY(view()->visualRect(view()->currentIndex()).height() > view()->fontMetrics().height() * 2);
}

void TestTaskList::keepsTheChoiceWhenOthersCome() {
    m_data->addReviews("b", 10);
    m_list->setSession(&m_data->session);
    QTRY_COMPARE(chosen(), QStringLiteral("b"));
    m_data->addReviews("a", 10);
    m_list->refresh();
    QTRY_COMPARE(view()->model()->rowCount(), 2);
    QCOMPARE(chosen(), QStringLiteral("b"));
}

void TestTaskList::choosesByNameBeforeItIsThere() {
    m_data->addReviews("a", 10);
    m_data->addReviews("z", 10);
    m_list->setSession(&m_data->session);
    m_list->choose(QStringLiteral("z"));
    QTRY_COMPARE(chosen(), QStringLiteral("z"));
}

void TestTaskList::theRowIsSpoken() {
    m_data->addReviews("a", 10);
    m_list->setSession(&m_data->session);
    QTRY_COMPARE(view()->model()->rowCount(), 1);
    const QString spoken = view()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains("classification") && spoken.contains("train") && spoken.contains("accuracy"),
             qPrintable(spoken));
}

void TestTaskList::aBadgeTellsItsNumber() {
    const int64_t task = m_data->addReviews("a", 10);
    m_data->project.database().run("UPDATE examples SET split = 'train' WHERE task_id = ?", task);
    m_list->setSession(&m_data->session);
    QTRY_COMPARE(view()->model()->rowCount(), 1);
    const QRect row = view()->visualRect(view()->model()->index(0, 0));
    const QPoint badge(row.left() + 24, row.bottom() - 16);
    QHelpEvent help(QEvent::ToolTip, badge, view()->viewport()->mapToGlobal(badge));
    QCoreApplication::sendEvent(view()->viewport(), &help);
    QVERIFY2(QToolTip::text().contains("None of the 10 examples is for validation"),
             qPrintable(QToolTip::text()));
}

void TestTaskList::removesAndBringsBack() {
    m_data->addReviews("a", 10);
    m_data->addReviews("b", 10);
    m_list->setSession(&m_data->session);
    connect(&m_data->session, &ProjectSession::changed, m_list.get(), &TaskList::refresh);
    QTRY_COMPARE(chosen(), QStringLiteral("a"));
    QUndoStack& undo = m_data->session.undoStack();
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Delete);
    QTRY_COMPARE(view()->model()->rowCount(), 1);
    QCOMPARE(chosen(), QStringLiteral("b"));
    QCOMPARE(undo.undoText(), QStringLiteral("remove the task a"));
    undo.undo();
    QTRY_COMPARE(view()->model()->rowCount(), 2);
    QCOMPARE(ExampleBrowser(m_data->project).counts()[TaskStore(m_data->project).get("a").id].all(), 10);
    undo.redo();
    QTRY_COMPARE(view()->model()->rowCount(), 1);
}

void TestTaskList::renames() {
    m_data->addReviews("a", 10);
    m_data->addReviews("b", 10);
    m_list->setSession(&m_data->session);
    connect(&m_data->session, &ProjectSession::changed, m_list.get(), &TaskList::refresh);
    QTRY_COMPARE(chosen(), QStringLiteral("a"));
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_F2);
    auto* dialog = m_list->findChild<QDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("new-name"));
    auto* rename = dialog->findChild<QPushButton*>(QStringLiteral("rename"));
    QVERIFY(!rename->isEnabled());
    QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(name, QStringLiteral("b"));
    QVERIFY(!rename->isEnabled() && !rename->toolTip().isEmpty());
    QTest::keyClicks(name, QStringLiteral(" c"));
    QVERIFY(!rename->isEnabled());
    QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(name, QStringLiteral("z"));
    QTest::mouseClick(rename, Qt::LeftButton);
    QTRY_COMPARE(chosen(), QStringLiteral("z")); // the choice follows the task to its new place
    QCOMPARE(view()->currentIndex().row(), 1);
    m_data->session.undoStack().undo();
    QTRY_COMPARE(chosen(), QStringLiteral("a"));
}

void TestTaskList::editsAreTriedAndUndone() {
    m_data->addReviews("a", 10);
    m_list->setSession(&m_data->session);
    QTRY_COMPARE(chosen(), QStringLiteral("a"));
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(m_list->findChild<QDialog*>());
    auto* dialog = m_list->findChild<QDialog*>();
    auto* input = dialog->findChild<QPlainTextEdit*>(QStringLiteral("input-template"));
    auto* fault = dialog->findChild<QLabel*>(QStringLiteral("task-fault"));
    auto* save = dialog->findChild<QPushButton*>(QStringLiteral("save-task"));
    input->setPlainText(QStringLiteral("{nothing"));
    QVERIFY(!save->isEnabled() && !fault->text().isEmpty());
    input->setPlainText(QStringLiteral("Review: {text}"));
    QVERIFY(save->isEnabled() && fault->text().isEmpty());
    QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("task-prompt"))->text().startsWith("Review: review"));
    auto* labels = dialog->findChild<QPlainTextEdit*>(QStringLiteral("task-labels"));
    labels->setPlainText(QStringLiteral("good"));
    QVERIFY2(fault->text().startsWith("Of the first 10 examples, 5 do not fit"), qPrintable(fault->text()));
    labels->setPlainText(QStringLiteral("good\nbad\nugly"));
    QSignalSpy edited(m_list.get(), &TaskList::edited);
    QTest::mouseClick(save, Qt::LeftButton);
    QCOMPARE(edited.size(), 1);
    const auto task = [this] { return TaskStore(m_data->project).get("a"); };
    QTRY_COMPARE(task().inputTemplate, std::string("Review: {text}"));
    QCOMPARE(task().labels.size(), size_t{3});
    QTRY_COMPARE(m_data->session.undoStack().undoText(), QStringLiteral("edit the task a"));
    m_data->session.undoStack().undo();
    QTRY_COMPARE(task().inputTemplate, std::string("{text}\nFeeling:"));
    QCOMPARE(task().labels.size(), size_t{2});
}

void TestTaskList::aLostProjectIsTold() {
    ProjectSession nowhere(m_data->temporary.filePath(QStringLiteral("nowhere")));
    m_list->setSession(&nowhere);
    QTRY_COMPARE(state(), StateView::State::Failed);
    m_list->setSession(nullptr);
}

QTEST_MAIN(TestTaskList)
#include "tst_task_list.moc"
