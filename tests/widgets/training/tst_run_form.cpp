#include "tests/widgets/training/training_project.h"
#include "widgets/session/project_session.h"
#include "widgets/theme/theme.h"
#include "widgets/training/form/field_editor.h"
#include "widgets/training/form/fold_section.h"
#include "widgets/training/form/origin.h"
#include "widgets/training/form/run_bill.h"
#include "widgets/training/form/run_form.h"
#include "widgets/training/form/task_mix_table.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace alter;

class TestRunForm : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        applyTheme(*qApp, ThemeChoice::Light);
    }
    void init();
    void cleanup();
    void showsDefaultsAndTheBill();
    void startsWhatTheCommandLineWouldTake();
    void tellsWhatIsNotAllowed();
    void sharesFollowWeights();
    void presetsChangeTheBill();
    void refusesWithoutTasks();
    void memoryIsEstimatedBeforeAnyRun();
    void memoryIsJudgedByItsSpread();
    void timeComesFromEarlierRuns();
    void goesOutFromAnotherRun();

  private:
    FieldEditor* editor(const char* path) { return m_form->findChild<FieldEditor*>(path); }
    QPushButton* start() { return m_form->findChild<QPushButton*>("start"); }
    void type(const char* path, const QString& text);
    QString bill(const QString& title);

    std::unique_ptr<TrainingProject> m_project;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<RunForm> m_form;
};

void TestRunForm::init() {
    m_project = std::make_unique<TrainingProject>();
    m_session = std::make_unique<ProjectSession>(m_project->path());
    m_form = std::make_unique<RunForm>();
    m_form->resize(1000, 700);
    m_form->setSession(m_session.get());
    m_form->begin({});
    m_form->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
    QTRY_VERIFY(start()->isEnabled());
}

void TestRunForm::cleanup() {
    m_form.reset();
    m_session.reset();
}

void TestRunForm::type(const char* path, const QString& text) {
    auto* line = editor(path)->findChild<QLineEdit*>();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

QString TestRunForm::bill(const QString& title) {
    for (const QLabel* label : m_form->findChildren<QLabel*>())
        if (label->accessibleName() == title)
            return label->text();
    return {};
}

void TestRunForm::showsDefaultsAndTheBill() {
    QCOMPARE(m_form->config().value().backbone, std::string("tiny"));
    for (const FoldSection* section : m_form->findChildren<FoldSection*>())
        QVERIFY(!section->isOpen());
    QVERIFY(editor("name")->isVisible());
    QVERIFY(!editor("adapter.rank")->isVisible());
    QCOMPARE(bill("Steps"), QString("stage 1: 75\nstage 2: 25")); // 400 examples, 16 a step, 3 epochs and 1
    // 2 blocks · 2 experts · 16 · 2 · 10, then 2 · (2·10 + 2·2) + 2·11
    QCOMPARE(bill("Trainable parameters"), QString("stage 1: 1,280\nstage 2: 70"));
    QVERIFY(bill("Time").contains("not known"));
    QVERIFY(bill("Shortened prompts").contains("a: 25.0 %"));
}

void TestRunForm::startsWhatTheCommandLineWouldTake() {
    QSignalSpy started(m_form.get(), &RunForm::startWanted);
    type("name", "from-form");
    type("seed", "7");
    type("stage1.learningRate", "5e-4");
    const QString file = QString::fromStdString((m_project->folder / "run.json").string());
    m_form->save(file);
    QTest::mouseClick(start(), Qt::LeftButton);
    QCOMPARE(started.size(), 1);
    const auto config = started[0][0].value<RunConfig>();
    QCOMPARE(config.name, std::string("from-form"));
    QCOMPARE(config.seed, uint64_t{7});
    QCOMPARE(config.stage1.learningRate, 5e-4);
    QCOMPARE(config.tasks, (std::vector<std::string>{"a", "b"}));
    QVERIFY(started[0][1].toBool());
    // The file that was saved is what `alter train --config` reads.
    QCOMPARE(toJson(readRunConfig(file.toStdString())).dump(), toJson(config).dump());
    QVERIFY(m_form->findChild<QPlainTextEdit*>()->toPlainText().contains("--name from-form"));
    m_form->begin({});
    m_form->load(file);
    QCOMPARE(toJson(m_form->config().value()).dump(), toJson(config).dump());
}

void TestRunForm::tellsWhatIsNotAllowed() {
    type("stage1.warmup", "3");
    QVERIFY(!start()->isEnabled());
    QTRY_VERIFY(editor("stage1.warmup")->isVisible()); // its section opened
    const auto* told = editor("stage1.warmup")->findChild<QLabel*>();
    QVERIFY(told->isVisible());
    QVERIFY2(told->text().contains("between 0 and 1"), qPrintable(told->text()));
    type("stage1.warmup", "much");
    QVERIFY(told->text().contains("number"));
    type("stage1.warmup", "0.1");
    QVERIFY(!told->isVisible());
    QVERIFY(start()->isEnabled());
}

void TestRunForm::sharesFollowWeights() {
    auto* table = m_form->findChild<TaskMixTable*>();
    QCOMPARE(table->topLevelItem(0)->text(3), QString("75.0 %"));
    auto* weight = table->findChildren<QDoubleSpinBox*>().at(1);
    QCOMPARE(weight->accessibleName(), QString("Weight of b"));
    weight->setFocus();
    weight->selectAll();
    QTest::keyClicks(weight, "3");
    QTest::keyClick(weight, Qt::Key_Return);
    QCOMPARE(table->topLevelItem(1)->text(3), QString("50.0 %"));
    QCOMPARE(m_form->config().value().mixing.weights.at("b"), 3.0);
}

void TestRunForm::presetsChangeTheBill() {
    for (QPushButton* button : m_form->findChildren<QPushButton*>())
        if (button->text() == "Quick look")
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_form->config().value().adapter.rank, 8);
    QCOMPARE(bill("Steps"), QString("stage 1: 25\nstage 2: 13"));
    QCOMPARE(m_form->config().value().tasks.size(), size_t{2});
}

void TestRunForm::refusesWithoutTasks() {
    auto* table = m_form->findChild<TaskMixTable*>();
    for (const int row : {0, 1}) {
        const QRect place = table->visualItemRect(table->topLevelItem(row));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, {place.left() + 12, place.center().y()});
    }
    QVERIFY(!start()->isEnabled());
    const auto labels = m_form->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains("Tick a task");
    }));
}

void TestRunForm::memoryIsEstimatedBeforeAnyRun() {
    QVERIFY2(bill("Memory").contains("about") && bill("Memory").contains("free"), qPrintable(bill("Memory")));
    type("stage1.batchSize", "100000000");
    QVERIFY(!start()->isEnabled());
    QVERIFY2(start()->toolTip().contains("smaller batch"), qPrintable(start()->toolTip()));
    QVERIFY(m_form->findChild<QPushButton*>("queue")->isEnabled()); // there may be more when its turn comes
    type("stage1.batchSize", "16");
    QVERIFY(start()->isEnabled());
    QVERIFY(start()->toolTip().isEmpty());
    type("device", "cuda:0");
    QVERIFY2(bill("Memory").contains("GPU"), qPrintable(bill("Memory")));
    QVERIFY(start()->isEnabled());
}

void TestRunForm::memoryIsJudgedByItsSpread() {
    RunConfig config;
    config.backbone = "tiny";
    config.device = "cpu";
    const std::vector<TaskFacts> tasks = {{.name = "a", .examples = 150}};
    const BackboneFacts tiny{.name = "tiny",
                             .shape = BackboneShape{.streams = {{.blocks = 2, .hidden = 64, .inner = 256}},
                                                    .heads = 4,
                                                    .keyHeads = 4,
                                                    .headSize = 16,
                                                    .vocabulary = 1000,
                                                    .parameters = 100'000'000,
                                                    .fileBytes = 400'000'000}};
    ProjectFacts facts{.backbones = {tiny}};
    const MemoryEstimate estimate = memoryEstimate(config, *tiny.shape, {TokenLengths()});
    facts.availableMemoryBytes = estimate.high() + 1;
    MemoryBill bill = memoryBill(config, tasks, facts);
    QVERIFY(bill.warning.isEmpty() && bill.refusal.isEmpty());
    facts.availableMemoryBytes = estimate.peak();
    bill = memoryBill(config, tasks, facts);
    QVERIFY(!bill.warning.isEmpty() && bill.refusal.isEmpty());
    facts.availableMemoryBytes = estimate.low() - 1;
    bill = memoryBill(config, tasks, facts);
    QVERIFY(bill.warning.isEmpty() && !bill.refusal.isEmpty());
    // What was measured counts more, unless something decisive was different.
    facts.measured = {{.name = "earlier",
                       .device = "cpu",
                       .config = config,
                       .peakMemoryBytes = 1000,
                       .isRepresentative = true}};
    facts.measured.front().config.tasks = {"a"};
    bill = memoryBill(config, tasks, facts);
    QVERIFY2(bill.text.contains("earlier") && bill.refusal.isEmpty(), qPrintable(bill.text));
    facts.measured.front().config.stage1.batchSize = 4;
    facts.measured.front().config.stage2.batchSize = 4;
    QVERIFY(memoryBill(config, tasks, facts).text.contains("about"));
}

void TestRunForm::timeComesFromEarlierRuns() {
    RunConfig config;
    config.backbone = "tiny";
    const ProjectFacts facts{
        .measured = {{.name = "earlier", .device = "cpu", .config = config, .examplesPerSecond = 10}}};
    const std::vector<TaskFacts> tasks = {{.name = "a", .examples = 150}};
    const QString time = runBill(config, tasks, facts).time;
    QVERIFY2(time.contains("1 min") && time.contains("earlier"), qPrintable(time));
    config.device = "cuda:0"; // what another device took says nothing
    QVERIFY(runBill(config, tasks, facts).time.contains("not known"));
}

void TestRunForm::goesOutFromAnotherRun() {
    RunConfig config;
    config.backbone = "tiny";
    config.from = "earlier@75";
    config.firstStage = 2;
    m_form->begin(config);
    QVERIFY(editor("from")->isVisible());   // its section is open
    QCOMPARE(bill("Steps"), QString("25")); // stage 2 alone
    QCOMPARE(m_form->config().value().from, std::string("earlier@75"));
    QVERIFY(m_form->findChild<QPlainTextEdit*>()->toPlainText().contains("--from earlier@75"));
    ProjectFacts facts{.measured = {{.id = "1", .name = "earlier", .config = config}}};
    QVERIFY(originProblem(config, facts).isEmpty());
    config.adapter.rank = 4;
    QVERIFY(originProblem(config, facts).contains("rank"));
    config.from = "1@75";
    QVERIFY(originProblem(config, facts).contains("earlier"));
    config.from.clear();
    QVERIFY(originProblem(config, facts).isEmpty());
}

QTEST_MAIN(TestRunForm)
#include "tst_run_form.moc"
