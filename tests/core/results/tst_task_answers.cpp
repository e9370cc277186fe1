#include "core/results/config_differences.h"
#include "core/results/task_answers.h"
#include "tests/core/results/made_results.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace alter;
using Show = AnswerFilter::Show;
using Order = AnswerFilter::Order;

/// What runs answered to single examples, and what differs in how they were made.
class TestTaskAnswers : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void answersStandBesideTheirExample();
    void rightAndWrongAreEverything();
    void changesAreFoundBothWays();
    void worstComeFirst();
    void randomOrderFollowsTheSeed();
    void labelsChooseACellOfTheConfusion();
    void freeTextHasNoConfusion();
    void examplesThatAreGoneAreLeftOut();
    void configurationsDifferInFewFields();

  private:
    std::vector<size_t> places(AnswerFilter filter) const { return chosenAnswers(m_answers, filter); }

    std::unique_ptr<MadeResults> m_made;
    std::vector<ResultColumn> m_columns;
    TaskAnswers m_answers;
};

void TestTaskAnswers::initTestCase() {
    m_made = std::make_unique<MadeResults>();
    m_columns = resultColumns(m_made->project(), {"base", "one", "shared"});
    m_answers = taskAnswers(m_made->project(), "mood", m_columns, {});
    QCOMPARE(m_answers.examples.size(), size_t(120));
}

void TestTaskAnswers::answersStandBesideTheirExample() {
    const auto& task = m_made->data.at("tasks").at(0);
    const AnsweredExample& example = m_answers.examples.at(7);
    QCOMPARE(example.id, m_made->examples("mood").at(7));
    QCOMPARE(example.input, std::string("Say <number 7>:"));
    QCOMPARE(example.references, std::vector<std::string>{task.at("right").at(7)});
    QCOMPARE(example.answers.at(1)->text, task.at("answers").at("one").at(7).get<std::string>());
    QVERIFY(m_answers.examples.back().answers.at(1).has_value());
    QVERIFY(!m_answers.examples.back().answers.at(2).has_value()); // shared did not get the last 20
    QCOMPARE(m_answers.evaluations.at(2)->count, int64_t(100));
}

void TestTaskAnswers::rightAndWrongAreEverything() {
    const auto all = places({.column = 2});
    const auto right = places({.column = 2, .show = Show::Right});
    const auto wrong = places({.column = 2, .show = Show::Wrong});
    QCOMPARE(all.size(), size_t(100));
    QCOMPARE(right.size() + wrong.size(), all.size());
    const double value = m_answers.evaluations.at(2)->value;
    QCOMPARE(static_cast<double>(right.size()) / 100, value);
}

void TestTaskAnswers::changesAreFoundBothWays() {
    const auto changed = places({.column = 1, .other = 2, .show = Show::Changed});
    const auto better = places({.column = 1, .other = 2, .show = Show::Better});
    const auto worse = places({.column = 1, .other = 2, .show = Show::Worse});
    QCOMPARE(better.size() + worse.size(), changed.size());
    QCOMPARE(worse, places({.column = 2, .other = 1, .show = Show::Better}));
    // The difference of the scores is that of the counts: 0.35 of 100 (comparison.json).
    QCOMPARE(better.size() - worse.size(), size_t(35));
    QVERIFY(places({.column = 1, .show = Show::Changed}).empty());
}

void TestTaskAnswers::worstComeFirst() {
    TaskAnswers made{.task = {.labels = {"yes", "no"}}};
    const auto add = [&](const char* text, double score, double yes) {
        made.examples.push_back(
            {.references = {"yes"},
             .answers = {
                 RunAnswer{.text = text, .score = score, .probabilities = {{"yes", yes}, {"no", 1 - yes}}}}});
    };
    add("yes", 1, 0.9);
    add("no", 0, 0.4);
    add("yes", 1, 0.6);
    add("no", 0, 0.1);
    QCOMPARE(chosenAnswers(made, {.order = Order::Worst}), (std::vector<size_t>{3, 1, 2, 0}));
}

void TestTaskAnswers::randomOrderFollowsTheSeed() {
    const auto first = places({.column = 1, .order = Order::Random, .seed = 3});
    QCOMPARE(places({.column = 1, .order = Order::Random, .seed = 3}), first);
    QVERIFY(places({.column = 1, .order = Order::Random, .seed = 4}) != first);
    QCOMPARE(std::set<size_t>(first.begin(), first.end()).size(), size_t(120));
}

void TestTaskAnswers::labelsChooseACellOfTheConfusion() {
    const auto confusion = confusionOf(m_answers, 1);
    QVERIFY(confusion.has_value());
    QCOMPARE(confusion->labels(), (std::vector<std::string>{"good", "bad"}));
    const auto cell = places({.column = 1, .right = "good", .answer = "bad"});
    QCOMPARE(static_cast<int64_t>(cell.size()), confusion->count(0, 1));
    int64_t sum = 0;
    for (const size_t right : {size_t(0), size_t(1)})
        for (const size_t predicted : {size_t(0), size_t(1)})
            sum += confusion->count(right, predicted);
    QCOMPARE(sum, int64_t(120));
}

void TestTaskAnswers::freeTextHasNoConfusion() {
    TaskAnswers made = m_answers;
    made.task.labels.clear();
    QVERIFY(!confusionOf(made, 1));
    QVERIFY(!confusionOf(TaskAnswers{.task = m_answers.task}, 0));
}

void TestTaskAnswers::examplesThatAreGoneAreLeftOut() {
    MadeResults changed;
    ExampleEdits(changed.project()).remove(changed.examples("mood").at(0));
    ExampleEdits(changed.project()).setFields(changed.examples("mood").at(1), R"({"text":"without label"})");
    QCOMPARE(taskAnswers(changed.project(), "mood", m_columns, {}).examples.size(), size_t(118));
    TaskStore(changed.project()).remove("mood");
    VERIFY_ERROR(errorOf([&] { taskAnswers(changed.project(), "mood", m_columns, {}); }), ErrorKind::Missing,
                 "topic");
}

void TestTaskAnswers::configurationsDifferInFewFields() {
    RunConfig config;
    config.name = "other";
    config.backbone = "tiny";
    config.tasks = {"mood"};
    config.stage1.learningRate = 0.5;
    config.mixing.weights = {{"mood", 2}};
    RunStore(m_made->project()).create(config, {});
    const auto columns = resultColumns(m_made->project(), {"one", "base", "shared", "other"});
    const auto found = configDifferences(m_made->project(), columns);
    const auto field = [&](const std::string& path) {
        const auto place = std::ranges::find(found, path, &ConfigDifference::path);
        return place == found.end() ? ConfigDifference() : *place;
    };
    using Values = std::vector<std::optional<std::string>>;
    QCOMPARE(field("method").values, (Values{"two-stage", std::nullopt, "shared", "two-stage"}));
    QCOMPARE(field("tasks").values, (Values{"mood, topic, kind", std::nullopt, "mood, topic, kind", "mood"}));
    QCOMPARE(field("stage1.learningRate").values.at(3), std::optional<std::string>("0.5"));
    QCOMPARE(field("mixing.weights.mood").values, (Values{std::nullopt, std::nullopt, std::nullopt, "2.0"}));
    QVERIFY(field("seed").path.empty() && field("name").path.empty());
    QVERIFY(configDifferences(m_made->project(), resultColumns(m_made->project(), {"base", "one"})).empty());
}

QTEST_GUILESS_MAIN(TestTaskAnswers)
#include "tst_task_answers.moc"
