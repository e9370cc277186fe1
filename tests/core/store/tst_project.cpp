#include "core/store/schema.h"
#include "tests/core/store/scratch_project.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <fstream>
#include <thread>
#include <unistd.h>

using namespace alter;
namespace fs = std::filesystem;

class TestProject : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void createsItsFolders();
    void refusesASecondProject();
    void leavesNothingBehindWhereItCannotCreate();
    void missingProjectsAreNamed();
    void refusesANewerVersion();
    void copiesBeforeMigrating();
    void severalMayMigrateAtOnce();
    void refusesAnOlderVersionReadOnly();
    void aFailedMigrationChangesNothing();
    void refusesOtherFiles();
    void damageIsTold();
    void readOnlyRefusesChanges();
    void readsFromAReadOnlyFolder();
    void remembersValues();
};

namespace {

constexpr std::array oldSteps = {Migration{1, "CREATE TABLE notes (text TEXT) STRICT"}};
constexpr std::array newSteps = {oldSteps[0], Migration{2, "ALTER TABLE notes ADD COLUMN author TEXT"},
                                 Migration{3, "UPDATE notes SET author = 'me'"}};

/// A file as an older program left it: version 1 with one row.
void makeOldFile(const fs::path& file) {
    Database database = Database::create(file);
    migrate(database, oldSteps);
    database.run("INSERT INTO notes VALUES ('kept')");
}

std::vector<std::string> namesIn(const fs::path& folder) {
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

void TestProject::createsItsFolders() {
    ScratchProject scratch;
    QVERIFY(fs::is_directory(scratch.folder / "backbones"));
    QVERIFY(fs::is_directory(scratch.folder / "runs"));
    QCOMPARE(scratch.project.backboneFolder("b"), scratch.folder / "backbones" / "b");
    QCOMPARE(scratch.project.runFolder("r"), scratch.folder / "runs" / "r");
    Database& database = scratch.project.database();
    QCOMPARE(database.number("PRAGMA user_version"), migrations().back().to);
    QCOMPARE(database.number("PRAGMA foreign_keys"), 1);
    const auto mode = database.first("PRAGMA journal_mode", [](const Row& row) { return row.text(0); });
    QCOMPARE(*mode, std::string("wal"));
    Project::open(scratch.folder);
}

void TestProject::refusesASecondProject() {
    ScratchProject scratch;
    VERIFY_ERROR(errorOf([&] { Project::create(scratch.folder); }), ErrorKind::BadInput,
                 "already is a project");
}

void TestProject::leavesNothingBehindWhereItCannotCreate() {
    ScratchProject scratch;
    // The half-made file cannot be removed or opened: a folder with something in it has its name.
    const fs::path folder = scratch.folder / "inner";
    fs::create_directories(folder / "project.sqlite.new" / "x");
    QVERIFY(errorOf([&] { Project::create(folder); }));
    QVERIFY(!fs::exists(folder / "project.sqlite"));
}

void TestProject::missingProjectsAreNamed() {
    QTemporaryDir folder;
    const fs::path path = folder.path().toStdString();
    VERIFY_ERROR(errorOf([&] { Project::open(path); }), ErrorKind::Missing, path.string());
    VERIFY_ERROR(errorOf([&] { Project::open(path / "nowhere"); }), ErrorKind::Missing, "no such folder");
    QVERIFY(namesIn(path).empty());
}

void TestProject::refusesANewerVersion() {
    ScratchProject scratch;
    scratch.project.database().script("PRAGMA user_version = 99");
    for (const auto access : {Project::Access::ReadWrite, Project::Access::ReadOnly}) {
        const auto error = errorOf([&] { Project::open(scratch.folder, access); });
        VERIFY_ERROR(error, ErrorKind::BadInput, "newer version");
        QVERIFY(error->parts().found.find("99") != std::string::npos);
        QVERIFY(error->parts().expected.find(std::to_string(migrations().back().to)) != std::string::npos);
        QVERIFY(error->parts().next.find("Update the program") != std::string::npos);
    }
}

void TestProject::copiesBeforeMigrating() {
    QTemporaryDir folder;
    const fs::path file = folder.filePath("project.sqlite").toStdString();
    makeOldFile(file);
    {
        Database database = Database::open(file, Database::Access::ReadWrite);
        migrate(database, newSteps);
        QCOMPARE(database.number("PRAGMA user_version"), 3);
        QCOMPARE(database.number("SELECT count(*) FROM notes WHERE author = 'me' AND text = 'kept'"), 1);
        migrate(database, newSteps); // nothing more to do
    }
    QCOMPARE(namesIn(file.parent_path()),
             (std::vector<std::string>{"project.sqlite", "project.sqlite.v1.bak"}));
    Database copy = Database::open(file.string() + ".v1.bak", Database::Access::ReadOnly);
    QCOMPARE(copy.number("PRAGMA user_version"), 1);
    QCOMPARE(copy.number("SELECT count(*) FROM notes WHERE text = 'kept'"), 1);
}

void TestProject::severalMayMigrateAtOnce() {
    for (int round = 0; round < 5; ++round) {
        QTemporaryDir folder;
        const fs::path file = folder.filePath("project.sqlite").toStdString();
        makeOldFile(file);
        std::array<std::optional<Error>, 4> errors;
        {
            std::vector<std::jthread> threads;
            for (auto& error : errors)
                threads.emplace_back([&] {
                    error = errorOf([&] {
                        Database database = Database::open(file, Database::Access::ReadWrite);
                        migrate(database, newSteps);
                    });
                });
        }
        for (const auto& error : errors)
            QVERIFY2(!error, error ? error->what() : "");
        Database copy = Database::open(file.string() + ".v1.bak", Database::Access::ReadOnly);
        QCOMPARE(copy.number("PRAGMA user_version"), 1);
    }
}

void TestProject::refusesAnOlderVersionReadOnly() {
    QTemporaryDir folder;
    const fs::path file = folder.filePath("project.sqlite").toStdString();
    makeOldFile(file);
    Database database = Database::open(file, Database::Access::ReadOnly);
    VERIFY_ERROR(errorOf([&] { migrate(database, newSteps); }), ErrorKind::BadInput, "older version");
}

void TestProject::aFailedMigrationChangesNothing() {
    QTemporaryDir folder;
    const fs::path file = folder.filePath("project.sqlite").toStdString();
    makeOldFile(file);
    Database database = Database::open(file, Database::Access::ReadWrite);
    const std::array broken = {oldSteps[0], Migration{2, "DELETE FROM notes; DELETE FROM nowhere"}};
    QVERIFY(errorOf([&] { migrate(database, broken); }));
    QCOMPARE(database.number("PRAGMA user_version"), 1);
    QCOMPARE(database.number("SELECT count(*) FROM notes"), 1);
}

void TestProject::refusesOtherFiles() {
    QTemporaryDir folder;
    const fs::path path = folder.path().toStdString();
    std::ofstream(path / "project.sqlite") << std::string(5000, 'x');
    for (const auto access : {Project::Access::ReadWrite, Project::Access::ReadOnly})
        VERIFY_ERROR(errorOf([&] { Project::open(path, access); }), ErrorKind::BadInput, "is not a project");
    fs::remove(path / "project.sqlite");
    Database::create(path / "project.sqlite").script("CREATE TABLE other (x)");
    VERIFY_ERROR(errorOf([&] { Project::open(path); }), ErrorKind::BadInput, "something else");
}

void TestProject::damageIsTold() {
    QTemporaryDir temporary;
    const fs::path folder = fs::path(temporary.path().toStdString()) / "p";
    {
        const Project project = Project::create(folder);
        for (int i = 0; i < 200; ++i)
            project.database().run("INSERT INTO meta VALUES (?, ?)", i, std::string(500, 'x'));
    }
    {
        std::fstream file(folder / "project.sqlite", std::ios::in | std::ios::out | std::ios::binary);
        const auto size = static_cast<std::streamoff>(fs::file_size(folder / "project.sqlite"));
        file.seekp(4096);
        const std::string garbage(static_cast<size_t>(size - 4096), '\x5a');
        file.write(garbage.data(), size - 4096);
    }
    const auto error = errorOf([&] {
        const Project project = Project::open(folder);
        project.database().each("SELECT key, value FROM meta", [](const Row&) {});
    });
    VERIFY_ERROR(error, ErrorKind::BadInput, "damaged");
}

void TestProject::readOnlyRefusesChanges() {
    ScratchProject scratch;
    Project reader = Project::open(scratch.folder, Project::Access::ReadOnly);
    QVERIFY(reader.isReadOnly());
    VERIFY_ERROR(errorOf([&] { reader.setMeta("a", "b"); }), ErrorKind::Failed, "only be read");
}

void TestProject::readsFromAReadOnlyFolder() {
    if (geteuid() == 0)
        QSKIP("the administrator may write everywhere");
    QTemporaryDir temporary;
    const fs::path folder = fs::path(temporary.path().toStdString()) / "50% # of ?";
    Project::create(folder).setMeta("a", "b");
    fs::permissions(folder, fs::perms::owner_write, fs::perm_options::remove);
    const auto error = errorOf(
        [&] { QCOMPARE(Project::open(folder, Project::Access::ReadOnly).meta("a"), std::string("b")); });
    fs::permissions(folder, fs::perms::owner_write, fs::perm_options::add);
    QVERIFY2(!error, error ? error->what() : "");
}

void TestProject::remembersValues() {
    ScratchProject scratch;
    QCOMPARE(scratch.project.meta("colour"), std::string());
    scratch.project.setMeta("colour", "blue");
    scratch.project.setMeta("colour", "green");
    QCOMPARE(Project::open(scratch.folder, Project::Access::ReadOnly).meta("colour"), std::string("green"));
    QVERIFY(!scratch.project.meta("created_at").empty());
}

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
