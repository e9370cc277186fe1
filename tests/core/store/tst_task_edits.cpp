#include "core/store/example_browser.h"
#include "core/store/schema.h"
#include "core/store/tasks.h"
#include "tests/core/store/scratch_project.h"

#include <QtTest>

using namespace alter;

class TestTaskEdits : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void hiddenTasksAreNowhere();
    void aHiddenTaskComesBackWithItsExamples();
    void theNameOfAHiddenTaskIsFree();
    void whatIsHiddenIsDeletedInPieces();
    void namesChange();
    void namesThatAreTakenAreRefused();
    void runsAreNamed();
    void aProjectOfTheVersionBeforeKeepsItsTasks();

  private:
    const Project& project() const { return m_scratch->project; }
    int64_t add(const std::string& name, int examples) const {
        ExampleWriter writer(project(), Task{.name = name});
        for (int i = 0; i < examples; ++i)
            writer.add(Split::Train, "{\"a\":" + std::to_string(i) + "}");
        return writer.commit();
    }
    int64_t examples() const { return project().database().number("SELECT count(*) FROM examples"); }

    std::unique_ptr<ScratchProject> m_scratch;
};

void TestTaskEdits::init() {
    m_scratch = std::make_unique<ScratchProject>();
}

void TestTaskEdits::hiddenTasksAreNowhere() {
    TaskStore tasks(project());
    tasks.hide(add("a", 3));
    add("b", 2);
    QCOMPARE(tasks.list().size(), size_t{1});
    QVERIFY(!tasks.find("a"));
    QVERIFY(!tasks.find("-1"));
    VERIFY_ERROR(errorOf([&] { tasks.get("a"); }), ErrorKind::Missing, "expected: b");
    VERIFY_ERROR(errorOf([&] { tasks.hide(1); }), ErrorKind::Missing, "removed in the meantime");
}

void TestTaskEdits::aHiddenTaskComesBackWithItsExamples() {
    TaskStore tasks(project());
    const int64_t id = add("a", 3);
    tasks.hide(id);
    tasks.unhide(id);
    QCOMPARE(tasks.get("a").id, id);
    QCOMPARE(ExampleStore(project()).count(id, Split::Train), 3);
}

void TestTaskEdits::theNameOfAHiddenTaskIsFree() {
    TaskStore tasks(project());
    const int64_t first = add("a", 3);
    tasks.hide(first);
    add("a", 1);
    VERIFY_ERROR(errorOf([&] { tasks.unhide(first); }), ErrorKind::BadInput, "already is a task");
}

void TestTaskEdits::whatIsHiddenIsDeletedInPieces() {
    TaskStore tasks(project());
    const int64_t id = add("a", 25'000);
    add("b", 5);
    tasks.hide(id);
    tasks.deleteHidden([] { return false; });
    QCOMPARE(examples(), 15'005);
    // What has begun to go does not come back half.
    VERIFY_ERROR(errorOf([&] { tasks.unhide(id); }), ErrorKind::Missing, "removed in the meantime");
    tasks.deleteHidden([] { return true; });
    QCOMPARE(examples(), 5);
    QCOMPARE(project().database().number("SELECT count(*) FROM tasks"), 1);
}

void TestTaskEdits::namesChange() {
    TaskStore tasks(project());
    const int64_t id = add("a", 1);
    tasks.rename(id, "b");
    QCOMPARE(tasks.get("b").id, id);
    QVERIFY(!tasks.find("a"));
    tasks.rename(id, "b"); // its own name is not taken
}

void TestTaskEdits::namesThatAreTakenAreRefused() {
    TaskStore tasks(project());
    const int64_t id = add("a", 1);
    add("b", 1);
    VERIFY_ERROR(errorOf([&] { tasks.rename(id, "b"); }), ErrorKind::BadInput, "already is a task");
    VERIFY_ERROR(errorOf([&] { tasks.rename(id, "-c"); }), ErrorKind::Usage, "name of a task");
}

void TestTaskEdits::runsAreNamed() {
    RunConfig config;
    config.name = "first";
    config.backbone = "gemma";
    config.tasks = {"a", "b"};
    RunStore(project()).create(config, {});
    m_scratch->run("other");
    QCOMPARE(TaskStore(project()).runsWith("b"), std::vector<std::string>{"first"});
    QVERIFY(TaskStore(project()).runsWith("c").empty());
}

void TestTaskEdits::aProjectOfTheVersionBeforeKeepsItsTasks() {
    const std::filesystem::path file = m_scratch->folder / "old.sqlite";
    {
        Database old = Database::create(file);
        migrate(old, migrations().first(2));
        old.run("INSERT INTO tasks (name, kind, description, input_template, target_template, labels, "
                "label_map, metric, references_field, source, licence, created_at, statistics) VALUES "
                "('kept', '', '', '', '', '[]', '{}', '', '', '', '', '', '{}')");
    }
    Database database = Database::open(file, Database::Access::ReadWrite);
    migrate(database, migrations());
    QCOMPARE(TaskStore(database).list().size(), size_t{1});
    QCOMPARE(TaskStore(database).get("kept").name, std::string("kept"));
}

QTEST_GUILESS_MAIN(TestTaskEdits)
#include "tst_task_edits.moc"
