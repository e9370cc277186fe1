#include "widgets/training/departures.h"
#include "widgets/training/form/train_command.h"
#include "widgets/training/log_model.h"
#include "widgets/training/queue_list_model.h"
#include "widgets/training/run_curves.h"
#include "widgets/training/run_list_model.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

using namespace alter;

class TestTrainModels : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void rowsStayWhereTheyAre();
    void checkedRunsAreTold();
    void queueOrderIsAskedFor();
    void queueForgetsWhatIsDone();
    void logKnowsLevelsAndUnfinishedLines();
    void logForgetsTheOldest();
    void commandNamesWhatDiffers();
    void commandQuotesForTheShell();
    void curvesHaveTheirTasksColour();
    void progressIsToldInWords();
    void departuresAreListedOnce();
    void originsAreNamed();

  private:
    static RunRow run(const QString& id, qint64 step = 0) { return {.id = id, .name = id, .step = step}; }
    static QueueRow entry(qint64 id, int position) {
        return {.id = id, .position = position, .name = QString::number(id)};
    }
};

void TestTrainModels::rowsStayWhereTheyAre() {
    RunListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({run("b"), run("a")});
    const QPersistentModelIndex a = model.index(1);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset),
        changed(&model, &QAbstractItemModel::dataChanged);
    model.setRows({run("b"), run("a", 5)});
    QCOMPARE(changed.size(), 1);
    model.setRows({run("c"), run("b"), run("a", 5)});
    QCOMPARE(a.row(), 2);
    QCOMPARE(changed.size(), 1);
    model.setRows({run("a", 5), run("c")});
    QCOMPARE(a.row(), 0);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(reset.isEmpty());
    model.setRows({});
    QVERIFY(!a.isValid());
}

void TestTrainModels::checkedRunsAreTold() {
    RunListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({run("a")});
    QSignalSpy told(&model, &RunListModel::checkedRunsChanged);
    QVERIFY(model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.checkedRuns(), QSet<QString>{"a"});
    QCOMPARE(told.size(), 1);
}

void TestTrainModels::queueOrderIsAskedFor() {
    QueueListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QueueRow running = entry(9, 0);
    running.state = QueueState::Running;
    model.setRows({running, entry(1, 1), entry(2, 2), entry(3, 3)});
    QSignalSpy wanted(&model, &QueueListModel::moveWanted);
    const auto drop = [&](int from, int before) {
        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(from)}));
        QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, before, 0, {}));
    };
    drop(1, 4); // the first that waits to the end
    QCOMPARE(wanted.last(), (QVariantList{qint64{1}, 3}));
    drop(3, 1); // the last to the front
    QCOMPARE(wanted.last(), (QVariantList{qint64{3}, 1}));
    QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsDragEnabled));
    QVERIFY(model.flags(model.index(1)) & Qt::ItemIsDragEnabled);
}

void TestTrainModels::queueForgetsWhatIsDone() {
    std::vector<QueueEntry> entries(4);
    entries[0].state = QueueState::Running;
    entries[1].state = QueueState::Done;
    entries[2].state = QueueState::Failed;
    entries[3].state = QueueState::Failed;
    entries[3].runId = "its run tells";
    QCOMPARE(queueRows(entries).size(), size_t{2});
}

void TestTrainModels::logKnowsLevelsAndUnfinishedLines() {
    LogModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append("2026-11-23 01:39:56.123 info: begun\n2026-11-23 01:39:57.000 warn");
    QCOMPARE(model.rowCount(), 1);
    model.append("ing: slow\n2026-11-23 01:39:58.000 error: a warning: inside\n");
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(1).data(LogModel::levelRole).toInt(), static_cast<int>(LineLevel::Warning));
    QCOMPARE(model.index(2).data(LogModel::levelRole).toInt(), static_cast<int>(LineLevel::Error));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestTrainModels::logForgetsTheOldest() {
    LogModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(QString("line\n").repeated(LogModel::mostLines));
    model.append("newest\n");
    QCOMPARE(model.rowCount(), LogModel::mostLines);
    QCOMPARE(model.index(LogModel::mostLines - 1).data().toString(), QString("newest"));
    model.append(QString("more\n").repeated(2 * LogModel::mostLines));
    QCOMPARE(model.rowCount(), LogModel::mostLines);
}

void TestTrainModels::commandNamesWhatDiffers() {
    QCOMPARE(trainCommand("/p", RunConfig()), std::string("alter train /p"));
    RunConfig config;
    config.name = "first";
    config.tasks = {"a", "b"};
    config.adapter.rank = 8;
    config.maxSteps = 20;
    config.mixing.weights["a.b"] = 2;
    QCOMPARE(trainCommand("/p", config),
             std::string("alter train /p --name first --tasks a,b --set adapter.rank=8 "
                         "--set 'mixing.weights={\"a.b\":2.0}' --max-steps 20"));
}

void TestTrainModels::commandQuotesForTheShell() {
    QCOMPARE(trainCommand("/my project/it's", RunConfig()),
             std::string("alter train '/my project/it'\\''s'"));
}

void TestTrainModels::curvesHaveTheirTasksColour() {
    const std::vector<std::string> tasks = {"first", "second"};
    const QPalette palette;
    const auto loss = liveLook({"loss", Split::Train, "second"}, tasks, palette);
    const auto validation = liveLook({"loss", Split::Validation, "second"}, tasks, palette);
    QCOMPARE(loss->colour, validation->colour);
    QVERIFY(loss->panel != validation->panel);
    QVERIFY(validation->discs);
    QVERIFY(liveLook({"learning_rate"}, tasks, palette).has_value());
    QVERIFY(!liveLook({"balance_loss"}, tasks, palette).has_value());
    QCOMPARE(liveLook({"accuracy", Split::Validation, "first"}, tasks, palette)->panel,
             static_cast<int>(LivePanel::ValidationMetric));
}

void TestTrainModels::progressIsToldInWords() {
    RunRow row = run("a", 50);
    row.state = RunState::Running;
    row.stage = 1;
    row.stages = 2;
    row.totalSteps = 100;
    row.examplesPerSecond = 10;
    row.examplesPerStep = 16;
    QCOMPARE(progressText(row), QString("stage 1 of 2 · 50 % · 10.0 examples/s · 1 min 20 s left"));
    QCOMPARE(row.share(), 0.5);
}

void TestTrainModels::departuresAreListedOnce() {
    const std::vector<Checkpoint> checkpoints = {{.step = 80, .stage = 1, .kind = CheckpointKind::Best},
                                                 {.step = 122, .stage = 1, .kind = CheckpointKind::StageEnd},
                                                 {.step = 122, .stage = 2, .kind = CheckpointKind::Best},
                                                 {.step = 163, .stage = 2, .kind = CheckpointKind::Latest},
                                                 {.step = 163, .stage = 2, .kind = CheckpointKind::StageEnd}};
    const std::vector<Departure> two = departures(checkpoints, "two-stage");
    QCOMPARE(two.size(), size_t{3});
    QCOMPARE(two[0].text, QString("Step 163: latest, end of stage 2"));
    QCOMPARE(two[0].firstStage, 2); // there is no third stage
    QCOMPARE(two[1].step, qint64{122});
    QCOMPARE(two[1].firstStage, 2); // after the end of stage 1
    QCOMPARE(two[2].firstStage, 1);
    QCOMPARE(departures({checkpoints[1]}, "single").front().firstStage, 1);
    QVERIFY(departures({}, "two-stage").empty());
}

void TestTrainModels::originsAreNamed() {
    std::vector<RunRow> runs = {run("child"), run("orphan"), run("parent")};
    runs[0].parent = "parent";
    runs[1].parent = "gone";
    runs[2].name = "first try";
    nameOrigins(runs);
    QCOMPARE(runs[0].origin, QString("Goes out from first try"));
    QVERIFY(runs[1].origin.contains("deleted"));
    QVERIFY(runs[2].origin.isEmpty());
}

QTEST_MAIN(TestTrainModels)
#include "tst_train_models.moc"
