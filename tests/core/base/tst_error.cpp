#include "core/base/error.h"
#include "core/base/log.h"

#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>
#include <fstream>
#include <new>
#include <stdexcept>

using namespace alter;

class TestError : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void showsOnlyTheGivenParts();
    void kindsAreExitCodes();
    void eachThrowHasItsKind();
    void resultsHoldOneOfTwo();
    void libraryExceptionsAreWorded();
    void detailsOfTheUnforeseenGoToTheLog();
};

void TestError::showsOnlyTheGivenParts() {
    const Error all(
        ErrorKind::BadInput,
        {.what = "Bad row.", .where = "a.csv:3", .found = "2", .expected = "3", .next = "Mend it."});
    QCOMPARE(all.what(), "Bad row.\n  where:    a.csv:3\n  found:    2\n  expected: 3\n  next:     Mend it.");
    const Error some(ErrorKind::BadInput, {.what = "Bad row.", .next = "Mend it."});
    QCOMPARE(some.what(), "Bad row.\n  next:     Mend it.");
    QCOMPARE(some.parts().next, std::string("Mend it."));
}

void TestError::kindsAreExitCodes() {
    QCOMPARE(Error(ErrorKind::Usage, {}).exitCode(), 2);
    QCOMPARE(Error(ErrorKind::BadInput, {}).exitCode(), 3);
    QCOMPARE(Error(ErrorKind::Missing, {}).exitCode(), 4);
    QCOMPARE(Error(ErrorKind::Failed, {}).exitCode(), 5);
    QCOMPARE(Error(ErrorKind::Interrupted, {}).exitCode(), 130);
}

void TestError::eachThrowHasItsKind() {
    const auto kindOf = [](void (*raise)(ErrorParts)) {
        return attempt([raise] {
                   raise({.what = "x"});
                   return 0;
               })
            .error()
            .kind();
    };
    QCOMPARE(kindOf(throwUsage), ErrorKind::Usage);
    QCOMPARE(kindOf(throwBadInput), ErrorKind::BadInput);
    QCOMPARE(kindOf(throwMissing), ErrorKind::Missing);
    QCOMPARE(kindOf(throwFailed), ErrorKind::Failed);
}

void TestError::resultsHoldOneOfTwo() {
    const Result<int> good = attempt([] { return 3; });
    QVERIFY(good);
    QCOMPARE(good.value(), 3);
    const Result<int> bad = Error(ErrorKind::Missing, {.what = "gone"});
    QVERIFY(!bad.ok());
    QCOMPARE(bad.error().what(), "gone");
}

void TestError::libraryExceptionsAreWorded() {
    const auto memory = attempt([]() -> int { throw std::bad_alloc(); });
    QVERIFY(std::string(memory.error().what()).find("out of memory") != std::string::npos);
    const auto file = attempt([] { return std::filesystem::file_size("/nowhere/at/all"); });
    QCOMPARE(file.error().kind(), ErrorKind::Failed);
    QCOMPARE(file.error().parts().where, std::string("/nowhere/at/all"));
    QVERIFY(!file.error().parts().found.empty());
}

void TestError::detailsOfTheUnforeseenGoToTheLog() {
    QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("log.txt").toStdString();
    setLogLevel(LogLevel::Off);
    logToFile(file);
    const auto odd = attempt([]() -> int { throw std::runtime_error("xyzzy"); });
    const auto odder = attempt([]() -> int { throw 3; });
    setLogLevel(LogLevel::Info);
    QCOMPARE(odd.error().kind(), ErrorKind::Failed);
    QVERIFY(std::string(odd.error().what()).find("xyzzy") == std::string::npos);
    QCOMPARE(odder.error().kind(), ErrorKind::Failed);
    std::ifstream in(file);
    const std::string log{std::istreambuf_iterator<char>(in), {}};
    QVERIFY(log.find("xyzzy") != std::string::npos);
    QVERIFY(log.find("unknown type") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
