#include "core/results/comparison_text.h"
#include "tests/core/results/made_results.h"
#include "tests/support/combo_choice.h"
#include "widgets/heat_map/heat_map_view.h"
#include "widgets/results/answers/answer_list_model.h"
#include "widgets/results/answers/task_answers_view.h"
#include "widgets/results/bundle/bundle_dialog.h"
#include "widgets/results/choice_pane.h"
#include "widgets/results/reference_model.h"
#include "widgets/results/results_page.h"
#include "widgets/results/shown_table_model.h"
#include "widgets/session/engine_words.h"
#include "widgets/session/project_session.h"
#include "widgets/views/state_view.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace alter;

/// The page over what tests/data/results/comparison.json says that runs answered.
class TestResultsPage : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void withoutRunsTheWayToTrainIsShown();
    void scoresAreThoseOfTheComparison();
    void runsAreChosenByKey();
    void gainsCostsAndSettings();
    void answersOfATask();
    void confusionNarrowsTheExamples();
    void anExampleIsShownInData();
    void exportsAreThoseOfTheCommandLine();
    void aNewEvaluationAppears();
    void aBundleIsOfTheNewestRun();
    void evaluationsAreCancelled();
    void failedEvaluationsAreTold();
    void anotherProjectDoesNotHearOfThem();
    void aDraftStaysWithItsProject();
    void aSplitWithoutResultsCanBeMeasured();

  private:
    template <typename Widget>
    Widget* part(const char* name) const {
        return m_page->findChild<Widget*>(QString::fromLatin1(name));
    }
    void open(const Project& project);
    void openMade();
    QAbstractItemModel* table(const char* name) const { return part<QTableView>(name)->model(); }
    QString cell(const char* name, const QString& row, const QString& column) const;
    void showTab(const QString& title) const;
    void evaluate(const QString& reference) const;
    /// A part of what tells of the running evaluation.
    template <typename Widget>
    Widget* evaluation() const {
        return part<QWidget>("evaluation")->findChild<Widget*>();
    }

    std::unique_ptr<MadeResults> m_made;
    std::unique_ptr<ScratchProject> m_scratch;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<ResultsPage> m_page;
};

namespace {

int sectionOf(const QAbstractItemModel& model, Qt::Orientation orientation, const QString& name) {
    const int count = orientation == Qt::Horizontal ? model.columnCount() : model.rowCount();
    for (int section = 0; section < count; ++section)
        // A score's row also says by which metric and over how many: "mood · Accuracy, n = 20".
        if (model.headerData(section, orientation).toString().section(QStringLiteral(" · "), 0, 0) == name)
            return section;
    return -1;
}

QStringList columnsOf(const QAbstractItemModel& model) {
    QStringList names;
    for (int column = 0; column < model.columnCount(); ++column)
        names << model.headerData(column, Qt::Horizontal).toString();
    return names;
}

QByteArray contentsOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestResultsPage::init() {
    qputenv("ALTER_ENGINE", ALTER_STAND_IN);
    QLocale::setDefault(QLocale::c());
    m_made = std::make_unique<MadeResults>();
    m_page = std::make_unique<ResultsPage>();
    for (QAbstractItemModel* model : m_page->findChildren<QAbstractItemModel*>())
        if (!model->inherits("QStandardItemModel"))
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                         m_page.get());
    m_page->resize(1000, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestResultsPage::cleanup() {
    if (auto* cancel = evaluation<QPushButton>(); cancel->isVisible())
        QTest::mouseClick(cancel, Qt::LeftButton); // otherwise it goes on without the window
    m_page->setSession(nullptr);
    m_session.reset();
    m_page.reset();
    m_made.reset();
    m_scratch.reset();
}

void TestResultsPage::open(const Project& project) {
    m_session = std::make_unique<ProjectSession>(QString::fromStdString(project.folder().string()));
    m_page->setSession(m_session.get());
}

void TestResultsPage::openMade() {
    open(m_made->project());
    QTRY_COMPARE(part<StateView>("comparison")->state(), StateView::State::Full);
}

QString TestResultsPage::cell(const char* name, const QString& row, const QString& column) const {
    const QAbstractItemModel& model = *table(name);
    return model.index(sectionOf(model, Qt::Vertical, row), sectionOf(model, Qt::Horizontal, column))
        .data()
        .toString();
}

void TestResultsPage::showTab(const QString& title) const {
    auto* tabs = part<QTabWidget>("views");
    for (int tab = 0; tab < tabs->count(); ++tab)
        if (tabs->tabText(tab) == title)
            tabs->setCurrentIndex(tab);
    QCOMPARE(tabs->tabText(tabs->currentIndex()), title);
}

void TestResultsPage::evaluate(const QString& reference) const {
    for (QAction* action : part<QToolButton>("evaluate")->menu()->actions())
        if (action->text().startsWith(reference))
            return action->trigger();
    QFAIL(qPrintable(reference));
}

void TestResultsPage::withoutRunsTheWayToTrainIsShown() {
    m_scratch = std::make_unique<ScratchProject>();
    open(m_scratch->project);
    auto* states = part<StateView>("comparison");
    QTRY_COMPARE(states->state(), StateView::State::Empty);
    QSignalSpy wanted(m_page.get(), &Page::pageWanted);
    QTest::mouseClick(states->currentWidget()->findChildren<QPushButton*>().first(), Qt::LeftButton);
    QCOMPARE(wanted.value(0), QVariantList{"train"});
}

void TestResultsPage::scoresAreThoseOfTheComparison() {
    openMade();
    const Comparison comparison =
        compareRuns(m_made->project(), {.references = {"base", "one@stage1", "one", "shared"}});
    // The newest evaluation is of `shared`: it and the backbone are shown at first.
    QCOMPARE(columnsOf(*table("scores")), (QStringList{"base", "shared"}));
    QTest::mouseClick(part<QListView>("references")->viewport(), Qt::LeftButton);
    auto* references = static_cast<ReferenceModel*>(part<QListView>("references")->model());
    for (int row = 0; row < references->rowCount(); ++row)
        references->setData(references->index(row), Qt::Checked, Qt::CheckStateRole);
    QTRY_COMPARE(columnsOf(*table("scores")), (QStringList{"base", "one@stage1", "one", "shared"}));
    for (const ResultRow& row : comparison.rows)
        for (size_t column = 0; column < row.cells.size(); ++column) {
            const QModelIndex shown = table("scores")->index(
                sectionOf(*table("scores"), Qt::Vertical, QString::fromStdString(row.task)),
                static_cast<int>(column));
            const QString value = QString::number(row.cells[column]->estimate.value * 100, 'f', 1);
            QVERIFY2(shown.data().toString().startsWith(value), qPrintable(shown.data().toString()));
            QCOMPARE(shown.data(Qt::FontRole).value<QFont>().bold(), row.best == column);
            QCOMPARE(shown.data().toString().contains(QStringLiteral("★")), row.best == column);
        }
    QCOMPARE(table("scores")->rowCount(), static_cast<int>(comparison.rows.size()) + 1); // and the mean
}

void TestResultsPage::runsAreChosenByKey() {
    openMade();
    auto* list = part<QListView>("references");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    const QString first = list->currentIndex().data().toString();
    QTest::keyClick(list, Qt::Key_Space);
    QTRY_VERIFY(!columnsOf(*table("scores")).contains(first));
    // The last one stays.
    QTest::keyClick(list, Qt::Key_End);
    QTest::keyClick(list, Qt::Key_Space);
    QTRY_COMPARE(table("scores")->columnCount(), 1);
}

void TestResultsPage::gainsCostsAndSettings() {
    openMade();
    auto* references = static_cast<ReferenceModel*>(part<QListView>("references")->model());
    for (int row = 0; row < references->rowCount(); ++row)
        references->setData(references->index(row), Qt::Checked, Qt::CheckStateRole);
    QTRY_COMPARE(table("scores")->columnCount(), 4);
    showTab("Gains");
    chooseByKey(part<QComboBox>("baseline"), "the backbone alone");
    const Comparison comparison =
        compareRuns(m_made->project(), {.references = {"base", "one@stage1", "one", "shared"}});
    const Difference gain = *comparison.rows.front().cells[2]->gain(Baseline::Base);
    const QString shown = cell("gains", QString::fromStdString(comparison.rows.front().task), "one");
    QVERIFY2(shown.contains(QString::number(std::abs(gain.value) * 100, 'f', 1)), qPrintable(shown));
    QCOMPARE(shown.contains(QStringLiteral("★")), isSignificant(gain));
    QCOMPARE(cell("gains", "mood", "base"), QStringLiteral("–"));
    showTab("Costs");
    QCOMPARE(cell("costs", "one", "examples seen"), QString("96"));
    QCOMPARE(cell("costs", "shared", "method"), QString("shared"));
    showTab("Settings");
    QCOMPARE(cell("settings", "method", "one"), QString("two-stage"));
    QCOMPARE(cell("settings", "method", "base"), QStringLiteral("–"));
}

void TestResultsPage::answersOfATask() {
    openMade();
    auto* scores = part<QTableView>("scores");
    const int row = sectionOf(*scores->model(), Qt::Vertical, "mood");
    scores->setFocus();
    scores->setCurrentIndex(scores->model()->index(row, 1));
    QTest::keyClick(scores, Qt::Key_Return);
    auto* list = part<QTableView>("answerList");
    QTRY_VERIFY(list->isVisible() && list->model()->rowCount() > 0);
    QCOMPARE(part<QComboBox>("column")->currentText(), QString("shared"));
    const int all = list->model()->rowCount();
    chooseByKey(part<QComboBox>("show"), "not right");
    QVERIFY(list->model()->rowCount() > 0 && list->model()->rowCount() < all);
    const int wrong = list->model()->rowCount();
    chooseByKey(part<QComboBox>("show"), "right");
    QCOMPARE(list->model()->rowCount(), all - wrong);
    chooseByKey(part<QComboBox>("show"), "changed from");
    QCOMPARE(list->model()->rowCount(), 0);
    chooseByKey(part<QComboBox>("other"), "base");
    QVERIFY(list->model()->rowCount() > 0);
    QCOMPARE(list->model()->columnCount(), 5);
    QVERIFY(part<QPlainTextEdit>("details")->toPlainText().contains("base (score"));
}

void TestResultsPage::confusionNarrowsTheExamples() {
    openMade();
    showTab("Answers");
    auto* matrix = part<HeatMapView>("confusion");
    QTRY_VERIFY(part<QTableView>("answerList")->model()->rowCount() > 0);
    part<QTabWidget>("answerViews")->setCurrentIndex(1);
    QVERIFY(matrix->isVisible() && matrix->contents().rowCount() > 1);
    QVERIFY(matrix->contents().readings.first().contains("right in"));
    const int right = matrix->contents().texts.first().toInt();
    matrix->setFocus();
    matrix->setCursorPlace({0, 0});
    QTest::keyClick(matrix, Qt::Key_Return);
    QCOMPARE(part<QTabWidget>("answerViews")->currentIndex(), 0);
    QCOMPARE(part<QTableView>("answerList")->model()->rowCount(), right);
    QTest::mouseClick(part<QPushButton>("allLabels"), Qt::LeftButton);
    QVERIFY(part<QTableView>("answerList")->model()->rowCount() > right);
}

void TestResultsPage::anExampleIsShownInData() {
    openMade();
    showTab("Answers");
    QTRY_VERIFY(part<QPushButton>("showInData")->isEnabled());
    QSignalSpy wanted(m_page.get(), &Page::pageWanted);
    QTest::mouseClick(part<QPushButton>("showInData"), Qt::LeftButton);
    QCOMPARE(wanted.value(0), QVariantList{"data"});
    QCOMPARE(m_session->subject().task(), part<QComboBox>("task")->currentText());
    QVERIFY(m_session->subject().example() > 0);
}

void TestResultsPage::exportsAreThoseOfTheCommandLine() {
    openMade();
    const QTemporaryDir folder;
    const Comparison comparison = compareRuns(m_made->project(), {.references = {"base", "shared"}});
    QSignalSpy noticed(m_page.get(), &Page::noticed);
    const std::vector<std::pair<QString, std::string>> files = {
        {folder.filePath("c.csv"), comparisonCsv(comparison)},
        {folder.filePath("c.md"), comparisonMarkdown(comparison)},
        {folder.filePath("c.json"), toJson(comparison).dump(2) + "\n"}};
    for (const auto& [file, text] : files) {
        m_page->exportTo(file);
        QTRY_COMPARE(contentsOf(file).toStdString(), text);
    }
    const QString report = folder.filePath("r.html");
    m_page->reportTo(report);
    QTRY_VERIFY(contentsOf(report).contains("</html>"));
    m_page->findChild<QAction*>("copyTable")->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith("task\tbase\tshared\n"));
}

void TestResultsPage::aNewEvaluationAppears() {
    openMade();
    evaluate("one");
    QTRY_VERIFY(part<QToolButton>("evaluate")->isEnabled());
    // What the stand-in would have measured.
    for (const auto& task : m_made->data.at("tasks"))
        m_made->evaluate(task, "one", m_made->one.id, 14);
    auto* references = part<QListView>("references")->model();
    QTRY_COMPARE(references->index(0, 0).data().toString(), QString("one"));
    QCOMPARE(columnsOf(*table("scores")), (QStringList{"base", "shared"})); // the choice stays
}

void TestResultsPage::aBundleIsOfTheNewestRun() {
    openMade();
    m_page->findChild<QAction*>("openBundle")->trigger();
    auto* dialog = m_page->findChild<BundleDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QTRY_COMPARE(dialog->findChild<QComboBox*>("bundleRun")->currentText(), QString("shared"));
    QSignalSpy written(m_page.get(), &Page::written);
    Q_EMIT dialog->exported("/somewhere/bundle");
    QVERIFY(written.value(0).value(0).toString().contains("/somewhere/bundle"));
    QCOMPARE(written.value(0).value(1).toString(), QString("/somewhere/bundle"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<BundleDialog*>());
}

void TestResultsPage::evaluationsAreCancelled() {
    BackboneStore(m_made->project()).add({.name = "tiny"}); // without one there is no base to measure
    openMade();
    QSignalSpy failed(m_session.get(), &ProjectSession::failed);
    evaluate("base");
    auto* cancel = evaluation<QPushButton>();
    QTRY_VERIFY(cancel->isVisible());
    QTRY_COMPARE(evaluation<QProgressBar>()->value(), 400);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY(!cancel->isVisible());
    QCOMPARE(failed.count(), 0);
}

void TestResultsPage::failedEvaluationsAreTold() {
    openMade();
    QSignalSpy failed(m_session.get(), &ProjectSession::failed);
    evaluate("shared");
    QTRY_COMPARE(failed.count(), 1);
    const QVariant told = failed.front().front();
    const auto& error = *static_cast<const Error*>(told.constData());
    QVERIFY(QString::fromStdString(error.parts().found).contains("checkpoint is damaged"));
    QCOMPARE(engineShare("evaluate base   66%  21 s left"), 0.66);
    QVERIFY(engineShare("evaluating") < 0);
}

void TestResultsPage::anotherProjectDoesNotHearOfThem() {
    openMade();
    evaluate("shared");
    m_page->reportTo(m_made->project().folder().string().c_str());
    m_page->setSession(nullptr);
    QVERIFY(!evaluation<QPushButton>()->isVisible());
    m_scratch = std::make_unique<ScratchProject>();
    open(m_scratch->project);
    QSignalSpy failed(m_session.get(), &ProjectSession::failed);
    QTRY_COMPARE(part<StateView>("comparison")->state(), StateView::State::Empty);
    QCOMPARE(failed.count(), 0);
}

void TestResultsPage::aDraftStaysWithItsProject() {
    m_page->restoreDraft(ResultChoice{.references = {"run of another project"}, .split = Split::Validation});
    QVERIFY(m_page->draft().has_value());
    m_page->setSession(nullptr);
    QVERIFY(!m_page->draft().has_value());
}

void TestResultsPage::aSplitWithoutResultsCanBeMeasured() {
    openMade();
    chooseByKey(part<QComboBox>("split"), "validation");
    QTRY_COMPARE(part<StateView>("comparison")->state(), StateView::State::Empty);
    QCOMPARE(part<QComboBox>("split")->currentText(), QString("validation"));
    QVERIFY(!part<QToolButton>("evaluate")->menu()->isEmpty());
    chooseByKey(part<QComboBox>("split"), "test");
    QTRY_COMPARE(part<StateView>("comparison")->state(), StateView::State::Full);
}

QTEST_MAIN(TestResultsPage)
#include "tst_results_page.moc"
