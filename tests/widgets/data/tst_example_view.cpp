#include "core/store/example_edits.h"
#include "tests/widgets/data/data_project.h"
#include "widgets/data/examples/example_details.h"
#include "widgets/data/examples/example_view.h"
#include "widgets/views/state_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTextEdit>
#include <QUndoStack>
#include <QtTest>

using namespace alter;

class TestExampleView : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::English); }
    void init();
    void cleanup();
    void showsFieldsPromptAndTarget();
    void searchesAsOneTypes();
    void filtersBySplitLabelAndFlag();
    void filtersByLength();
    void filtersByLengthInTokens();
    void nothingFoundOffersToClear();
    void editsAreCheckedSavedAndUndone();
    void unsavedEditsComeBack();
    void excludesAndIncludes();
    void movesSeveralAtOnce();
    void addsAnExample();
    void followsWhatOthersWrite();
    void followsAnotherPageToAnExample();
    void showsTokensWhereTheyAreKnown();
    void aMillionRowsScroll();

  private:
    template <typename Widget>
    Widget* part(const char* name) const {
        return m_view->findChild<Widget*>(QLatin1String(name));
    }
    QTableView* table() const { return part<QTableView>("examples"); }
    QString found() const { return part<QLabel>("found")->text(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QString prompt() const { return part<QTextEdit>("prompt")->toPlainText(); }
    static TokenCounter tinyCounter() {
        const std::filesystem::path models = std::filesystem::path(ALTER_TEST_DATA) / "models/gemma3_tiny";
        TokenCounter counter{.backbone = "tiny"};
        counter.tokenizer = std::make_shared<const Tokenizer>(Tokenizer::load(models / "tokenizer.model"));
        return counter;
    }
    void open(int rows);
    void refresh();
    Example example(int64_t id) const { return *ExampleStore(m_data->project).find(id); }
    int64_t currentId() const {
        return m_view->findChild<ExampleModel*>()->idAt(table()->currentIndex().row());
    }

    std::unique_ptr<DataProject> m_data;
    std::unique_ptr<ExampleView> m_view;
    std::unique_ptr<QUndoStack> m_undo;
    TaskRow m_row;
};

void TestExampleView::init() {
    m_data = std::make_unique<DataProject>();
    m_undo = std::make_unique<QUndoStack>();
    m_view = std::make_unique<ExampleView>();
    m_view->setUndoStack(m_undo.get());
    m_view->resize(1000, 600);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    connect(&m_data->session, &ProjectSession::changed, m_view.get(), &ExampleView::refresh);
}

void TestExampleView::cleanup() {
    m_view.reset();
    m_undo.reset();
    m_data.reset();
}

void TestExampleView::refresh() {
    m_row.task = TaskStore(m_data->project).get("reviews");
    m_row.counts = ExampleBrowser(m_data->project).counts()[m_row.task.id];
    m_view->setTask(&m_row);
}

void TestExampleView::open(int rows) {
    new QAbstractItemModelTester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_view.get());
    m_data->addReviews("reviews", rows);
    m_view->setSession(&m_data->session);
    refresh();
    QTRY_COMPARE(table()->model()->rowCount(), rows);
    QTRY_VERIFY(m_view->findChild<ExampleDetails*>()->shownId() != 0);
}

void TestExampleView::showsFieldsPromptAndTarget() {
    open(30);
    QCOMPARE(found(), QStringLiteral("30 examples"));
    QCOMPARE(table()->model()->headerData(2, Qt::Horizontal).toString(), QStringLiteral("text"));
    QCOMPARE(table()->model()->headerData(3, Qt::Horizontal).toString(), QStringLiteral("label"));
    QTRY_COMPARE(cell(0, 0), QStringLiteral("train"));
    QVERIFY(cell(0, 2).startsWith(QStringLiteral("review number ")));
    QCOMPARE(part<QPlainTextEdit>("field-text")->toPlainText(), cell(0, 2));
    QCOMPARE(prompt(), cell(0, 2) + QStringLiteral("\nFeeling:"));
    QCOMPARE(part<QTextEdit>("target")->toPlainText(), cell(0, 3));
    QTest::keyClick(table(), Qt::Key_Down);
    QTRY_COMPARE(prompt(), cell(1, 2) + QStringLiteral("\nFeeling:"));
    QCOMPARE(m_data->session.subject().example(), currentId());
}

void TestExampleView::searchesAsOneTypes() {
    open(30);
    QTest::keyClicks(part<QLineEdit>("search"), QStringLiteral("NUMBER 17"));
    QTRY_COMPARE(found(), QStringLiteral("1 example of 30"));
    QTRY_COMPARE(cell(0, 2), QStringLiteral("review number 17"));
    QTest::keyClick(part<QLineEdit>("search"), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(part<QLineEdit>("search"), Qt::Key_Backspace);
    QTRY_COMPARE(found(), QStringLiteral("30 examples"));
    QTRY_COMPARE(prompt(), QStringLiteral("review number 17\nFeeling:")); // what was looked at stays
}

void TestExampleView::filtersBySplitLabelAndFlag() {
    open(30);
    auto* split = part<QComboBox>("split");
    auto* label = part<QComboBox>("label");
    auto* flag = part<QComboBox>("excluded");
    QTest::keyClick(label, Qt::Key_Down);
    QCOMPARE(label->currentText(), QStringLiteral("bad"));
    QTRY_COMPARE(found(), QStringLiteral("15 examples of 30"));
    QTest::keyClick(label, Qt::Key_Up);
    QTest::keyClick(split, Qt::Key_Down);
    const auto train = ExampleStore(m_data->project).count(m_row.task.id, Split::Train);
    QTRY_COMPARE(found(), QStringLiteral("%1 examples of 30").arg(train));
    QTest::keyClick(split, Qt::Key_Up);
    QTest::keyClick(flag, Qt::Key_End);
    QTRY_COMPARE(found(), QStringLiteral("0 examples of 30"));
}

/// "review number 9\nFeeling:" has 24 characters, one more with every digit.
void TestExampleView::filtersByLength() {
    open(30);
    auto* length = part<QComboBox>("length");
    auto* from = part<QSpinBox>("length-from");
    auto* to = part<QSpinBox>("length-to");
    QVERIFY(!from->isVisible() && !to->isVisible());
    QTest::keyClick(length, Qt::Key_Down);
    QCOMPARE(length->currentText(), QStringLiteral("Longer than"));
    QVERIFY(from->isVisible() && !to->isVisible());
    from->selectAll();
    QTest::keyClicks(from, QStringLiteral("24"));
    QTest::keyClick(from, Qt::Key_Return);
    QTRY_COMPARE(found(), QStringLiteral("21 examples of 30"));
    QTest::keyClick(length, Qt::Key_Down);
    QVERIFY(!from->isVisible() && to->isVisible());
    to->selectAll();
    QTest::keyClicks(to, QStringLiteral("25"));
    QTest::keyClick(to, Qt::Key_Return);
    QTRY_COMPARE(found(), QStringLiteral("9 examples of 30"));
    QTest::keyClick(length, Qt::Key_Down);
    QVERIFY(from->isVisible() && to->isVisible());
    QTRY_COMPARE(found(), QStringLiteral("30 examples of 30")); // 24 and 25
    auto* label = part<QComboBox>("label");
    QTest::keyClick(label, Qt::Key_Down);
    QTRY_COMPARE(found(), QStringLiteral("15 examples of 30"));
    QTest::keyClick(length, Qt::Key_Home);
    QTest::keyClick(label, Qt::Key_Home);
    QTRY_COMPARE(found(), QStringLiteral("30 examples"));
}

void TestExampleView::filtersByLengthInTokens() {
    open(10);
    const TokenCounter counter = tinyCounter();
    m_view->setCounter(counter);
    const ExampleEncoder encoder = counter.encoderFor(m_row.task);
    const auto tokens = encoder.encodeInput("review number 10\nFeeling:").size();
    auto* from = part<QSpinBox>("length-from");
    from->setValue(static_cast<int>(tokens) - 1);
    QTest::keyClick(part<QComboBox>("length"), Qt::Key_Down);
    QTRY_COMPARE(found(), QStringLiteral("1 example of 10"));
    QTRY_COMPARE(cell(0, 2), QStringLiteral("review number 10"));
}

void TestExampleView::nothingFoundOffersToClear() {
    open(30);
    QTest::keyClicks(part<QLineEdit>("search"), QStringLiteral("zebra"));
    QTRY_COMPARE(m_view->findChild<StateView*>()->state(), StateView::State::Empty);
    for (QPushButton* button : m_view->findChild<StateView*>()->findChildren<QPushButton*>())
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(found(), QStringLiteral("30 examples"));
    QCOMPARE(m_view->findChild<StateView*>()->state(), StateView::State::Full);
}

void TestExampleView::editsAreCheckedSavedAndUndone() {
    open(10);
    const int64_t id = currentId();
    const std::string before = example(id).fields;
    auto* label = part<QPlainTextEdit>("field-label");
    label->selectAll();
    QTest::keyClicks(label, QStringLiteral("ugly"));
    QVERIFY(part<QLabel>("fault")->text().contains("label"));
    QVERIFY(!part<QPushButton>("save")->isEnabled());
    label->selectAll();
    QTest::keyClicks(label, before.find("good") != std::string::npos ? QStringLiteral("bad")
                                                                     : QStringLiteral("good"));
    QVERIFY(part<QLabel>("fault")->text().isEmpty());
    QTest::mouseClick(part<QPushButton>("save"), Qt::LeftButton);
    QTRY_VERIFY(example(id).fields != before);
    QVERIFY(!part<QPushButton>("save")->isVisible());
    QCOMPARE(m_undo->undoText(), QStringLiteral("edit an example"));
    m_undo->undo();
    QTRY_COMPARE(example(id).fields, before);
    QTRY_COMPARE(part<QTextEdit>("target")->toPlainText(), cell(0, 3));
    QTRY_COMPARE(label->toPlainText(), cell(0, 3));
}

void TestExampleView::unsavedEditsComeBack() {
    open(10);
    auto* text = part<QPlainTextEdit>("field-text");
    text->selectAll();
    QTest::keyClicks(text, QStringLiteral("half a thou"));
    QTest::keyClick(table(), Qt::Key_Down);
    QTRY_VERIFY(text->toPlainText() != QStringLiteral("half a thou"));
    QTest::keyClick(table(), Qt::Key_Up);
    QTRY_COMPARE(text->toPlainText(), QStringLiteral("half a thou"));
    QTest::mouseClick(part<QPushButton>("revert"), Qt::LeftButton);
    QCOMPARE(text->toPlainText(), cell(0, 2));
}

void TestExampleView::excludesAndIncludes() {
    open(10);
    const int64_t id = currentId();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_VERIFY(example(id).excluded);
    QTRY_VERIFY(cell(0, 0).contains(QStringLiteral("excluded")));
    QTRY_COMPARE(part<QPushButton>("exclude")->text(), QStringLiteral("Include example"));
    QTest::mouseClick(part<QPushButton>("exclude"), Qt::LeftButton);
    QTRY_VERIFY(!example(id).excluded);
    m_undo->undo();
    m_undo->undo();
    QTRY_VERIFY(!example(id).excluded);
    QTRY_COMPARE(part<QPushButton>("exclude")->text(), QStringLiteral("Exclude example"));
}

void TestExampleView::movesSeveralAtOnce() {
    open(20);
    const auto tests = ExampleStore(m_data->project).count(m_row.task.id, Split::Test);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(part<QComboBox>("move"), Qt::Key_End);
    QTRY_COMPARE(ExampleStore(m_data->project).count(m_row.task.id, Split::Test), tests + 3);
    QCOMPARE(m_undo->undoText(), QStringLiteral("move 3 examples to test"));
    QTRY_COMPARE(cell(2, 0), QStringLiteral("test"));
    m_undo->undo();
    QTRY_COMPARE(ExampleStore(m_data->project).count(m_row.task.id, Split::Test), tests);
}

void TestExampleView::addsAnExample() {
    open(10);
    m_view->addExample();
    auto* dialog = m_view->findChild<QDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    auto* add = dialog->findChild<QPushButton*>(QStringLiteral("add"));
    QVERIFY(!add->isEnabled());
    QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(QStringLiteral("field-text")),
                     QStringLiteral("fine shoes"));
    QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(QStringLiteral("field-label")),
                     QStringLiteral("good"));
    QVERIFY(add->isEnabled());
    QTest::mouseClick(add, Qt::LeftButton);
    QTRY_COMPARE(ExampleBrowser(m_data->project).counts()[m_row.task.id].all(), 11);
    refresh();
    QTRY_COMPARE(found(), QStringLiteral("11 examples"));
    m_undo->undo();
    QTRY_COMPARE(ExampleBrowser(m_data->project).counts()[m_row.task.id].all(), 10);
}

void TestExampleView::followsWhatOthersWrite() {
    open(10);
    ExampleEdits(m_data->project).setFields(currentId(), R"({"label":"good","text":"from elsewhere"})");
    QTRY_COMPARE(cell(0, 2), QStringLiteral("from elsewhere"));
    QTRY_COMPARE(prompt(), QStringLiteral("from elsewhere\nFeeling:"));
}

void TestExampleView::followsAnotherPageToAnExample() {
    open(4500); // more than the first piece of a search
    Subject& subject = m_data->session.subject();
    const auto* model = m_view->findChild<ExampleModel*>();
    QTRY_VERIFY(!model->isSearching());
    const int64_t last = model->idAt(4499), other = model->idAt(4000);
    subject.setExample(last);
    QCOMPARE(currentId(), last);
    // The task comes with it, and its examples are not there yet.
    m_view->setTask(nullptr);
    subject.setExample(0);
    m_view->setTask(&m_row);
    subject.setExample(other);
    QTRY_COMPARE(currentId(), other);
    // A filter that hides it gives way.
    QTest::keyClicks(part<QLineEdit>("search"), "number 17");
    QTRY_VERIFY(!model->isSearching() && model->rowCount() < 200);
    subject.setExample(last);
    QTRY_COMPARE(currentId(), last);
    QCOMPARE(model->rowCount(), 4500);
}

void TestExampleView::showsTokensWhereTheyAreKnown() {
    open(10);
    m_view->setCounter(tinyCounter());
    bool told = false;
    for (const QLabel* label : m_view->findChildren<QLabel*>())
        told = told || label->text().startsWith(QStringLiteral("Prompt · "));
    QVERIFY(told);
    QVERIFY(prompt().startsWith(QStringLiteral("<s>")));
}

/// Without the model's tester, which looks at every row after every change.
void TestExampleView::aMillionRowsScroll() {
    constexpr int rows = 1'000'000;
    m_data->addReviews("reviews", 10);
    const Task task = TaskStore(m_data->project).get("reviews");
    m_data->project.database().run(
        "WITH RECURSIVE n(i) AS (SELECT 11 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) "
        "INSERT INTO examples (task_id, split, fields, source_row, content_hash) "
        "SELECT ?, 'train', '{\"label\":\"good\",\"text\":\"review number ' || i || '\"}', i, i FROM n",
        task.id);
    m_view->setSession(&m_data->session);
    QElapsedTimer timer;
    timer.start();
    refresh();
    QTRY_VERIFY(table()->model()->rowCount() > 0);
    QTRY_VERIFY(!cell(0, 2).startsWith(QStringLiteral("…")));
    const qint64 first = timer.restart();
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), rows, 30'000);
    const qint64 all = timer.elapsed();
    qint64 longest = 0;
    for (int at = 0; at <= 100; ++at) {
        timer.restart();
        table()->scrollTo(table()->model()->index(at * (rows / 100 - 1), 0));
        QApplication::processEvents();
        table()->viewport()->repaint();
        longest = std::max(longest, timer.elapsed());
    }
    qInfo("first rows after %lld ms, all ids after %lld ms more, longest jump %lld ms", first, all, longest);
    const int last = rows - 1;
    QTRY_VERIFY(cell(last, 2).startsWith(QStringLiteral("review number ")));
    QVERIFY(longest < 100);
}

QTEST_MAIN(TestExampleView)
#include "tst_example_view.moc"
