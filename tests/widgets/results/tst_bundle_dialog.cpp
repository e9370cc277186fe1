#include "tests/core/results/made_results.h"
#include "tests/support/combo_choice.h"
#include "widgets/results/bundle/bundle_dialog.h"
#include "widgets/results/bundle/licence_model.h"
#include "widgets/session/project_session.h"
#include "widgets/views/state_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>
#include <QtTest>

using namespace alter;

/// The dialog over what tests/data/results/comparison.json says that runs reached.
class TestBundleDialog : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void withoutWeightsThereIsNothingToExport();
    void theCardIsShownAsItWillBe();
    void licencesAreSaidWhereTheProjectStatesNone();
    void whatWasSaidIsWritten();
    void anotherCheckpointIsTyped();
    void faultsAreTold();
    void theExportIsCancelled();
    void failuresAreTold();
    void theDialogGoesWithTheSession();

  private:
    template <typename Widget>
    Widget* part(const char* name) const {
        return m_dialog->findChild<Widget*>(QString::fromLatin1(name));
    }
    void open(const Project& project, const QString& reference = {});
    void openMade(const QString& reference = {});
    QString card() const { return part<QTextBrowser>("card")->toPlainText(); }
    QString folder() const { return m_folder.filePath("bundle"); }
    QString writtenWords() const;

    QTemporaryDir m_folder;
    std::unique_ptr<MadeResults> m_made;
    std::unique_ptr<ProjectSession> m_session;
    QPointer<BundleDialog> m_dialog;
};

void TestBundleDialog::init() {
    qputenv("ALTER_ENGINE", ALTER_STAND_IN);
    QLocale::setDefault(QLocale::c());
    m_made = std::make_unique<MadeResults>();
}

void TestBundleDialog::cleanup() {
    delete m_dialog;
    m_session.reset();
    m_made.reset();
    QDir(folder()).removeRecursively();
}

void TestBundleDialog::open(const Project& project, const QString& reference) {
    m_session = std::make_unique<ProjectSession>(QString::fromStdString(project.folder().string()));
    m_dialog = new BundleDialog(*m_session, reference);
    new QAbstractItemModelTester(m_dialog->findChild<LicenceModel*>(),
                                 QAbstractItemModelTester::FailureReportingMode::QtTest, m_dialog);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void TestBundleDialog::openMade(const QString& reference) {
    open(m_made->project(), reference);
    QTRY_COMPARE(part<StateView>("cardStates")->state(), StateView::State::Full);
    auto* line = part<QLineEdit>("bundleFolder");
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, folder());
}

QString TestBundleDialog::writtenWords() const {
    QFile file(folder() + "/words");
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestBundleDialog::withoutWeightsThereIsNothingToExport() {
    const ScratchProject bare;
    bare.run("planned");
    open(bare.project);
    QTRY_COMPARE(part<StateView>("cardStates")->state(), StateView::State::Empty);
    QVERIFY(!part<QPushButton>("exportBundle")->isEnabled());
    QVERIFY(!part<QPushButton>("exportBundle")->toolTip().isEmpty());
}

void TestBundleDialog::theCardIsShownAsItWillBe() {
    openMade();
    auto* run = part<QComboBox>("bundleRun");
    QCOMPARE(run->currentText(), QString("shared")); // the newest
    chooseByKey(run, "one");
    QTRY_VERIFY(card().startsWith("one\n"));
    QVERIFY(card().contains("not stated"));
    auto* description = part<QPlainTextEdit>("description");
    description->setFocus();
    QTest::keyClicks(description, "Reads **moods**.");
    QVERIFY(card().contains("Reads moods."));
}

void TestBundleDialog::licencesAreSaidWhereTheProjectStatesNone() {
    m_made->project().database().run("UPDATE tasks SET licence = 'CC BY 4.0' WHERE name = 'topic'");
    openMade("one");
    auto* table = part<QTableView>("licences");
    QCOMPARE(table->model()->rowCount(), 3);
    const auto cell = [table](int row) { return table->model()->index(row, LicenceModel::Licence); };
    const auto say = [&](int row, const QString& text) {
        table->setFocus();
        table->setCurrentIndex(cell(row));
        QTest::keyClick(table, Qt::Key_F2);
        auto* editor = table->findChild<QLineEdit*>();
        if (!editor)
            return;
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
    };
    QCOMPARE(cell(0).data().toString(), QString("not stated")); // mood
    say(0, "my own");
    QTRY_COMPARE(cell(0).data().toString(), QString("my own"));
    QVERIFY(card().contains("my own"));
    say(1, "something else"); // topic: the project states it
    QCOMPARE(cell(1).data().toString(), QString("CC BY 4.0"));
    // The project stays as it was.
    QCOMPARE(TaskStore(m_made->project()).get("mood").licence, std::string());
}

void TestBundleDialog::whatWasSaidIsWritten() {
    openMade("one");
    auto* licences = part<QTableView>("licences")->model();
    licences->setData(licences->index(0, LicenceModel::Licence), "CC0 1.0", Qt::EditRole);
    part<QPlainTextEdit>("description")->setPlainText("--json is no option here");
    QSignalSpy exported(m_dialog, &BundleDialog::exported);
    QTest::mouseClick(part<QPushButton>("exportBundle"), Qt::LeftButton);
    QTRY_COMPARE(exported.count(), 1);
    QCOMPARE(exported.front(), QVariantList{folder()});
    QCOMPARE(writtenWords(), QString("one\n%1\n--json\n--description=--json is no option here\n"
                                     "--data-licence=mood=CC0 1.0\n")
                                 .arg(folder()));
    QTRY_VERIFY(!m_dialog);
}

void TestBundleDialog::anotherCheckpointIsTyped() {
    openMade("one");
    auto* run = part<QComboBox>("bundleRun");
    run->lineEdit()->setFocus();
    run->lineEdit()->selectAll();
    QTest::keyClicks(run->lineEdit(), "one@10");
    QTest::keyClick(run->lineEdit(), Qt::Key_Tab);
    QTRY_VERIFY(card().contains("step 10, stage 1"));
    run->lineEdit()->setFocus();
    run->lineEdit()->selectAll();
    QTest::keyClicks(run->lineEdit(), "one@99");
    QTest::keyClick(run->lineEdit(), Qt::Key_Tab);
    QTRY_COMPARE(part<StateView>("cardStates")->state(), StateView::State::Failed);
    QVERIFY(!part<QPushButton>("exportBundle")->isEnabled());
}

void TestBundleDialog::faultsAreTold() {
    openMade("one");
    auto* folder = part<QLineEdit>("bundleFolder");
    folder->selectAll();
    QTest::keyClicks(folder, "here");
    QVERIFY(!part<QPushButton>("exportBundle")->isEnabled());
    QVERIFY(part<QLabel>("bundleLine")->text().contains("whole path"));
}

void TestBundleDialog::theExportIsCancelled() {
    openMade("one@stage1");
    QTest::mouseClick(part<QPushButton>("exportBundle"), Qt::LeftButton);
    auto* bar = part<QProgressBar>("bundleProgress");
    QTRY_COMPARE(bar->value(), 40);
    QVERIFY(bar->isVisible());
    QTest::keyClick(m_dialog, Qt::Key_Escape); // the first wish to leave
    QTRY_VERIFY(!bar->isVisible());
    QVERIFY(m_dialog->isVisible());
    QVERIFY(part<QLabel>("bundleLine")->text().contains("Nothing was written"));
    QVERIFY(!QFileInfo::exists(folder()));
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

void TestBundleDialog::failuresAreTold() {
    openMade("shared");
    auto* write = part<QPushButton>("exportBundle");
    QTest::mouseClick(write, Qt::LeftButton);
    QTRY_VERIFY(part<QLabel>("bundleLine")->text().contains("not empty"));
    QVERIFY(write->isEnabled()); // to be tried again
    qputenv("ALTER_ENGINE", "/nowhere/alter");
    QTest::mouseClick(write, Qt::LeftButton);
    QTRY_VERIFY(part<QLabel>("bundleLine")->text().contains("did not start"));
}

void TestBundleDialog::theDialogGoesWithTheSession() {
    openMade("one@stage1");
    QTest::mouseClick(part<QPushButton>("exportBundle"), Qt::LeftButton);
    QTRY_COMPARE(part<QProgressBar>("bundleProgress")->value(), 40);
    m_session.reset();
    QTRY_VERIFY(!m_dialog);
}

QTEST_MAIN(TestBundleDialog)
#include "tst_bundle_dialog.moc"
