#include "core/base/text.h"
#include "core/store/example_browser.h"
#include "core/store/example_edits.h"
#include "tests/core/store/scratch_project.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace alter;

class TestExampleBrowser : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() { m_scratch = std::make_unique<ScratchProject>(); }
    void theOrderIsSplitThenImport();
    void piecesJoinWithoutGaps_data();
    void piecesJoinWithoutGaps();
    void excludedExamplesStayInTheirPlace();
    void wordsAreSoughtInValues_data();
    void wordsAreSoughtInValues();
    void aPredicateChooses();
    void pagesLeaveOutWhatIsGone();
    void countsAreByTask();
    void aPieceOfAMillionIsFast();

  private:
    const Project& project() { return m_scratch->project; }

    int64_t addTask(const std::vector<std::pair<Split, std::string>>& examples) {
        ExampleWriter writer(project(), Task{.name = cat("t", ++m_tasks)});
        for (const auto& [split, fields] : examples)
            writer.add(split, fields);
        return writer.commit();
    }

    /// 30 examples, every third for the test and every fifth excluded.
    int64_t addMany() {
        std::vector<std::pair<Split, std::string>> examples;
        for (int i = 0; i < 30; ++i)
            examples.emplace_back(i % 3 == 0 ? Split::Test : Split::Train, cat(R"({"n":)", i, "}"));
        const int64_t task = addTask(examples);
        for (const Split split : allSplits)
            for (const int64_t id : ExampleStore(project()).ids(task, split))
                if (id % 5 == 0)
                    ExampleStore(project()).setExcluded(id, true);
        return task;
    }

    std::vector<int64_t> allIds(int64_t task, const ExampleFilter& filter, int64_t look) {
        const ExampleBrowser browser(project());
        std::vector<int64_t> ids;
        ExampleIds piece;
        while (!piece.atEnd()) {
            piece = browser.search(task, filter, piece.next, look);
            ids.insert(ids.end(), piece.ids.begin(), piece.ids.end());
        }
        return ids;
    }

    int m_tasks = 0;
    std::unique_ptr<ScratchProject> m_scratch;
};

void TestExampleBrowser::theOrderIsSplitThenImport() {
    const int64_t task =
        addTask({{Split::Test, "{}"}, {Split::Train, "{}"}, {Split::Validation, "{}"}, {Split::Train, "{}"}});
    const std::vector<int64_t> expected{2, 4, 3, 1};
    QCOMPARE(allIds(task, {}, 100), expected);
}

void TestExampleBrowser::piecesJoinWithoutGaps_data() {
    QTest::addColumn<int>("look");
    for (const int look : {1, 2, 3, 7, 29, 30, 31, 1000})
        QTest::addRow("%d", look) << look;
}

void TestExampleBrowser::piecesJoinWithoutGaps() {
    QFETCH(int, look);
    const int64_t task = addMany();
    QCOMPARE(allIds(task, {}, look), allIds(task, {}, 10'000));
    QCOMPARE(allIds(task, {}, look).size(), 30U);
    QCOMPARE(allIds(task, {.split = Split::Test}, look).size(), 10U);
    QCOMPARE(allIds(task, {.excluded = true}, look).size(), 6U);
    QCOMPARE(allIds(task, {.excluded = false}, look).size(), 24U);
    QCOMPARE(allIds(task, {.split = Split::Validation}, look).size(), 0U);
}

void TestExampleBrowser::excludedExamplesStayInTheirPlace() {
    const int64_t task = addMany();
    const auto before = allIds(task, {}, 4);
    ExampleEdits(project()).setExcluded(std::array{before[3], before[4]}, true);
    QCOMPARE(allIds(task, {}, 4), before);
}

void TestExampleBrowser::wordsAreSoughtInValues_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("found");
    QTest::newRow("one word") << "harbour" << 1;
    QTest::newRow("in any case") << "HarBour" << 1;
    QTest::newRow("in any order") << "boats harbour" << 1;
    QTest::newRow("not all of them") << "harbour zebra" << 0;
    QTest::newRow("never the names of fields") << "text" << 0;
    QTest::newRow("letters beyond ASCII in any case") << "GRÜNE" << 1;
    QTest::newRow("a quote") << "\"quoted\"" << 1;
    QTest::newRow("numbers") << "42" << 1;
    QTest::newRow("within lists") << "deep" << 1;
    QTest::newRow("no words") << "  " << 3;
}

void TestExampleBrowser::wordsAreSoughtInValues() {
    QFETCH(QString, words);
    QFETCH(int, found);
    const int64_t task = addTask({{Split::Train, R"({"text":"Boats in the Harbour"})"},
                                  {Split::Train, R"({"text":"eine grüne \"quoted\" Insel","n":42})"},
                                  {Split::Test, R"({"text":["a",{"b":"deep"}]})"}});
    QCOMPARE(static_cast<int>(allIds(task, {.words = words.toStdString()}, 2).size()), found);
}

void TestExampleBrowser::aPredicateChooses() {
    const int64_t task = addMany();
    const ExampleFilter filter{.words = "1", .matches = [](const auto& fields) { return fields["n"] > 15; }};
    QCOMPARE(allIds(task, filter, 3).size(), 5U); // 16 to 19, 21
}

void TestExampleBrowser::pagesLeaveOutWhatIsGone() {
    const int64_t task = addMany();
    auto ids = allIds(task, {}, 100);
    ids.resize(3);
    ExampleEdits(project()).remove(ids[1]);
    const auto page = ExampleBrowser(project()).examples(ids);
    QCOMPARE(page.size(), 2U);
    QCOMPARE(page.back().id, ids[2]);
}

void TestExampleBrowser::countsAreByTask() {
    const int64_t task = addMany();
    addTask({{Split::Validation, "{}"}});
    const auto counts = ExampleBrowser(project()).counts();
    QCOMPARE(counts.size(), 2U);
    QCOMPARE(counts.at(task).all(), 30);
    QCOMPARE(counts.at(task).counted[0] + counts.at(task).excluded[0], 20);
    QCOMPARE(counts.at(task).excluded[0] + counts.at(task).excluded[2], 6);
}

void TestExampleBrowser::aPieceOfAMillionIsFast() {
    const int64_t task = addTask({});
    // As the importer would leave them, but made in one statement.
    project().database().run(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) "
        "INSERT INTO examples (task_id, split, fields, source_row, excluded, content_hash) "
        "SELECT ?, CASE WHEN i % 10 = 0 THEN 'test' ELSE 'train' END, "
        "'{\"text\":\"some words of an example ' || i || '\"}', i, i % 97 = 0, i FROM n",
        task);
    const ExampleBrowser browser(project());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(browser.search(task, {}, {}, 1000).ids.size() >= 1000);
    const qint64 first = timer.restart();
    QCOMPARE(allIds(task, {}, 50'000).size(), 1'000'000U);
    const qint64 whole = timer.restart();
    QCOMPARE(browser.search(task, {.words = "777777"}, {.split = 0, .after = 700'000}, 20'000).ids.size(),
             0U);
    const qint64 sought = timer.restart();
    QCOMPARE(browser.counts().at(task).all(), 1'000'000);
    const qint64 counted = timer.elapsed();
    qInfo("first 1,000: %lld ms, all ids: %lld ms, words in 20,000: %lld ms, counts: %lld ms", first, whole,
          sought, counted);
    // Generous: the point is that no piece reads all of them.
    QVERIFY(first < 200 && sought < 500);
}

QTEST_GUILESS_MAIN(TestExampleBrowser)
#include "tst_example_browser.moc"
