#include "core/store/examples.h"
#include "tests/widgets/data/data_project.h"
#include "widgets/data/import/bad_row_model.h"
#include "widgets/data/import/import_dialog.h"
#include "widgets/data/import/record_model.h"
#include "widgets/data/import/template_edit.h"
#include "widgets/views/state_view.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTextEdit>
#include <QtTest>

using namespace alter;

class TestImportDialog : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::English); }
    void init();
    void cleanup();
    void importsAFileInFiveSteps();
    void aBadRowIsShownByLineAndColumn();
    void anUnreadableFileIsTold();
    void backLosesNothing();
    void templatesCompleteAndComplain();
    void numbersGetWords();
    void aTakenNameIsTold();
    void aFolderIsTakenAsAWhole();
    void aStoppedImportChangesNothing();

  private:
    template <typename Widget>
    Widget* part(const char* name) const {
        return m_dialog->findChild<Widget*>(QLatin1String(name));
    }
    void click(const char* name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    int step() const { return m_dialog->findChild<QStackedWidget*>()->currentIndex(); }
    bool canGo() const { return part<QPushButton>("forth")->isEnabled(); }
    void goTo(int wanted);
    QString reviews(int rows) const;
    size_t tasks() const { return TaskStore(m_data->project).list().size(); }

    std::unique_ptr<DataProject> m_data;
    QPointer<ImportDialog> m_dialog;
};

void TestImportDialog::init() {
    m_data = std::make_unique<DataProject>();
    m_dialog = new ImportDialog(m_data->session);
    for (auto* model : m_dialog->findChildren<QAbstractItemModel*>())
        if (qobject_cast<RecordModel*>(model) || qobject_cast<BadRowModel*>(model))
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                         model);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void TestImportDialog::cleanup() {
    delete m_dialog;
    m_data.reset();
}

/// Presses "Next" until the step is reached.
void TestImportDialog::goTo(int wanted) {
    while (step() < wanted) {
        const int before = step();
        QTRY_VERIFY2(canGo(), qPrintable(part<QLabel>("missing")->text()));
        click("forth");
        QCOMPARE(step(), before + 1);
    }
}

QString TestImportDialog::reviews(int rows) const {
    std::string text = "text,label\n";
    for (int row = 1; row <= rows; ++row)
        text += "\"review, number " + std::to_string(row) + "\"," + (row % 2 ? "good" : "bad") + "\n";
    return m_data->write("reviews.csv", text);
}

void TestImportDialog::importsAFileInFiveSteps() {
    QVERIFY(!canGo());
    part<QLineEdit>("path")->setFocus();
    QTest::keyClicks(part<QLineEdit>("path"), reviews(40));
    QTest::keyClick(part<QLineEdit>("path"), Qt::Key_Tab);
    QTRY_VERIFY(part<QLabel>("detected")->text().contains(QStringLiteral("CSV · UTF-8 · separated by “,”")));
    QCOMPARE(part<QLineEdit>("name")->text(), QStringLiteral("reviews"));
    QCOMPARE(part<QTableView>("preview")->model()->index(0, 1).data().toString(),
             QStringLiteral("review, number 1"));
    goTo(1);
    QCOMPARE(part<QComboBox>("role-label")->currentText(), QStringLiteral("Answer"));
    goTo(2);
    QCOMPARE(part<QTextEdit>("rendered-prompt")->toPlainText(), QStringLiteral("review, number 1\nLabel:"));
    QCOMPARE(part<QTextEdit>("rendered-target")->toPlainText(), QStringLiteral("good"));
    goTo(3);
    QTRY_VERIFY(part<QRadioButton>("closed")->isChecked());
    QCOMPARE(part<QTableWidget>("labels")->rowCount(), 2);
    QCOMPARE(part<QComboBox>("metric")->currentText(), QStringLiteral("Accuracy"));
    part<QSpinBox>("share-train")->setValue(50);
    goTo(4);
    QTRY_VERIFY(canGo());
    QVERIFY(part<QLabel>("numbers")->text().startsWith(QStringLiteral("40 rows: ")));
    QCOMPARE(part<QPushButton>("forth")->text(), QStringLiteral("Import 40 examples"));
    QCOMPARE(tasks(), 0U);
    QSignalSpy imported(m_dialog, &ImportDialog::imported);
    click("forth");
    QTRY_COMPARE(imported.size(), 1);
    const Task task = TaskStore(m_data->project).get("reviews");
    QCOMPARE(task.labels, (std::vector<std::string>{"bad", "good"}));
    QCOMPARE(task.metric, std::string("accuracy"));
    QVERIFY(ExampleStore(m_data->project).count(task.id, Split::Train) < 36);
    QVERIFY(task.statistics.contains("splits"));
}

void TestImportDialog::aBadRowIsShownByLineAndColumn() {
    m_dialog->openFile(m_data->write("odd.jsonl", "{\"text\": \"a\", \"label\": \"x\"}\n"
                                                  "{\"text\": \"b\", \"label\": }\n"
                                                  "{\"text\": \"c\", \"label\": \"x\"}\n"
                                                  "{\"text\": \"d\", \"label\": \"y\"}\n"
                                                  "{\"text\": \"e\", \"label\": \"y\"}\n"));
    QTRY_COMPARE(part<QTableView>("preview")->model()->rowCount(), 5);
    const QModelIndex bad = part<QTableView>("preview")->model()->index(1, 0);
    QVERIFY2(bad.data().toString().startsWith(QStringLiteral("line 2, column ")),
             qPrintable(bad.data().toString()));
    goTo(4);
    QTRY_COMPARE(part<QTableView>("bad-rows")->model()->rowCount(), 1);
    const auto* model = part<QTableView>("bad-rows")->model();
    QCOMPARE(model->index(0, BadRowModel::FileColumn).data().toString(), QStringLiteral("odd.jsonl"));
    QCOMPARE(model->index(0, BadRowModel::LineColumn).data().toString(), QStringLiteral("2"));
    QVERIFY(model->index(0, BadRowModel::ColumnColumn).data().toInt() > 1);
    QVERIFY(!canGo());
    QTest::mouseClick(part<QCheckBox>("skip"), Qt::LeftButton, {},
                      QPoint(8, part<QCheckBox>("skip")->height() / 2));
    QVERIFY(canGo());
    QCOMPARE(part<QPushButton>("forth")->text(), QStringLiteral("Import 4 examples"));
    click("forth");
    QTRY_COMPARE(tasks(), 1U);
}

void TestImportDialog::anUnreadableFileIsTold() {
    m_dialog->openFile(m_data->write("empty.csv", ""));
    QTRY_VERIFY(part<QLabel>("missing")->text() == QStringLiteral("The file cannot be read."));
    QVERIFY(!canGo());
    m_dialog->openFile(reviews(10));
    QTRY_VERIFY(canGo());
}

void TestImportDialog::backLosesNothing() {
    m_dialog->openFile(reviews(20));
    goTo(2);
    auto* input = part<TemplateEdit>("input");
    input->setPlainText(QStringLiteral("Say how this sounds: {text}"));
    goTo(3);
    QTRY_VERIFY(part<QRadioButton>("closed")->isChecked());
    const int middle = part<QRadioButton>("free")->height() / 2;
    QTest::mouseClick(part<QRadioButton>("free"), Qt::LeftButton, {}, QPoint(middle, middle));
    QVERIFY(part<QRadioButton>("free")->isChecked());
    while (step() > 0)
        click("back");
    QTest::keyClicks(part<QLineEdit>("name"), QStringLiteral("-new"));
    goTo(2);
    QCOMPARE(input->toPlainText(), QStringLiteral("Say how this sounds: {text}"));
    goTo(3);
    QVERIFY(part<QRadioButton>("free")->isChecked());
    QCOMPARE(part<QComboBox>("metric")->currentData().toString(), QStringLiteral("rougeL"));
    goTo(4);
    QTRY_VERIFY(canGo());
    click("forth");
    QTRY_COMPARE(tasks(), 1U);
    QVERIFY(TaskStore(m_data->project).get("reviews-new").labels.empty());
}

void TestImportDialog::templatesCompleteAndComplain() {
    m_dialog->openFile(reviews(10));
    goTo(2);
    auto* input = part<TemplateEdit>("input");
    input->selectAll();
    QTest::keyClicks(input, QStringLiteral("Say: {te"));
    QVERIFY(part<QLabel>("input-fault")->text().startsWith(QStringLiteral("Column 6: A brace is opened")));
    QVERIFY(!canGo());
    QVERIFY(input->completer()->popup()->isVisible());
    QCOMPARE(input->completer()->currentCompletion(), QStringLiteral("text"));
    QTest::keyClick(input->completer()->popup(), Qt::Key_Return);
    QCOMPARE(input->toPlainText(), QStringLiteral("Say: {text}"));
    QVERIFY(part<QLabel>("input-fault")->text().isEmpty());
    QVERIFY(canGo());
    QCOMPARE(part<QTextEdit>("rendered-prompt")->toPlainText(), QStringLiteral("Say: review, number 1"));
}

void TestImportDialog::numbersGetWords() {
    m_dialog->openFile(m_data->write("n.csv", "text,label\na,0\nb,1\nc,0\nd,1\ne,1\nf,0\n"));
    goTo(3);
    auto* labels = part<QTableWidget>("labels");
    QTRY_COMPARE(labels->rowCount(), 2);
    labels->item(0, 1)->setText(QStringLiteral("no"));
    labels->item(1, 1)->setText(QStringLiteral("yes"));
    goTo(4);
    QTRY_VERIFY(canGo());
    click("forth");
    QTRY_COMPARE(tasks(), 1U);
    const Task task = TaskStore(m_data->project).get("n");
    QCOMPARE(task.labels, (std::vector<std::string>{"no", "yes"}));
    QCOMPARE(task.targetTemplate, std::string("{label|map}"));
}

void TestImportDialog::aTakenNameIsTold() {
    m_data->addReviews("reviews", 4);
    delete m_dialog;
    m_dialog = new ImportDialog(m_data->session);
    m_dialog->show();
    m_dialog->openFile(reviews(10));
    QTRY_COMPARE(part<QLabel>("missing")->text(),
                 QStringLiteral("The project already has one of that name."));
    QTest::keyClicks(part<QLineEdit>("name"), QStringLiteral("2"));
    QVERIFY(canGo());
}

void TestImportDialog::aFolderIsTakenAsAWhole() {
    m_dialog->openFile(QStringLiteral(ALTER_SOURCE_DIR "/samples/shop/intent"));
    QTRY_COMPARE(step(), 4);
    QTRY_VERIFY2(canGo(), qPrintable(part<QLabel>("missing")->text()));
    while (step() > 2)
        click("back");
    QVERIFY(part<TemplateEdit>("input")->toPlainText().startsWith(
        QStringLiteral("What does this customer want?")));
    goTo(4);
    QTRY_VERIFY(canGo());
    click("forth");
    QTRY_COMPARE(tasks(), 1U);
    QCOMPARE(TaskStore(m_data->project).list().front().labels.size(), 9U);
}

void TestImportDialog::aStoppedImportChangesNothing() {
    m_dialog->openFile(reviews(20'000));
    goTo(4);
    QTRY_VERIFY_WITH_TIMEOUT(canGo(), 30'000);
    click("forth");
    auto* states = part<QWidget>("numbers")->parentWidget()->parentWidget();
    QVERIFY(qobject_cast<StateView*>(states));
    for (QPushButton* button : states->findChildren<QPushButton*>())
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(canGo());
    QVERIFY(m_dialog);
    QCOMPARE(tasks(), 0U);
}

QTEST_MAIN(TestImportDialog)
#include "tst_import_dialog.moc"
