#include "tests/core/routing/small_routing.h"
#include "widgets/heat_map/heat_map_table.h"
#include "widgets/routing/routing_picture.h"
#include "widgets/routing/routing_words.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace alter;

class TestRoutingPicture : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void tasksByExpertsSaysWhatIsAveraged();
    void oneLayerIsNotAveraged();
    void layersStandAsTheyLie();
    void ownExpertsAreFramedAndMayStandApart();
    void edgesCarryLoadAndEntropy();
    void differenceIsSignedAndHasNoEdges();
    void alikeOnesStandTogether();
    void theTableIsTheTwin();
    void theTableAsText();
    void sentences();

  private:
    RoutingPicture picture() const { return routingPicture(m_answer, m_cubes, m_choice); }

    RoutingAnswer m_answer;
    RoutingAnswer::Cubes m_cubes;
    RoutingChoice m_choice;
};

void TestRoutingPicture::init() {
    const RoutingPlace shown{.runId = "r", .moment = RoutingMoment{.step = 20, .stage = 2}};
    m_answer = {.hasRuns = true,
                .runs = {{.id = "r", .name = "six", .hasRouting = true, .validationLimit = 200}},
                .shown = shown,
                .moments = {*shown.moment}};
    m_cubes = {.shown = RoutingCube(smallRouting()), .newest = RoutingCube(smallRouting()), .compared = {}};
    m_choice = {};
}

void TestRoutingPicture::tasksByExpertsSaysWhatIsAveraged() {
    const HeatMapContents contents = picture().contents;
    QCOMPARE(contents.title, QString("six, step 20 · stage 2: tasks × experts, all 2 layers"));
    QCOMPARE(contents.rows, (QStringList{"a", "b"}));
    QCOMPARE(contents.columns, (QStringList{"a", "b", "shared1"}));
    QCOMPARE(contents.value(0, 1), -0.1);
    QVERIFY(contents.legend.contains("at most 200 validation examples"));
    QVERIFY(contents.legend.contains("over 2 layers"));
    QVERIFY(contents.legend.contains("mean over 2 tasks and 2 layers"));
    QCOMPARE(readingOf(contents, {0, 1}), QString("task a, expert b: mean gate -0.1000"));
    QCOMPARE(readingOf(contents, {0, 0}),
             QString("task a, expert a: mean gate 0.9000 (the task's own expert)"));
    QCOMPARE(readingOf(contents, {2, 0}), QString());
}

void TestRoutingPicture::oneLayerIsNotAveraged() {
    m_choice.layer = 1;
    const HeatMapContents contents = picture().contents;
    QVERIFY(contents.title.endsWith("decoder.1"));
    QCOMPARE(contents.value(0, 1), -0.4);
    QVERIFY(!contents.legend.contains("then over"));
    m_choice.layer = 7; // of another run
    QVERIFY(picture().contents.title.endsWith("all 2 layers"));
}

void TestRoutingPicture::layersStandAsTheyLie() {
    m_choice.sides = RoutingSides::LayersByExperts;
    m_choice.quantity = RoutingQuantity::Win;
    m_choice.task = std::string("a");
    const RoutingPicture ofTask = picture();
    QCOMPARE(ofTask.contents.rows, (QStringList{"decoder.1", "decoder.0"}));
    QCOMPARE(ofTask.rows, (std::vector<size_t>{1, 0}));
    QCOMPARE(ofTask.contents.value(1, 0), 1.0);
    QVERIFY(ofTask.contents.colours == HeatMapColours::Magnitude);
    QVERIFY(ofTask.contents.isFramed(0, 0));
    QVERIFY(!ofTask.contents.isFramed(0, 1));
    m_choice.task = std::string("no such");
    const RoutingPicture ofAll = picture();
    QVERIFY(ofAll.contents.title.endsWith("mean over 2 tasks"));
    QVERIFY(!ofAll.contents.isFramed(0, 0));
    QCOMPARE(ofAll.contents.value(0, 0), 0.25);
}

void TestRoutingPicture::ownExpertsAreFramedAndMayStandApart() {
    HeatMapContents contents = picture().contents;
    QVERIFY(contents.isFramed(0, 0) && contents.isFramed(1, 1));
    QVERIFY(!contents.isFramed(0, 1) && !contents.isFramed(0, 2));
    QCOMPARE(contents.largest, 0.2); // not the shared expert's
    QVERIFY(contents.legend.contains("another task's expert"));
    m_choice.layer = 0;
    m_choice.ownApart = false;
    contents = picture().contents;
    QCOMPARE(contents.largest, 1.1); // in any layer
    QVERIFY(!contents.legend.contains("another task's expert"));
    m_choice.ownApart = true;
    m_choice.quantity = RoutingQuantity::Win; // nobody but own experts ever wins: nothing to end at
    contents = picture().contents;
    QCOMPARE(contents.largest, 1.0);
    QVERIFY(!contents.legend.contains("another task's expert"));
}

void TestRoutingPicture::edgesCarryLoadAndEntropy() {
    m_choice.layer = 1;
    const HeatMapContents contents = picture().contents;
    QCOMPARE(contents.columnEdge.texts, (QStringList{"25 %", "50 %", "25 %"}));
    QCOMPARE(contents.rowEdge.texts, (QStringList{"0.60", "0.80"}));
    QVERIFY(qFuzzyCompare(contents.rowEdge.shares[0], 0.6 / std::log(3.0)));
}

void TestRoutingPicture::differenceIsSignedAndHasNoEdges() {
    m_choice.quantity = RoutingQuantity::Share;
    m_cubes.compared = m_cubes.shown;
    m_answer.compared = RoutingPlace{.runId = "r", .moment = RoutingMoment{.step = 10, .stage = 1}};
    const HeatMapContents contents = picture().contents;
    QVERIFY(contents.colours == HeatMapColours::Signed);
    QVERIFY(contents.title.contains("minus six, step 10 · stage 1"));
    QVERIFY(contents.rowEdge.shares.empty() && contents.columnEdge.shares.empty());
    QCOMPARE(contents.value(0, 0), 0.0);
    QCOMPARE(contents.largest, 1.0); // all are 0: any end will do
    QCOMPARE(contents.valueName, QString("change of the share of the gates"));
}

void TestRoutingPicture::alikeOnesStandTogether() {
    RoutingSnapshot snapshot;
    for (const char* task : {"a", "b", "c"})
        for (const char* expert : {"a", "b", "c"}) {
            const bool likeA = task != std::string("b");
            const bool firstPair = expert != std::string("b");
            snapshot.cells.push_back({.stream = "decoder",
                                      .task = task,
                                      .expert = expert,
                                      .gateMean = likeA == firstPair ? 1.0 : 0.0});
        }
    m_cubes.shown = m_cubes.newest = RoutingCube(snapshot);
    QCOMPARE(picture().contents.rows, (QStringList{"a", "b", "c"}));
    m_choice.order = RoutingOrder::Similarity;
    QCOMPARE(picture().contents.rows, (QStringList{"a", "c", "b"}));
    QCOMPARE(picture().contents.columns, (QStringList{"a", "c", "b"}));
}

void TestRoutingPicture::theTableIsTheTwin() {
    HeatMapTable model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setContents(picture().contents);
    QCOMPARE(model.rowCount(), 3);    // two tasks and the load
    QCOMPARE(model.columnCount(), 4); // three experts and the entropy
    QCOMPARE(model.index(0, 1).data().toString(), QString("-0.1000"));
    QCOMPARE(model.index(0, 3).data().toString(), QString("0.50"));
    QCOMPARE(model.index(2, 1).data().toString(), QString("50 %"));
    QCOMPARE(model.index(2, 3).data().toString(), QString());
    QCOMPARE(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), QString("Entropy"));
    QCOMPARE(model.headerData(2, Qt::Vertical, Qt::DisplayRole).toString(), QString("Load"));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged),
        reset(&model, &QAbstractItemModel::modelReset);
    m_choice.layer = 1;
    model.setContents(picture().contents);
    QCOMPARE(changed.count(), 1); // the selection stays
    m_choice.sides = RoutingSides::LayersByExperts;
    model.setContents(picture().contents);
    QCOMPARE(reset.count(), 1);
    model.setContents({});
    QCOMPARE(model.rowCount(), 0);
}

void TestRoutingPicture::theTableAsText() {
    HeatMapTable model;
    HeatMapContents contents = picture().contents;
    contents.columns[2] = "with, comma";
    model.setContents(contents);
    QCOMPARE(model.text(','), QString("task,a,b,\"with, comma\",Entropy\n"
                                      "a,0.9000,-0.1000,1.0000,0.50\n"
                                      "b,0.2000,1.0000,1.0000,0.50\n"
                                      "Load,38 %,50 %,12 %,\n"));
    QVERIFY(model.text('\t').startsWith("task\ta\tb\twith, comma\tEntropy\n"));
}

void TestRoutingPicture::sentences() {
    const RoutingCube& cube = m_cubes.shown;
    const auto borrowed = borrowedByTask(cube);
    QCOMPARE(borrowingSentence(cube, borrowed[0]),
             QString("a borrows most from b (0.300, added in some layers, subtracted in others)."));
    QCOMPARE(borrowingSentence(cube, {{.task = 0, .expert = 1}}), QString("a uses its own expert alone."));
    QCOMPARE(borrowingSentence(cube, {}), QString());
    QCOMPARE(pairSentence(cube, borrowed[1][0]), QString("b from a: 0.200, mostly added"));
    const LoadWarning all{.expert = 1, .load = 0.97, .takesAll = true};
    QVERIFY(loadWarningSentence(cube, {{.expert = 0}, all}).contains("the expert b wins 97 %"));
    QVERIFY(loadWarningSentence(cube, {{.expert = 0}})
                .contains("1 expert wins no token, overruled by others: a."));
    QVERIFY(loadWarningSentence(cube, {{.expert = 0}, {.expert = 1}})
                .contains("2 experts win no token, overruled by others: a, b."));
    QCOMPARE(loadWarningSentence(cube, {}), QString());
    QVERIFY(entropySentence(cube, std::nullopt).startsWith("0.500 nats"));
    QVERIFY(entropySentence(cube, std::nullopt).contains("46 %")); // 0.5 / log 3
}

QTEST_GUILESS_MAIN(TestRoutingPicture)
#include "tst_routing_picture.moc"
