#include "core/data/split_choice.h"
#include "core/data/splits.h"
#include "tests/core/data/data_files.h"

using namespace alter;

namespace {

std::array<int, 3> spread(const SplitRule& rule, int examples) {
    std::array<int, 3> counts{};
    for (int i = 0; i < examples; ++i)
        ++counts[static_cast<size_t>(splitOf("example " + std::to_string(i), rule))];
    return counts;
}

} // namespace

class TestSplits : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void hashNeverChanges();
    void shares();
    void sameInputSameSide();
    void names();
    void byField();
    void byListName();
    void givenFilesTakeTheirShare();
};

void TestSplits::hashNeverChanges() {
    // These numbers decide which examples a stored project's splits hold.
    QCOMPARE(stableHash(""), stableHash("", 0));
    QCOMPARE(stableHash("example", 0), uint64_t(12070968602632949888u));
    QCOMPARE(stableHash("example", 1), uint64_t(17337456117084856376u));
    QVERIFY(stableHash("a") != stableHash("b"));
}

void TestSplits::shares() {
    const auto [train, validation, test] = spread({}, 10000);
    QVERIFY2(std::abs(train - 8000) < 150, qPrintable(QString::number(train)));
    QVERIFY2(std::abs(validation - 1000) < 120, qPrintable(QString::number(validation)));
    QVERIFY2(std::abs(test - 1000) < 120, qPrintable(QString::number(test)));
    const auto [a, b, c] = spread({.shares = {3, 1, 0}}, 10000);
    QVERIFY(std::abs(a - 7500) < 150 && c == 0 && a + b == 10000);
}

void TestSplits::sameInputSameSide() {
    const SplitRule rule{.seed = 7};
    QCOMPARE(static_cast<int>(splitOf("x", rule)), static_cast<int>(splitOf("x", rule)));
    QVERIFY(spread({.seed = 1}, 1000) != spread({.seed = 2}, 1000));
}

void TestSplits::names() {
    QCOMPARE(static_cast<int>(*splitNamed("Dev")), static_cast<int>(Split::Validation));
    QCOMPARE(static_cast<int>(*splitNamed("training")), static_cast<int>(Split::Train));
    QVERIFY(!splitNamed("oos_val"));
}

void TestSplits::byField() {
    RowFault fault;
    SplitChoice choice(SplitRule{.field = "part"}, false, false);
    QCOMPARE(static_cast<int>(*choice.choose({{"part", "val"}}, "x", fault)),
             static_cast<int>(Split::Validation));
    QVERIFY(!choice.choose({{"part", "spring"}}, "x", fault));
    COMPARE_TEXT(fault.kind, "unknown split");
    QVERIFY(!choice.choose({{"other", "val"}}, "x", fault));
}

void TestSplits::byListName() {
    RowFault fault;
    SplitChoice choice(SplitRule{}, false, false);
    QCOMPARE(static_cast<int>(*choice.choose({{"key", "test"}}, "x", fault)), static_cast<int>(Split::Test));
    VERIFY_ERROR(errorOf([&] {
                     choice.choose({{"key", "oos"}}, "x", fault);
                 }),
                 ErrorKind::BadInput, "test, oos");
}

void TestSplits::givenFilesTakeTheirShare() {
    RowFault fault;
    SplitChoice choice(SplitRule{}, true, true);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(static_cast<int>(*choice.choose({{"key", "test"}}, std::to_string(i), fault)),
                 static_cast<int>(Split::Train));
    VERIFY_ERROR(errorOf([] {
                     SplitChoice(SplitRule{.shares = {0, 1, 1}}, false, false);
                 }),
                 ErrorKind::Usage, "shares");
}

QTEST_GUILESS_MAIN(TestSplits)
#include "tst_splits.moc"
