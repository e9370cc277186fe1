#include "core/store/backbones.h"
#include "core/store/names.h"
#include "core/store/queue.h"
#include "tests/core/store/scratch_project.h"

#include <QtTest>

#include <fstream>

using namespace alter;
namespace fs = std::filesystem;

class TestBackbones : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void takesItsFolderAlong();
    void usedOnesStay();
    void comesBackAsItWas();
    void goesForGood();
    void namesComeFromFiles_data();
    void namesComeFromFiles();

  private:
    const Project& project() const { return m_scratch->project; }
    bool hasWeights(const std::string& name) const {
        return fs::exists(project().backboneFolder(name) / "weights");
    }
    void add(const std::string& name) const {
        fs::create_directories(project().backboneFolder(name));
        std::ofstream(project().backboneFolder(name) / "weights") << "1";
        BackboneStore(project()).add({.name = name, .architecture = "t5", .parameters = 7});
    }

    std::unique_ptr<ScratchProject> m_scratch;
};

void TestBackbones::init() {
    m_scratch = std::make_unique<ScratchProject>();
}

void TestBackbones::takesItsFolderAlong() {
    add("a");
    add("taken");
    BackboneStore backbones(project());
    backbones.rename("a", "b");
    QVERIFY(!backbones.find("a") && hasWeights("b") && !hasWeights("a"));
    QCOMPARE(backbones.get("b").parameters, 7);
    VERIFY_ERROR(errorOf([&] { backbones.rename("b", "taken"); }), ErrorKind::BadInput, "already is");
    QVERIFY(hasWeights("b"));
    fs::create_directories(project().backboneFolder("left"));
    VERIFY_ERROR(errorOf([&] { backbones.rename("b", "left"); }), ErrorKind::BadInput, "left over");
    QVERIFY(backbones.find("b"));
}

void TestBackbones::usedOnesStay() {
    add("gemma");
    m_scratch->run("one");
    m_scratch->run("two");
    RunConfig waiting;
    waiting.backbone = "gemma";
    QueueStore(project()).add(waiting);
    BackboneStore backbones(project());
    const auto told = "runs of the queue, one, two";
    VERIFY_ERROR(errorOf([&] { backbones.setAside("gemma"); }), ErrorKind::BadInput, told);
    VERIFY_ERROR(errorOf([&] { backbones.rename("gemma", "b"); }), ErrorKind::BadInput, told);
    VERIFY_ERROR(errorOf([&] { backbones.remove("gemma"); }), ErrorKind::BadInput, told);
    QVERIFY(hasWeights("gemma"));
}

void TestBackbones::comesBackAsItWas() {
    add("a");
    BackboneStore backbones(project());
    const std::string addedAt = backbones.get("a").addedAt;
    const auto first = backbones.setAside("a");
    QVERIFY(!hasWeights("a") && backbones.list().empty());
    add("a");
    VERIFY_ERROR(errorOf([&] { backbones.bringBack(first); }), ErrorKind::BadInput, "already is");
    backbones.setAside("a"); // beside the first
    backbones.bringBack(first);
    QVERIFY(hasWeights("a"));
    QCOMPARE(backbones.get("a").addedAt, addedAt);
}

void TestBackbones::goesForGood() {
    add("a");
    add("b");
    BackboneStore backbones(project());
    const auto aside = backbones.setAside("a");
    backbones.deleteAside();
    QVERIFY(!fs::exists(aside.folder) && hasWeights("b"));
    VERIFY_ERROR(errorOf([&] { backbones.bringBack(aside); }), ErrorKind::Missing, "not there any more");
    QVERIFY(!backbones.find("a"));
}

void TestBackbones::namesComeFromFiles_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::newRow("file") << "/m/gemma-3-270m.Q4_K_M.gguf"
                          << "gemma-3-270m.Q4_K_M";
    QTest::newRow("folder") << "/m/t5-v1.1-small/"
                            << "t5-v1.1-small";
    QTest::newRow("odd letters") << "/m/.my model (1)"
                                 << "my-model--1-";
    QTest::newRow("nothing left") << "/m/..."
                                  << "backbone";
}

void TestBackbones::namesComeFromFiles() {
    QFETCH(QString, path);
    QFETCH(QString, name);
    QCOMPARE(QString::fromStdString(backboneNameFrom(path.toStdString())), name);
}

QTEST_GUILESS_MAIN(TestBackbones)
#include "tst_backbones.moc"
