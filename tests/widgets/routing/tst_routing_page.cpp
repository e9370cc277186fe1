#include "tests/support/combo_choice.h"
#include "tests/widgets/routing/routed_project.h"
#include "widgets/heat_map/heat_map_view.h"
#include "widgets/routing/findings_panel.h"
#include "widgets/routing/routing_page.h"
#include "widgets/routing/time_bar.h"
#include "widgets/routing/tokens/tokens_view.h"
#include "widgets/session/project_session.h"
#include "widgets/views/state_view.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace alter;

namespace {

/// Three tasks and two layers; what a task borrows grows with the step.
RoutingSnapshot snapshotAt(int64_t step, int stage) {
    RoutingSnapshot snapshot{.step = step, .stage = stage};
    for (const int layer : {0, 1})
        for (const std::string task : {"mail", "news", "talk"})
            for (const std::string expert : {"mail", "news", "talk"}) {
                const double other =
                    stage == 1 ? 0 : static_cast<double>(step) / 1000 + (expert == "news" ? 0.05 : 0);
                snapshot.cells.push_back({.stream = "decoder",
                                          .layer = layer,
                                          .task = task,
                                          .expert = expert,
                                          .gateMean = task == expert ? 1.0 : other,
                                          .gateAbsShare = task == expert ? 0.8 : 0.1,
                                          .winShare = task == expert ? 1.0 : 0.0,
                                          .entropy = 0.5});
            }
    return snapshot;
}

} // namespace

class TestRoutingPage : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void withoutRunsTheWayToTrainIsShown();
    void aRunWithoutRoutingIsSaid();
    void theNewestMomentIsShown();
    void aCollapseIsWarnedOf();
    void theSliderGoesBackInTime();
    void spacePlays();
    void aRunningRunIsFollowed();
    void whoLooksBackIsLeftAlone();
    void aHiddenPageCatchesUp();
    void layersAreChosenByKey();
    void layersByExpertsOfATask();
    void aClickChoosesTheTaskEverywhere();
    void anotherStepIsCompared();
    void anotherRunIsChosenAndCompared();
    void theSubjectIsFollowed();
    void theTableIsCopied();
    void numbersAndPictureAreExported();
    void tokensAreASectionOfTheirOwn();
    void whatIfAsksAboutTheShownRun();
    void brokenProjectsAreSaid();

  private:
    template <typename Widget>
    Widget* part(const char* name) const {
        return m_page->findChild<Widget*>(QString::fromLatin1(name));
    }
    StateView* states() const { return part<StateView>("overview"); }
    HeatMapView* map() const { return part<HeatMapView>("heatMap"); }
    void open();
    std::string addRun(const std::string& name, std::initializer_list<RoutingMoment> moments);
    void choose(const char* box, const QString& text) const { chooseByKey(part<QComboBox>(box), text); }
    bool isFull() const { return states()->state() == StateView::State::Full; }
    bool isEmpty() const { return states()->state() == StateView::State::Empty; }
    QString message() const;

    std::unique_ptr<RoutedProject> m_scratch;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<RoutingPage> m_page;
};

void TestRoutingPage::init() {
    qputenv("ALTER_ENGINE", ALTER_STAND_IN);
    m_scratch = std::make_unique<RoutedProject>();
    m_page = std::make_unique<RoutingPage>();
    m_page->resize(1000, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestRoutingPage::cleanup() {
    m_page->setSession(nullptr);
    m_session.reset();
    m_page.reset();
    m_scratch.reset();
}

void TestRoutingPage::open() {
    m_session = std::make_unique<ProjectSession>(QString::fromStdString(m_scratch->folder.string()));
    m_page->setSession(m_session.get());
}

std::string TestRoutingPage::addRun(const std::string& name, std::initializer_list<RoutingMoment> moments) {
    const std::string id = m_scratch->run(name).id;
    for (const RoutingMoment& moment : moments)
        RoutingStore(m_scratch->project).add(id, snapshotAt(moment.step, moment.stage));
    return id;
}

QString TestRoutingPage::message() const {
    QStringList texts;
    for (const QLabel* label : states()->currentWidget()->findChildren<QLabel*>())
        texts << label->text();
    return texts.join(QLatin1Char('\n'));
}

void TestRoutingPage::withoutRunsTheWayToTrainIsShown() {
    open();
    QTRY_VERIFY(isEmpty());
    QVERIFY(message().contains("Train a run first"));
    QSignalSpy wanted(m_page.get(), &Page::pageWanted);
    const auto buttons = states()->currentWidget()->findChildren<QPushButton*>();
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    QCOMPARE(wanted.value(0), QVariantList{"train"});
}

void TestRoutingPage::aRunWithoutRoutingIsSaid() {
    const std::string id = addRun("fresh", {});
    open();
    QTRY_VERIFY(isEmpty());
    QVERIFY(message().contains("No run has recorded routing yet"));
    m_session->subject().setRun(QString::fromStdString(id));
    QTRY_VERIFY(message().contains("The run fresh has not recorded routing yet"));
    QVERIFY(!m_page->pageActions().first()->isEnabled());
    RoutingStore(m_scratch->project).add(id, snapshotAt(10, 1)); // the first validation
    QTRY_VERIFY(isFull());
}

void TestRoutingPage::theNewestMomentIsShown() {
    addRun("six", {{.step = 10, .stage = 1}, {.step = 20, .stage = 1}, {.step = 30, .stage = 2}});
    QSignalSpy subject(m_page.get(), &Page::subjectTextChanged);
    open();
    QTRY_VERIFY(isFull());
    QCOMPARE(subject.last().at(0).toString(), QString("six"));
    QCOMPARE(map()->contents().rows, (QStringList{"mail", "news", "talk"}));
    QCOMPARE(map()->contents().value(0, 2), 0.03);
    QCOMPARE(part<QLabel>("momentText")->text(), QString("step 30 · stage 2 · 3 of 3"));
    QVERIFY(part<QLabel>("borrowing")->text().contains("mail borrows most from news (0.080, mostly added)"));
    QVERIFY(part<QLabel>("pairs")->text().startsWith("1. mail from news: 0.080"));
    QVERIFY(part<QLabel>("load")->text().contains("mail: 33 %"));
    QVERIFY(!part<QLabel>("loadWarning")->isVisible());
    const auto marks = part<MomentSlider>("moment")->marks();
    QCOMPARE(marks.size(), 2U);
    QCOMPARE(marks[1].place, 2);
}

void TestRoutingPage::aCollapseIsWarnedOf() {
    RoutingSnapshot snapshot = snapshotAt(10, 2);
    for (RoutingCell& cell : snapshot.cells)
        cell.winShare = cell.expert == "mail" ? 1 : 0;
    RoutingStore(m_scratch->project).add(m_scratch->run("six").id, snapshot);
    open();
    QTRY_VERIFY(isFull());
    QVERIFY(part<QLabel>("loadWarning")->isVisible());
    QVERIFY(part<QLabel>("loadWarning")->text().contains("the expert mail wins 100 %"));
}

void TestRoutingPage::theSliderGoesBackInTime() {
    addRun("six", {{.step = 10, .stage = 1}, {.step = 30, .stage = 2}});
    open();
    QTRY_VERIFY(isFull());
    auto* slider = part<MomentSlider>("moment");
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Left);
    QTRY_COMPARE(map()->contents().value(0, 2), 0.0);
    QVERIFY(map()->contents().title.contains("step 10 · stage 1"));
    QVERIFY(part<QLabel>("stageNote")->isVisible());
    QVERIFY(part<QLabel>("borrowing")->text().startsWith("mail uses its own expert alone."));
}

void TestRoutingPage::spacePlays() {
    addRun("six", {{.step = 10, .stage = 1}, {.step = 20, .stage = 2}, {.step = 30, .stage = 2}});
    open();
    QTRY_VERIFY(isFull());
    m_page->activateWindow();
    map()->setFocus();
    QTRY_VERIFY(map()->hasFocus());
    QTest::keyClick(map(), Qt::Key_Space);
    auto* slider = part<MomentSlider>("moment");
    QCOMPARE(slider->value(), 0); // from the beginning, as it stood at the end
    QTRY_COMPARE(slider->value(), 2);
    QTRY_VERIFY(!part<QToolButton>("play")->isChecked()); // stops there
    QTRY_VERIFY(map()->contents().title.contains("step 30"));
}

void TestRoutingPage::aRunningRunIsFollowed() {
    const std::string id = addRun("six", {{.step = 10, .stage = 1}});
    open();
    QTRY_VERIFY(isFull());
    QVERIFY(!part<MomentSlider>("moment")->isEnabled()); // one moment: nothing to slide
    RoutingStore(m_scratch->project).add(id, snapshotAt(40, 2));
    QTRY_VERIFY(map()->contents().title.contains("step 40"));
    QCOMPARE(part<MomentSlider>("moment")->value(), 1);
}

void TestRoutingPage::whoLooksBackIsLeftAlone() {
    const std::string id = addRun("six", {{.step = 10, .stage = 1}, {.step = 20, .stage = 2}});
    open();
    QTRY_VERIFY(isFull());
    QTest::keyClick(part<MomentSlider>("moment"), Qt::Key_Left);
    QTRY_VERIFY(map()->contents().title.contains("step 10"));
    RoutingStore(m_scratch->project).add(id, snapshotAt(40, 2));
    QTRY_COMPARE(part<MomentSlider>("moment")->maximum(), 2);
    QVERIFY(map()->contents().title.contains("step 10"));
    QTest::keyClick(part<MomentSlider>("moment"), Qt::Key_End);
    QTRY_VERIFY(map()->contents().title.contains("step 40"));
}

void TestRoutingPage::aHiddenPageCatchesUp() {
    const std::string id = addRun("six", {{.step = 10, .stage = 1}});
    open();
    QTRY_VERIFY(isFull());
    m_page->hide();
    QSignalSpy changed(m_session.get(), &ProjectSession::changed);
    RoutingStore(m_scratch->project).add(id, snapshotAt(40, 2));
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(map()->contents().title.contains("step 10"));
    m_page->show();
    QTRY_VERIFY(map()->contents().title.contains("step 40"));
}

void TestRoutingPage::layersAreChosenByKey() {
    addRun("six", {{.step = 10, .stage = 2}});
    open();
    QTRY_VERIFY(isFull());
    auto* slider = part<QSlider>("layer");
    QVERIFY(map()->contents().title.endsWith("all 2 layers"));
    QTest::keyClick(slider, Qt::Key_Up);
    QVERIFY(map()->contents().title.endsWith("decoder.0"));
    QCOMPARE(m_session->subject().layer(), 0);
    QTest::keyClick(slider, Qt::Key_Up);
    QCOMPARE(part<QLabel>("layerText")->text(), QString("decoder.1"));
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(m_session->subject().layer(), -1);
    QVERIFY(map()->contents().title.endsWith("all 2 layers"));
}

void TestRoutingPage::layersByExpertsOfATask() {
    addRun("six", {{.step = 10, .stage = 2}});
    open();
    QTRY_VERIFY(isFull());
    QTest::mouseClick(part<QRadioButton>("layersByExperts"), Qt::LeftButton);
    QCOMPARE(map()->contents().rows, (QStringList{"decoder.1", "decoder.0"}));
    QVERIFY(!part<QSlider>("layer")->isEnabled());
    choose("task", "news");
    QVERIFY(map()->contents().title.endsWith("task news"));
    QCOMPARE(m_session->subject().task(), QString("news"));
    QTest::mouseClick(map()->viewport(), Qt::LeftButton, {}, map()->places().cell({0, 1}).center().toPoint());
    QCOMPARE(m_session->subject().layer(), 1);
    choose("quantity", "Winner's share");
    QVERIFY(map()->contents().colours == HeatMapColours::Magnitude);
}

void TestRoutingPage::aClickChoosesTheTaskEverywhere() {
    addRun("six", {{.step = 10, .stage = 2}});
    open();
    QTRY_VERIFY(isFull());
    QTest::mouseClick(map()->viewport(), Qt::LeftButton, {}, map()->places().cell({2, 0}).center().toPoint());
    QCOMPARE(m_session->subject().task(), QString("talk"));
    QVERIFY(part<QLabel>("borrowing")->text().startsWith("talk borrows"));
    QVERIFY(part<QLabel>("reading")->text().startsWith("task talk, expert mail: mean gate"));
}

void TestRoutingPage::anotherStepIsCompared() {
    addRun("six", {{.step = 10, .stage = 1}, {.step = 20, .stage = 1}, {.step = 30, .stage = 2}});
    open();
    QTRY_VERIFY(isFull());
    choose("compared", "another step");
    QTRY_VERIFY(
        map()->contents().title.contains("minus six, step 20 · stage 1")); // where collaboration began
    QCOMPARE(map()->contents().value(0, 2), 0.03);
    QCOMPARE(map()->contents().value(0, 0), 0.0);
    choose("comparedMoment", "step 10 · stage 1");
    QTRY_VERIFY(map()->contents().title.contains("minus six, step 10 · stage 1"));
    choose("compared", "nothing");
    QTRY_VERIFY(!map()->contents().title.contains("minus"));
    QVERIFY(!part<QComboBox>("comparedMoment")->isVisible());
}

void TestRoutingPage::anotherRunIsChosenAndCompared() {
    addRun("older", {{.step = 10, .stage = 2}});
    const std::string newer = addRun("newer", {{.step = 50, .stage = 2}});
    open();
    QTRY_VERIFY(isFull());
    m_session->subject().setRun(QString::fromStdString(newer));
    QTRY_VERIFY(map()->contents().title.startsWith("newer"));
    choose("compared", "run older");
    QTRY_VERIFY(map()->contents().title.contains("minus older, step 10"));
    QVERIFY(qFuzzyCompare(map()->contents().value(0, 2), 0.04));
    choose("compared", "nothing");
    choose("run", "older");
    QTRY_VERIFY(map()->contents().title.startsWith("older"));
    QVERIFY(m_session->subject().run() != QString::fromStdString(newer));
}

void TestRoutingPage::theSubjectIsFollowed() {
    addRun("six", {{.step = 10, .stage = 2}});
    m_session = std::make_unique<ProjectSession>(QString::fromStdString(m_scratch->folder.string()));
    m_session->subject().setTask("talk");
    m_session->subject().setLayer(1);
    m_page->setSession(m_session.get());
    QTRY_VERIFY(isFull());
    QVERIFY(map()->contents().title.endsWith("decoder.1"));
    QVERIFY(part<QLabel>("borrowing")->text().startsWith("talk"));
    m_session->subject().setLayer(0);
    QVERIFY(map()->contents().title.endsWith("decoder.0"));
}

void TestRoutingPage::theTableIsCopied() {
    addRun("six", {{.step = 10, .stage = 2}});
    open();
    QTRY_VERIFY(isFull());
    QCOMPARE(part<QTableView>("table")->model()->rowCount(), 4);
    m_page->activateWindow();
    map()->setFocus();
    QTRY_VERIFY(map()->hasFocus());
    QTest::keySequence(map(), QKeySequence::Copy);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith("task\tmail\tnews\ttalk\tEntropy\n"));
}

void TestRoutingPage::numbersAndPictureAreExported() {
    addRun("six", {{.step = 10, .stage = 2}});
    open();
    QTRY_VERIFY(isFull());
    const QTemporaryDir folder;
    QSignalSpy noticed(m_page.get(), &Page::noticed);
    m_page->findChild<QAction*>("exportCsv")->trigger();
    auto* dialog = m_page->findChild<QFileDialog*>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    dialog->setDirectory(folder.path());
    dialog->selectFile("numbers");
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(noticed.count(), 1);
    QFile csv(folder.filePath("numbers.csv"));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readAll().startsWith("task,mail,news,talk,Entropy\n"));
    m_page->exportTo(folder.filePath("picture.png"));
    QTRY_COMPARE(noticed.count(), 2);
    QVERIFY(!QImage(folder.filePath("picture.png")).isNull());
    m_page->exportTo(folder.filePath("picture.svg"));
    QTRY_COMPARE(noticed.count(), 3);
    QFile svg(folder.filePath("picture.svg"));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    QVERIFY(svg.readAll().contains("six, step 10"));
    m_page->exportTo(folder.filePath("no/such/folder.csv"));
    QTRY_COMPARE(noticed.count(), 4);
    QVERIFY(!noticed.last().at(0).toString().startsWith("Written"));
}

void TestRoutingPage::tokensAreASectionOfTheirOwn() {
    const std::string id = m_scratch->addRun("six");
    m_scratch->addRouting(id);
    open();
    QTRY_VERIFY(isFull());
    auto* sections = part<QTabBar>("sections");
    QTest::mouseClick(sections, Qt::LeftButton, {}, sections->tabRect(1).center());
    QVERIFY(!part<QComboBox>("compared")->isVisible());
    auto* tokens = part<TokensView>("tokens");
    QTRY_VERIFY(tokens->findChild<StateView*>()->state() == StateView::State::Empty); // no checkpoint yet
    QVERIFY(!m_page->pageActions().first()->isEnabled());
    m_scratch->addCheckpoint(id, 40);
    QTRY_VERIFY(tokens->isFull());
    QVERIFY(m_page->pageActions().first()->isEnabled());
    m_page->findChild<QAction*>("copyTable")->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith("layer\tmail"));
    const QTemporaryDir folder;
    QSignalSpy noticed(m_page.get(), &Page::noticed);
    m_page->exportTo(folder.filePath("gates.csv"));
    QTRY_COMPARE(noticed.count(), 1);
    QFile csv(folder.filePath("gates.csv"));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readAll().startsWith("token,piece,stream,layer,mail"));
    QTest::keyClick(sections, Qt::Key_Left);
    QVERIFY(part<QComboBox>("compared")->isVisible());
}

void TestRoutingPage::whatIfAsksAboutTheShownRun() {
    m_scratch->addRouting(m_scratch->addRun("six"));
    open();
    QTRY_VERIFY(isFull());
    part<QTabWidget>("side")->setCurrentIndex(1);
    QCOMPARE(part<QComboBox>("whatIfExpert")->count(), 3);
    QTest::mouseClick(part<QPushButton>("rescore"), Qt::LeftButton);
    QTRY_VERIFY(part<QLabel>("whatIfSentence")->text().startsWith("Without the expert mail, mail loses"));
}

void TestRoutingPage::brokenProjectsAreSaid() {
    addRun("six", {{.step = 10, .stage = 2}});
    m_session = std::make_unique<ProjectSession>(m_scratch->temporary.filePath("nowhere"));
    m_page->setSession(m_session.get());
    QTRY_VERIFY(states()->state() == StateView::State::Failed);
    open();
    QTRY_VERIFY(isFull());
}

QTEST_MAIN(TestRoutingPage)
#include "tst_routing_page.moc"
