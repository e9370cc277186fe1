#include "core/results/card/model_card.h"
#include "tests/core/results/made_results.h"
#include "tests/core/routing/small_routing.h"

#include <QtTest>

using namespace alter;

class TestModelCard : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void hasWhatTheProjectKnows();
    void scoresAreThoseOfTheCheckpoint();
    void wordsStandWhereTheProjectIsSilent();
    void tellsItsLimits();
    void keepsTablesWhole();
    void refusals();

  private:
    QString card(const std::string& reference = "one", const CardWords& words = {}) const {
        return QString::fromStdString(modelCard(readCardFacts(m_made.project(), reference), words));
    }
    Task changed(const std::string& name, const std::string& licence) const {
        m_made.project().database().run("UPDATE tasks SET licence = ? WHERE name = ?", licence, name);
        return TaskStore(m_made.project()).get(name);
    }

    MadeResults m_made;
};

void TestModelCard::hasWhatTheProjectKnows() {
    BackboneStore(m_made.project())
        .add({.name = "tiny",
              .architecture = "gemma3_text",
              .parameters = 123'456,
              .licence = "apache-2.0",
              .fingerprint = "abc123",
              .source = "/home/somebody/models/tiny.gguf"});
    RoutingStore(m_made.project()).add(m_made.one.id, smallRouting());
    changed("topic", "CC BY 4.0");
    const QString text = card();
    QVERIFY(text.startsWith("# one\n"));
    for (const char* part :
         {"## Use", "## Tasks and their data", "## Scores", "## Backbone", "## How it was trained",
          "## Routing", "## Limits", "- Parameters: 123,456", "- Licence or terms: apache-2.0",
          "- Fingerprint of its weights (SHA-256): abc123", "- Imported from: tiny.gguf",
          "- Method: two-stage", "- Checkpoint: step 14, stage 2", "- Examples seen: 96", "- adapter.rank: 4",
          "- a borrows from b: 0.300", "| CC BY 4.0 |"})
        QVERIFY2(text.contains(part), part);
    QVERIFY(!text.contains("somebody")); // whose computer it was is nobody's business
}

void TestModelCard::scoresAreThoseOfTheCheckpoint() {
    for (const auto& [reference, step] : {std::pair("one", 14), std::pair("one@stage1", 10)})
        for (const Evaluation& evaluation : EvaluationStore(m_made.project()).list(m_made.one.id)) {
            const std::string value =
                estimateText({.value = evaluation.value, .interval = {evaluation.low, evaluation.high}});
            if (evaluation.step == step)
                QVERIFY2(card(reference).contains(QString::fromStdString("| " + value + " |")),
                         value.c_str());
        }
    const Evaluation alone = EvaluationStore(m_made.project()).list(std::string()).front();
    QVERIFY(card().contains(
        QString::fromStdString(estimateText({.value = alone.value, .interval = {alone.low, alone.high}}))));
}

void TestModelCard::wordsStandWhereTheProjectIsSilent() {
    changed("topic", "CC BY 4.0");
    changed("mood", "");
    QVERIFY(card().contains("| not stated |"));
    const QString text = card("one", {.description = "Reads **moods**.",
                                      .licences = {{"mood", "my own"}, {"topic", "something else"}}});
    QVERIFY(text.contains("\nReads **moods**.\n"));
    QVERIFY(text.contains("| my own |") && text.contains("| CC BY 4.0 |"));
    QVERIFY(!text.contains("something else"));
}

void TestModelCard::tellsItsLimits() {
    QVERIFY(card().contains("How well it answers when the task is not named was not measured."));
    QVERIFY(card().contains("topic was measured on 60 examples"));
    m_made.project().database().run("DELETE FROM evaluations WHERE task = 'mood' AND step = 14");
    QVERIFY(card().contains("Not measured on the test split: mood."));
    m_made.project().database().script("DELETE FROM evaluations");
    QVERIFY(card().contains("These weights were not measured."));
    TaskStore(m_made.project()).remove("mood");
    QVERIFY(card().contains("| mood | – |"));
}

void TestModelCard::keepsTablesWhole() {
    changed("topic", "a | b\nc");
    QVERIFY(card().contains("| a \\| b c |"));
}

void TestModelCard::refusals() {
    const auto cardOf = [this](const std::string& reference, const CardWords& words = {}) {
        return errorOf([&] { (void)card(reference, words); });
    };
    VERIFY_ERROR(cardOf("base"), ErrorKind::Usage, "run");
    VERIFY_ERROR(cardOf("nobody"), ErrorKind::Missing, "nobody");
    VERIFY_ERROR(cardOf("one@99"), ErrorKind::Missing, "99");
    VERIFY_ERROR(cardOf("one", {.licences = {{"elsewhere", "x"}}}), ErrorKind::Usage, "elsewhere");
}

QTEST_GUILESS_MAIN(TestModelCard)
#include "tst_model_card.moc"
