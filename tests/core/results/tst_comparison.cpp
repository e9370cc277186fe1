#include "core/results/comparison_text.h"
#include "tests/core/results/made_results.h"

#include <QRegularExpression>
#include <QStringList>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace alter;

class TestComparison : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void differencesAreThoseOfAnotherProgram();
    void bestIsMarkedOnlyWhereItIsSure();
    void costsAreThoseUntilTheCheckpoint();
    void baselinesNeedNotBeChosen();
    void changedExamplesAreTold();
    void aTaskThatIsGoneKeepsItsScores();
    void newestEvaluationCounts();
    void missingTasksAreListed();
    void evaluatedReferencesAreNamed();
    void referencesAreChecked();
    void canBeStopped();
    void textSaysWhatMarksMean();
    void markdownIsATable();
    void csvHasALineForEachCell();
    void jsonHasEverything();

  private:
    Comparison compared(const std::vector<std::string>& references, const Bootstrap& bootstrap = {}) const {
        return compareRuns(m_made->project(), {.references = references}, {}, bootstrap);
    }
    const ResultRow& row(const std::string& task) const {
        return task.empty() ? *m_all.mean : *std::ranges::find(m_all.rows, task, &ResultRow::task);
    }

    std::unique_ptr<MadeResults> m_made;
    Comparison m_all;
    const std::vector<std::string> m_names = {"base", "one@stage1", "one", "shared"};
};

void TestComparison::initTestCase() {
    m_made = std::make_unique<MadeResults>();
    m_all = compared(m_names, {.resamples = 20000});
    QCOMPARE(m_all.rows.size(), 3U);
    QVERIFY(m_all.mean.has_value());
    QCOMPARE(m_all.meanTasks, (std::vector<std::string>{"kind", "mood", "topic"}));
}

void TestComparison::differencesAreThoseOfAnotherProgram() {
    const std::map<std::string, size_t> columns = {{"base", 0}, {"one@stage1", 1}, {"one", 2}, {"shared", 3}};
    constexpr double oneExample = 1.0 / 60 + 1e-9; // of the smallest task
    int checked = 0;
    for (const auto& expected : m_made->data.at("differences")) {
        const std::string first = expected.at("first"), second = expected.at("second");
        const Baseline baseline = first == "base"     ? Baseline::Base
                                  : first == "shared" ? Baseline::Shared
                                                      : Baseline::Stage1;
        if (first == "one" || (first == "one@stage1" && second != "one"))
            continue;
        const auto& gain = row(expected.at("task")).cells[columns.at(second)]->gain(baseline);
        const QByteArray what = QByteArray::fromStdString(expected.dump());
        QVERIFY2(gain.has_value(), what);
        QVERIFY2(std::abs(gain->value - expected.at("value").get<double>()) < 1e-9, what);
        QVERIFY2(std::abs(gain->interval.low - expected.at("low").get<double>()) < oneExample, what);
        QVERIFY2(std::abs(gain->interval.high - expected.at("high").get<double>()) < oneExample, what);
        QVERIFY2(std::abs(gain->chance - expected.at("chance").get<double>()) < 0.02, what);
        QCOMPARE(gain->examples, expected.at("n").get<size_t>());
        ++checked;
    }
    QCOMPARE(checked, 4 * (3 + 3 + 1)); // three tasks and the mean
    QVERIFY(!row("mood").cells[0]->gain(Baseline::Base));
    QVERIFY(!row("mood").cells[3]->gain(Baseline::Shared));
    QVERIFY(!row("mood").cells[1]->gain(Baseline::Stage1));
}

void TestComparison::bestIsMarkedOnlyWhereItIsSure() {
    for (const char* task : {"mood", "topic", "kind", ""})
        QCOMPARE(row(task).best, std::optional<size_t>(2));
    // Without it the differences in topic (chance 0.30) and kind (0.40) could be chance.
    const Comparison less = compared({"base", "one@stage1", "shared"});
    QCOMPARE(less.rows[1].task, "mood");
    QCOMPARE(less.rows[1].best, std::optional<size_t>(1));
    QVERIFY(!less.rows[0].best && !less.rows[2].best);
    QVERIFY(!compared({"one"}).rows[0].best); // there is nothing to be better than
}

void TestComparison::costsAreThoseUntilTheCheckpoint() {
    const RunCost& stage1 = m_all.columns[1].cost;
    const RunCost& both = m_all.columns[2].cost;
    const RunCost& shared = m_all.columns[3].cost;
    QCOMPARE(stage1.examples, std::optional<int64_t>(80));
    QCOMPARE(both.examples, std::optional<int64_t>(96));
    QCOMPARE(shared.examples, std::optional<int64_t>(112));
    QCOMPARE(*stage1.seconds, 5.0);
    QCOMPARE(*both.seconds, 13.0);
    QCOMPARE(both.peakMemoryBytes, std::optional<int64_t>(int64_t{1} << 30));
    QVERIFY(*both.trainableParameters > *stage1.trainableParameters);
    QCOMPARE(shared.trainableParameters, stage1.trainableParameters); // as wide as all experts together
    QVERIFY(!m_all.columns[0].cost.examples && !m_all.columns[0].cost.peakMemoryBytes);
}

void TestComparison::baselinesNeedNotBeChosen() {
    const Comparison alone = compared({"one"}, {.resamples = 20000});
    QCOMPARE(alone.sharedReference, "");
    const ResultCell& cell = *alone.rows[1].cells[0];
    const ResultCell& beside = *row("mood").cells[2];
    QCOMPARE(cell.gain(Baseline::Base)->interval.low, beside.gain(Baseline::Base)->interval.low);
    QCOMPARE(cell.gain(Baseline::Stage1)->chance, beside.gain(Baseline::Stage1)->chance);
    QVERIFY(!cell.gain(Baseline::Shared));
}

void TestComparison::changedExamplesAreTold() {
    MadeResults changed;
    const auto& examples = changed.examples("mood");
    ExampleEdits(changed.project()).setExcluded(std::span(examples).first(2), true);
    ExampleEdits(changed.project()).remove(examples[2]);
    ExampleEdits(changed.project()).setFields(examples[3], R"({"other":"no label any more"})");
    const Comparison found = compareRuns(changed.project(), {.references = {"base", "one"}});
    const ResultCell& cell = *found.rows[1].cells[1];
    QVERIFY(cell.isOutdated);
    QVERIFY(!found.rows[0].cells[1]->isOutdated);
    QCOMPARE(cell.estimate.examples, size_t(120)); // as it was measured
    QCOMPARE(cell.gain(Baseline::Base)->examples, size_t(116));
    QVERIFY(found.mean->cells[1]->isOutdated);
    QVERIFY(std::isnan(found.mean->cells[1]->estimate.interval.low));
    QVERIFY(comparisonText(found).find("†") != std::string::npos);
}

void TestComparison::aTaskThatIsGoneKeepsItsScores() {
    MadeResults changed;
    TaskStore(changed.project()).remove("mood");
    const Comparison found = compareRuns(changed.project(), {.references = {"base", "one"}});
    const ResultRow& mood = found.rows[1];
    QCOMPARE(mood.cells[1]->estimate.value, row("mood").cells[2]->estimate.value);
    QVERIFY(!mood.cells[1]->gain(Baseline::Base) && !mood.best);
    QVERIFY(!found.mean->cells[1]->gain(Baseline::Base));
}

void TestComparison::newestEvaluationCounts() {
    MadeResults again;
    nlohmann::json task = again.data.at("tasks").at(0);
    task.at("answers")["old-name"] = task.at("right");
    again.evaluate(task, "old-name", again.one.id, 14);
    const Comparison found = compareRuns(again.project(), {.references = {"one"}});
    QCOMPARE(found.rows[1].cells[0]->estimate.value, 1.0);
    const Comparison stage1 = compareRuns(again.project(), {.references = {"one@10"}});
    QCOMPARE(stage1.rows[1].cells[0]->estimate.value, row("mood").cells[1]->estimate.value);
}

void TestComparison::missingTasksAreListed() {
    MadeResults more;
    more.project().database().run("DELETE FROM evaluations WHERE run_id = ? AND task = 'mood'",
                                  more.shared.id);
    const Comparison found = compareRuns(more.project(), {.references = {"one", "shared", "one@999"}});
    QCOMPARE(found.missingTasks(1), std::vector<std::string>{"mood"});
    QCOMPARE(found.missingTasks(2).size(), 3U);
    QCOMPARE(found.meanTasks, (std::vector<std::string>{"kind", "topic"})); // the empty column does not count
    QVERIFY(!found.mean->cells[2].has_value());
    QCOMPARE(
        evaluateCommand("my project", "shared", {.split = Split::Validation, .routing = "auto"}, {"a", "b"}),
        "alter evaluate 'my project' shared --tasks a,b --split validation --routing auto");
}

void TestComparison::evaluatedReferencesAreNamed() {
    const auto found = evaluatedReferences(m_made->project());
    std::vector<std::string> names;
    for (const EvaluatedReference& each : found) {
        names.push_back(each.reference);
        QCOMPARE(each.tasks, (std::vector<std::string>{"kind", "mood", "topic"}));
        QCOMPARE(each.runId.empty(), each.reference == "base");
    }
    QCOMPARE(names, (std::vector<std::string>{"shared", "one", "one@stage1", "base"})); // the last first
}

void TestComparison::referencesAreChecked() {
    VERIFY_ERROR(errorOf([&] { compared({"one", "one"}); }), ErrorKind::Usage, "twice");
    VERIFY_ERROR(errorOf([&] { compared({"two"}); }), ErrorKind::Missing, "one");
    VERIFY_ERROR(errorOf([&] { compared({"one@here"}); }), ErrorKind::Usage, "RUN@STEP");
}

void TestComparison::canBeStopped() {
    std::vector<double> shares;
    const auto stop = [&](std::string_view, double share) {
        shares.push_back(share);
        if (share > 0.5)
            throw Error(ErrorKind::Interrupted, {.what = "Stopped."});
    };
    VERIFY_ERROR(errorOf([&] { compareRuns(m_made->project(), {.references = m_names}, stop); }),
                 ErrorKind::Interrupted, "Stopped");
    QVERIFY(shares.size() > 2 && std::ranges::is_sorted(shares) && shares.back() <= 1);
}

void TestComparison::textSaysWhatMarksMean() {
    const QString text = QString::fromStdString(comparisonText(m_all));
    const QStringList lines = text.split('\n');
    const auto mood =
        std::ranges::find_if(lines, [](const QString& line) { return line.startsWith("mood"); });
    QVERIFY2(mood->contains("120/100"), qPrintable(*mood));
    QCOMPARE(mood->count('*'), 1);
    QVERIFY(text.contains("* better than every other run here (paired bootstrap, p < 0.05)."));
    QVERIFY(text.contains("Gain over stage 1 of the same run, in points"));
    QVERIFY(text.contains("Gain over the shared adapter shared, in points"));
    QVERIFY(text.contains("Gain over the backbone alone, in points"));
    QVERIFY(text.contains(QRegularExpression(R"(\+21\.67 \(\+1\d\.\d to \+\d\d\.\d\)\*)")));
    QVERIFY(text.contains("1.0 GiB"));
}

void TestComparison::markdownIsATable() {
    const QString text = QString::fromStdString(comparisonMarkdown(m_all));
    QVERIFY(text.contains("| task | metric | n | base | one@stage1 | one | shared |\n"
                          "| --- | --- | ---: | ---: | ---: | ---: | ---: |\n"));
    QVERIFY(text.contains("| kind | macro\\_f1 | 90 |"));
    QVERIFY(text.contains(QRegularExpression(R"(\*\*\+21\.67 \(\+1\d\.\d to \+\d\d\.\d\)\*\*)")));
    QVERIFY(text.contains("**Bold**: better than every other run here"));
}

void TestComparison::csvHasALineForEachCell() {
    const QStringList lines = QString::fromStdString(comparisonCsv(m_all)).split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 1 + 4 * 4);
    for (const QString& line : lines)
        QCOMPARE(line.count(','), lines.front().count(','));
    QVERIFY(lines.back().startsWith("(mean),shared,test,task,,250,"));
}

void TestComparison::jsonHasEverything() {
    const auto json = toJson(m_all);
    QCOMPARE(json.at("runs").at(2).at("examples_seen"), 96);
    const auto& one = json.at("tasks").at(1).at("results").at(2);
    QCOMPARE(one.at("run"), "one");
    QCOMPARE(one.at("best"), true);
    QCOMPARE(one.at("gains").at("base").at("n"), 120);
    QVERIFY(json.at("tasks").at(1).at("results").at(0).at("gains").at("base").is_null());
    QCOMPARE(json.at("mean").at("tasks").size(), 3U);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
