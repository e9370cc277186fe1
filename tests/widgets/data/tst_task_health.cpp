#include "widgets/data/tasks/task_health.h"

#include <QtTest>

using namespace alter;

class TestTaskHealth : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::English); }
    void aGoodTaskHasNoBadge();
    void badges_data();
    void badges();
    void fewRepetitionsAreANote();
    void oddStatisticsAreNoBadge();

  private:
    static nlohmann::ordered_json goodStatistics() {
        return nlohmann::ordered_json::parse(R"({"unit": "tokens", "maxTokens": 512,
            "splits": {"train": {"count": 1000, "truncated": 40, "truncationRate": 0.04, "balance": 0.97,
                                 "labels": {"bad": 400, "good": 600}, "duplicates": 0},
                       "validation": {"count": 100, "truncated": 0, "truncationRate": 0.0, "duplicates": 0},
                       "test": {"count": 100, "truncated": 0, "truncationRate": 0.0, "duplicates": 0}},
            "overlaps": {"train/validation": 0, "train/test": 0, "validation/test": 0}})");
    }
    static QList<HealthBadge> badgesOf(const nlohmann::ordered_json& statistics,
                                       std::array<int64_t, 3> counted = {1000, 100, 100}) {
        return TaskHealth({.statistics = statistics}, {.counted = counted}).badges();
    }
};

void TestTaskHealth::aGoodTaskHasNoBadge() {
    QVERIFY(badgesOf(goodStatistics()).isEmpty());
}

void TestTaskHealth::badges_data() {
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    QTest::newRow("truncation") << "/splits/train/truncationRate" << 0.08 << "8 % shortened"
                                << "512 tokens";
    QTest::newRow("duplicates") << "/splits/train/duplicates" << 60.0 << "Duplicates"
                                << "Of 1,200 examples, 60 repeat";
    QTest::newRow("imbalance") << "/splits/train/balance" << 0.5 << "Uneven labels"
                               << "“good” has 600 (60 %), “bad” has 400 (40 %)";
    QTest::newRow("overlap") << "/overlaps/train~1test" << 3.0 << "Splits overlap"
                             << "3 in train and test";
}

void TestTaskHealth::badges() {
    QFETCH(QString, pointer);
    QFETCH(double, value);
    QFETCH(QString, text);
    QFETCH(QString, number);
    auto statistics = goodStatistics();
    auto& place = statistics[nlohmann::ordered_json::json_pointer(pointer.toStdString())];
    if (place.is_number_integer())
        place = static_cast<int64_t>(value);
    else
        place = value;
    const auto badges = badgesOf(statistics);
    QCOMPARE(badges.size(), 1);
    QCOMPARE(badges.first().text, text);
    QVERIFY2(badges.first().detail.contains(number), qPrintable(badges.first().detail));
    QCOMPARE(badges.first().level, HealthBadge::Level::Warning);
}

void TestTaskHealth::fewRepetitionsAreANote() {
    auto statistics = goodStatistics();
    statistics["splits"]["train"]["duplicates"] = 2;
    QCOMPARE(badgesOf(statistics).first().level, HealthBadge::Level::Note);
}

void TestTaskHealth::oddStatisticsAreNoBadge() {
    QVERIFY(badgesOf(nlohmann::ordered_json::parse(R"({"splits": [1], "overlaps": "x"})")).isEmpty());
    QVERIFY(badgesOf(nullptr).isEmpty());
    QVERIFY(badgesOf({}, {0, 0, 0}).isEmpty());
    const auto badges = badgesOf({}, {10, 0, 2});
    QCOMPARE(badges.size(), 1);
    QCOMPARE(badges.first().text, QStringLiteral("No validation"));
    QVERIFY(badges.first().detail.contains("12 examples"));
}

QTEST_GUILESS_MAIN(TestTaskHealth)
#include "tst_task_health.moc"
