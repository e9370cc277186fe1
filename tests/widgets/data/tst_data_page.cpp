#include "core/store/example_edits.h"
#include "tests/widgets/data/data_project.h"
#include "widgets/data/data_page.h"
#include "widgets/data/import/import_dialog.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QUndoStack>
#include <QtTest>

using namespace alter;

class TestDataPage : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::English); }
    void init();
    void cleanup();
    void withoutAProjectNothingCanBeDone();
    void aDroppedFileBeginsAnImport();
    void theSubjectLeadsTheChoice();
    void undoThroughTheSessionsStack();
    void anotherProjectTakesThePlace();
    void countsFollowWhatOthersWrite();
    void statisticsFollowEdits();

  private:
    QAbstractItemModel* tasks() const {
        return m_page->findChild<QListView*>(QStringLiteral("tasks"))->model();
    }
    QTableView* examples() const { return m_page->findChild<QTableView*>(QStringLiteral("examples")); }
    QString found() const { return m_page->findChild<QLabel*>(QStringLiteral("found"))->text(); }

    std::unique_ptr<DataProject> m_data;
    std::unique_ptr<DataPage> m_page;
};

void TestDataPage::init() {
    m_data = std::make_unique<DataProject>();
    m_page = std::make_unique<DataPage>();
    m_page->resize(968, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestDataPage::cleanup() {
    m_page->setSession(nullptr);
    m_page.reset();
    m_data.reset();
}

void TestDataPage::withoutAProjectNothingCanBeDone() {
    QVERIFY(!m_page->openFile(m_data->write("a.csv", "a,b\n1,2\n")));
    for (const QAction* action : m_page->pageActions())
        QVERIFY(!action->isEnabled());
    QCOMPARE(m_page->title(), QStringLiteral("Data"));
    QVERIFY(!m_page->icon().isNull());
}

void TestDataPage::aDroppedFileBeginsAnImport() {
    m_page->setSession(&m_data->session);
    QVERIFY(!m_page->openFile(m_data->temporary.filePath(QStringLiteral("nowhere.csv"))));
    QVERIFY(!m_page->openFile(m_data->temporary.path())); // a folder without task.json
    QVERIFY(m_page->openFile(QStringLiteral(ALTER_SOURCE_DIR "/samples/shop/sentiment")));
    auto* dialog = m_page->findChild<ImportDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    auto* forth = dialog->findChild<QPushButton*>(QStringLiteral("forth"));
    QTRY_VERIFY(forth->text().startsWith(QStringLiteral("Import ")) && forth->isEnabled());
    QTest::mouseClick(forth, Qt::LeftButton);
    QTRY_COMPARE(tasks()->rowCount(), 1);
    QTRY_COMPARE(m_data->session.subject().task(), QStringLiteral("shop_sentiment"));
    QTRY_VERIFY(examples()->model()->rowCount() > 0);
}

void TestDataPage::theSubjectLeadsTheChoice() {
    m_data->addReviews("a", 10);
    m_data->addReviews("b", 20);
    m_data->session.subject().setTask(QStringLiteral("b"));
    QSignalSpy texts(m_page.get(), &Page::subjectTextChanged);
    m_page->setSession(&m_data->session);
    QTRY_COMPARE(found(), QStringLiteral("20 examples"));
    QCOMPARE(texts.last().first().toString(), QStringLiteral("b"));
    m_data->session.subject().setTask(QStringLiteral("a"));
    QTRY_COMPARE(found(), QStringLiteral("10 examples"));
}

void TestDataPage::undoThroughTheSessionsStack() {
    m_data->addReviews("a", 10);
    m_page->setSession(&m_data->session);
    QTRY_COMPARE(found(), QStringLiteral("10 examples"));
    examples()->setFocus();
    QTest::keyClick(examples(), Qt::Key_Delete);
    QTRY_COMPARE(m_data->session.undoStack().undoText(), QStringLiteral("exclude 1 example"));
    QTRY_COMPARE(m_data->project.database().number("SELECT sum(excluded) FROM examples"), 1);
    m_data->session.undoStack().undo();
    QTRY_COMPARE(m_data->project.database().number("SELECT sum(excluded) FROM examples"), 0);
}

void TestDataPage::anotherProjectTakesThePlace() {
    m_data->addReviews("a", 10);
    m_page->setSession(&m_data->session);
    QTRY_COMPARE(tasks()->rowCount(), 1);
    DataProject other;
    m_page->setSession(&other.session);
    QTRY_COMPARE(tasks()->rowCount(), 0);
    QCOMPARE(examples()->model()->rowCount(), 0);
    m_page->setSession(nullptr);
}

void TestDataPage::countsFollowWhatOthersWrite() {
    const int64_t task = m_data->addReviews("a", 10);
    m_page->setSession(&m_data->session);
    QTRY_COMPARE(found(), QStringLiteral("10 examples"));
    ExampleEdits(m_data->project).add({.taskId = task, .fields = R"({"label":"good","text":"new"})"});
    QTRY_COMPARE(found(), QStringLiteral("11 examples"));
}

void TestDataPage::statisticsFollowEdits() {
    const int64_t task = m_data->addReviews("a", 10);
    m_page->setSession(&m_data->session);
    QTRY_COMPARE(found(), QStringLiteral("10 examples"));
    const auto trained = [&] {
        return TaskStore(m_data->project).get("a").statistics["splits"]["train"]["count"].get<int64_t>();
    };
    const int64_t before = trained();
    QCOMPARE(before, ExampleStore(m_data->project).count(task, Split::Train));
    examples()->setFocus();
    QTest::keyClick(examples(), Qt::Key_Delete);
    QTRY_COMPARE(trained(), before - 1);
    QTest::mouseClick(m_page->findChild<QPushButton*>(QStringLiteral("exclude")), Qt::LeftButton);
    QTRY_COMPARE(trained(), before);
}

QTEST_MAIN(TestDataPage)
#include "tst_data_page.moc"
