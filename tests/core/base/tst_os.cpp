#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/os/file_lock.h"
#include "core/base/os/output_file.h"
#include "core/base/os/process.h"
#include "core/base/os/publish_folder.h"
#include "core/base/os/resources.h"
#include "core/base/split.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <filesystem>
#include <sys/wait.h>
#include <unistd.h>

using namespace alter;
namespace fs = std::filesystem;

class TestOs : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() { m_temporary = std::make_unique<QTemporaryDir>(); }
    void locksExcludeEachOther();
    void locksMove();
    void lockFilesTellTheHolder();
    void locksThatCannotBeMadeAreTold();
    void foldersAppearWhole();
    void foldersReplaceTheOld();
    void foldersThatCannotMoveAreTold();
    void processesAreFound();
    void figuresAreSensible();
    void timesAreInUtc();
    void splitsHaveNames();

  private:
    fs::path path(const char* name) const { return m_temporary->filePath(name).toStdString(); }

    std::unique_ptr<QTemporaryDir> m_temporary;
};

void TestOs::locksExcludeEachOther() {
    {
        const auto first = FileLock::tryLock(path("lock"));
        QVERIFY(first);
        QVERIFY(!FileLock::tryLock(path("lock")));
        QVERIFY(FileLock::tryLock(path("other")));
    }
    QVERIFY(FileLock::tryLock(path("lock")));
}

void TestOs::locksMove() {
    auto first = FileLock::tryLock(path("lock"));
    FileLock second = std::move(*first);
    first.reset();
    QVERIFY(!FileLock::tryLock(path("lock")));
    second = std::move(*FileLock::tryLock(path("other")));
    QVERIFY(FileLock::tryLock(path("lock")));
    QVERIFY(!FileLock::tryLock(path("other")));
}

void TestOs::lockFilesTellTheHolder() {
    auto lock = FileLock::tryLock(path("lock"));
    lock->write("a long text");
    lock->write("short");
    QCOMPARE(readFileWhole(path("lock")), std::string("short"));
}

void TestOs::locksThatCannotBeMadeAreTold() {
    try {
        FileLock::tryLock(path("nowhere") / "lock");
        QFAIL("nothing was thrown");
    } catch (const Error& error) {
        QCOMPARE(error.kind(), ErrorKind::Failed);
        QVERIFY(error.parts().where.ends_with("nowhere/lock"));
        QVERIFY(!error.parts().found.empty());
    }
}

void TestOs::foldersAppearWhole() {
    fs::create_directories(path("half") / "inner");
    writeFileWhole(path("half") / "inner" / "a", "1");
    publishFolder(path("half"), path("whole"));
    QVERIFY(!fs::exists(path("half")));
    QCOMPARE(readFileWhole(path("whole") / "inner" / "a"), std::string("1"));
}

void TestOs::foldersReplaceTheOld() {
    for (const char* content : {"old", "new"}) {
        fs::create_directories(path("half"));
        writeFileWhole(path("half") / content, content);
        publishFolder(path("half"), path("whole"));
    }
    QVERIFY(fs::exists(path("whole") / "new"));
    QVERIFY(!fs::exists(path("whole") / "old"));
    QCOMPARE(std::distance(fs::directory_iterator(m_temporary->path().toStdString()), {}), 1);
}

void TestOs::foldersThatCannotMoveAreTold() {
    fs::create_directories(path("half"));
    const auto result = attempt([&] {
        publishFolder(path("half"), path("nowhere") / "whole");
        return 0;
    });
    QVERIFY(!result);
    QCOMPARE(result.error().parts().where, (path("nowhere") / "whole").string());
    QVERIFY(fs::exists(path("half")));
}

void TestOs::processesAreFound() {
    QVERIFY(isProcessAlive(currentProcessId()));
    QVERIFY(isProcessAlive(1)); // someone else's
    QVERIFY(!isProcessAlive(0));
    QVERIFY(!isProcessAlive(-1)); // which would mean all processes
    const pid_t child = fork();
    if (child == 0)
        _exit(0);
    waitpid(child, nullptr, 0);
    QVERIFY(!isProcessAlive(child));
    QVERIFY(!hostName().empty());
}

void TestOs::figuresAreSensible() {
    const uint64_t before = peakMemoryBytes();
    std::vector<char> memory(64 << 20, 1);
    QVERIFY(peakMemoryBytes() >= before);
    QVERIFY(currentMemoryBytes() >= memory.size());
    QVERIFY(peakMemoryBytes() + (1 << 20) >= currentMemoryBytes());
    QVERIFY(availableMemoryBytes() > 0);
    QVERIFY(usableCpus() >= 1);
    const double used = cpuSeconds();
    QVERIFY(used > 0);
    while (cpuSeconds() == used)
        std::reverse(memory.begin(), memory.end());
    QVERIFY(cpuSeconds() > used);
}

void TestOs::timesAreInUtc() {
    using namespace std::chrono;
    QCOMPARE(utcText({}), std::string("1970-01-01T00:00:00.000Z"));
    const auto leap = sys_days{2024y / February / 29} + 23h + 59min + 58s + 7ms;
    QCOMPARE(utcText(leap), std::string("2024-02-29T23:59:58.007Z"));
    QVERIFY(utcNow() > "2025");
}

void TestOs::splitsHaveNames() {
    for (const Split split : allSplits)
        QCOMPARE(splitFromText(toText(split)), split);
    QVERIFY_EXCEPTION_THROWN(splitFromText("dev"), Error);
}

QTEST_GUILESS_MAIN(TestOs)
#include "tst_os.moc"
