#include "core/store/change_watcher.h"
#include "tests/core/store/scratch_project.h"

#include <QtTest>

#include <atomic>
#include <cmath>
#include <fstream>
#include <limits>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace alter;

class TestDatabase : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup() { m_scratch.reset(); }
    void keepsValuesOfEveryKind();
    void aStatementMayRunInsideItself();
    void errorsInACallbackPassThrough();
    void transactionsAreUndoneUnlessCommitted();
    void innerTransactionsAreUndoneAlone();
    void aFullDiskIsToldAndUndone();
    void aLockedProjectIsToldInTime();
    void tryTransactionDoesNotWait();
    void brokenStatementsBecomeErrors();
    void readersAndWritersOfSeveralProcessesGetAlong();
    void theWatcherSeesOthersOnly();

  private:
    Database& db() { return m_scratch->project.database(); }

    std::unique_ptr<ScratchProject> m_scratch;
};

void TestDatabase::init() {
    m_scratch = std::make_unique<ScratchProject>();
    db().script("CREATE TABLE things (id INTEGER PRIMARY KEY, amount REAL, word TEXT) STRICT");
}

void TestDatabase::keepsValuesOfEveryKind() {
    const std::string zero("a\0b", 3);
    db().run("INSERT INTO things VALUES (?, ?, ?)", std::numeric_limits<int64_t>::min(), 0.1, zero);
    db().run("INSERT INTO things VALUES (?, ?, ?)", 2, std::numeric_limits<double>::infinity(), "");
    db().run("INSERT INTO things VALUES (?, ?, ?)", 3, std::nan(""), std::optional<std::string>());
    std::vector<double> amounts;
    db().each("SELECT amount FROM things ORDER BY id",
              [&](const Row& row) { amounts.push_back(row.real(0)); });
    QCOMPARE(amounts[0], 0.1);
    QVERIFY(std::isinf(amounts[1]));
    QVERIFY(std::isnan(amounts[2]));
    const auto word = [&](int64_t id) {
        return db().first(
            "SELECT word FROM things WHERE id = ?", [](const Row& row) { return row.maybeText(0); }, id);
    };
    QCOMPARE(**word(std::numeric_limits<int64_t>::min()), zero);
    QCOMPARE(**word(2), std::string());
    QVERIFY(!word(3)->has_value());
    QVERIFY(!word(4).has_value());
}

void TestDatabase::aStatementMayRunInsideItself() {
    for (int i = 0; i < 3; ++i)
        db().run("INSERT INTO things (amount) VALUES (?)", i);
    int pairs = 0;
    const char* all = "SELECT id FROM things";
    db().each(all, [&](const Row&) { db().each(all, [&](const Row&) { ++pairs; }); });
    QCOMPARE(pairs, 9);
}

void TestDatabase::errorsInACallbackPassThrough() {
    db().run("INSERT INTO things (amount) VALUES (1)");
    VERIFY_ERROR(errorOf([&] {
                     db().each("SELECT id FROM things", [](const Row&) { throwMissing({.what = "mine"}); });
                 }),
                 ErrorKind::Missing, "mine");
    QCOMPARE(db().number("SELECT count(*) FROM things"), 1);
}

void TestDatabase::transactionsAreUndoneUnlessCommitted() {
    {
        Transaction transaction(db());
        db().run("INSERT INTO things (amount) VALUES (1)");
    }
    QCOMPARE(db().number("SELECT count(*) FROM things"), 0);
    {
        Transaction transaction(db());
        db().run("INSERT INTO things (amount) VALUES (1)");
        transaction.commit();
    }
    QCOMPARE(db().number("SELECT count(*) FROM things"), 1);
}

void TestDatabase::innerTransactionsAreUndoneAlone() {
    Transaction outer(db());
    db().run("INSERT INTO things (amount) VALUES (1)");
    {
        Transaction inner(db());
        db().run("INSERT INTO things (amount) VALUES (2)");
    }
    {
        Transaction inner(db());
        db().run("INSERT INTO things (amount) VALUES (3)");
        inner.commit();
    }
    outer.commit();
    QCOMPARE(db().number("SELECT sum(amount) FROM things"), 4);
}

void TestDatabase::aFullDiskIsToldAndUndone() {
    db().number("PRAGMA max_page_count = 100"); // SQLite reports this limit as a full disk
    const std::string large(1 << 20, 'x');
    const auto error = errorOf([&] {
        Transaction transaction(db());
        db().run("INSERT INTO things (word) VALUES ('small')");
        db().run("INSERT INTO things (word) VALUES (?)", large);
        transaction.commit();
    });
    VERIFY_ERROR(error, ErrorKind::Failed, "The disk is full");
    QCOMPARE(error->parts().where, m_scratch->file().string());
    QCOMPARE(db().number("SELECT count(*) FROM things"), 0);
}

void TestDatabase::aLockedProjectIsToldInTime() {
    Database other = Database::open(m_scratch->file(), Database::Access::ReadWrite);
    Transaction held(other);
    db().setBusyTimeout(std::chrono::milliseconds(20));
    VERIFY_ERROR(errorOf([&] { db().run("DELETE FROM things"); }), ErrorKind::Failed,
                 "Another process is writing");
    QCOMPARE(db().number("SELECT count(*) FROM things"), 0); // reading goes on
}

void TestDatabase::tryTransactionDoesNotWait() {
    Database other = Database::open(m_scratch->file(), Database::Access::ReadWrite);
    const auto insert = [&] { db().run("INSERT INTO things (amount) VALUES (1)"); };
    {
        Transaction held(other);
        QVERIFY(!db().tryTransaction(std::chrono::milliseconds(1), insert));
    }
    QVERIFY(db().tryTransaction(std::chrono::milliseconds(1), insert));
    QCOMPARE(db().number("SELECT count(*) FROM things"), 1);
    QVERIFY(errorOf([&] {
        db().tryTransaction(std::chrono::milliseconds(1), [&] {
            insert();
            throwFailed({.what = "changed my mind"});
        });
    }));
    QCOMPARE(db().number("SELECT count(*) FROM things"), 1);
}

void TestDatabase::brokenStatementsBecomeErrors() {
    VERIFY_ERROR(errorOf([&] { db().run("INSERT INTO nowhere VALUES (1)"); }), ErrorKind::Failed,
                 "no such table");
    db().run("INSERT INTO things (id) VALUES (1)");
    VERIFY_ERROR(errorOf([&] { db().run("INSERT INTO things (id) VALUES (1)"); }), ErrorKind::BadInput,
                 "does not fit");
    VERIFY_ERROR(errorOf([&] { db().each("SELECT id FROM things", [](const Row& row) { row.text(7); }); }),
                 ErrorKind::Failed, "out of range");
}

void TestDatabase::readersAndWritersOfSeveralProcessesGetAlong() {
    constexpr int writes = 60;
    const std::filesystem::path folder = m_scratch->folder;
    const auto writeSome = [folder](int amount) {
        const Project project = Project::open(folder);
        for (int i = 0; i < writes; ++i) {
            Transaction transaction(project.database());
            project.database().number("SELECT count(*) FROM things");
            project.database().run("INSERT INTO things (amount) VALUES (?)", amount);
            transaction.commit();
        }
    };
    const pid_t child = fork();
    if (child == 0)
        _exit(errorOf([&] { writeSome(1); }) ? 1 : 0);
    std::atomic<int> failures = 0;
    std::atomic<bool> done = false;
    std::thread writer([&] { failures += errorOf([&] { writeSome(2); }).has_value(); });
    std::thread reader([&] {
        failures += errorOf([&] {
                        const Project project = Project::open(folder, Project::Access::ReadOnly);
                        for (int64_t before = 0; !done;) {
                            const int64_t now = project.database().number("SELECT count(*) FROM things");
                            failures += now < before;
                            before = now;
                        }
                    }).has_value();
    });
    int status = -1;
    waitpid(child, &status, 0);
    writer.join();
    done = true;
    reader.join();
    QCOMPARE(status, 0);
    QCOMPARE(failures.load(), 0);
    QCOMPARE(db().number("SELECT count(*) FROM things"), 2 * writes);
}

void TestDatabase::theWatcherSeesOthersOnly() {
    ChangeWatcher watcher(db());
    QVERIFY(watcher.changed());
    QVERIFY(!watcher.changed());
    db().run("INSERT INTO things (amount) VALUES (1)");
    QVERIFY(!watcher.changed());
    Database other = Database::open(m_scratch->file(), Database::Access::ReadWrite);
    other.run("INSERT INTO things (amount) VALUES (1)");
    QVERIFY(watcher.changed());
    QVERIFY(!watcher.changed());
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
