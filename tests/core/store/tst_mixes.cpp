#include "core/store/mixes.h"
#include "tests/core/store/scratch_project.h"

#include <QtTest>

#include <limits>

using namespace alter;

class TestMixes : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() { m_scratch = std::make_unique<ScratchProject>(); }
    void mixesAreKeptByName();
    void whatIsWrongIsRefused();
    void changesLieOnTopOfEachOther();
    void jsonGivesTheSame();

  private:
    MixStore mixes() const { return MixStore(m_scratch->project); }

    std::unique_ptr<ScratchProject> m_scratch;
};

namespace {

Mix someMix(const std::string& name) {
    return {.name = name, .gates = {.pin = "mail", .ablate = {"news"}, .scale = {{"mail", 0.5}, {"x", 2}}}};
}

} // namespace

void TestMixes::mixesAreKeptByName() {
    mixes().add(someMix("loud"));
    mixes().add({.name = "calm", .gates = {.scale = {{"mail", 0}}}});
    QCOMPARE(mixes().list().size(), 2U);
    QCOMPARE(mixes().list().front().name, std::string("calm"));
    QVERIFY(mixes().get("loud") == someMix("loud"));
    QCOMPARE(mixes().get("loud").gates.experts(), (std::vector<std::string>{"mail", "news", "x"}));
    mixes().rename("loud", "quiet");
    QVERIFY(!mixes().find("loud"));
    mixes().change({.name = "quiet", .gates = {.ablate = {"mail"}}});
    QVERIFY(mixes().get("quiet").gates == GateChanges{.ablate = {"mail"}});
    mixes().remove("quiet");
    QCOMPARE(mixes().list().size(), 1U);
}

void TestMixes::whatIsWrongIsRefused() {
    mixes().add(someMix("loud"));
    mixes().add(someMix("calm"));
    VERIFY_ERROR(errorOf([&] { mixes().add(someMix("loud")); }), ErrorKind::BadInput, "loud");
    VERIFY_ERROR(errorOf([&] { mixes().add(someMix("two words")); }), ErrorKind::Usage, "two words");
    VERIFY_ERROR(errorOf([&] { mixes().add({.name = "none"}); }), ErrorKind::Usage, "changes nothing");
    const double infinite = std::numeric_limits<double>::infinity();
    VERIFY_ERROR(errorOf([&] {
                     mixes().add({.name = "far", .gates = {.scale = {{"mail", infinite}}}});
                 }),
                 ErrorKind::Usage, "mail");
    VERIFY_ERROR(errorOf([&] { mixes().rename("loud", "calm"); }), ErrorKind::BadInput, "calm");
    VERIFY_ERROR(errorOf([&] { mixes().rename("other", "third"); }), ErrorKind::Missing, "calm, loud");
    VERIFY_ERROR(errorOf([&] { mixes().remove("other"); }), ErrorKind::Missing, "other");
    VERIFY_ERROR(errorOf([&] { mixes().change(someMix("other")); }), ErrorKind::Missing, "other");
}

void TestMixes::changesLieOnTopOfEachOther() {
    const GateChanges below{.pin = "a", .ablate = {"b"}, .scale = {{"a", 0.5}, {"c", 2}}};
    const GateChanges above{.ablate = {"b", "d"}, .scale = {{"c", 3}}};
    QVERIFY((below.with(above) ==
             GateChanges{.pin = "a", .ablate = {"b", "d"}, .scale = {{"a", 0.5}, {"c", 3}}}));
    QVERIFY(below.with({}) == below);
}

void TestMixes::jsonGivesTheSame() {
    QVERIFY(mixFromJson(toJson(someMix("loud"))) == someMix("loud"));
    const Mix scaled{.name = "calm", .gates = {.scale = {{"mail", 0}}}};
    QCOMPARE(toJson(scaled).dump(), std::string(R"({"name":"calm","scale":{"mail":0.0}})"));
    QVERIFY(mixFromJson(toJson(scaled)) == scaled);
}

QTEST_GUILESS_MAIN(TestMixes)
#include "tst_mixes.moc"
