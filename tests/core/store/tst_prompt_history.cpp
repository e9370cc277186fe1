#include "core/base/text.h"
#include "core/store/prompt_history.h"
#include "tests/core/store/scratch_project.h"

#include <QtTest>

using namespace alter;

class TestPromptHistory : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() { m_scratch = std::make_unique<ScratchProject>(); }
    void theLastUsedComesFirst();
    void samePromptsAreKeptOnce();
    void wordsAndFavouritesAreFound();
    void theOldestGo();

  private:
    PromptHistory history() const { return PromptHistory(m_scratch->project); }
    QStringList prompts(const std::string& words = {}, bool favouritesOnly = false) const;

    std::unique_ptr<ScratchProject> m_scratch;
};

QStringList TestPromptHistory::prompts(const std::string& words, bool favouritesOnly) const {
    QStringList texts;
    for (const PromptRecord& record : history().search(words, favouritesOnly, 100))
        texts << QString::fromStdString(record.prompt);
    return texts;
}

void TestPromptHistory::theLastUsedComesFirst() {
    history().add({.task = "mail", .form = "mail", .input = R"({"text":"a"})", .prompt = "Mail: a"});
    history().add({.input = "free", .prompt = "free"});
    QCOMPARE(prompts(), (QStringList{"free", "Mail: a"}));
    const PromptRecord first = history().search("", false, 100).back();
    QCOMPARE(first.task, std::string("mail"));
    QCOMPARE(first.form, std::string("mail"));
    QCOMPARE(first.input, std::string(R"({"text":"a"})"));
    QVERIFY(!first.favourite);
    QVERIFY(!first.askedAt.empty());
}

void TestPromptHistory::samePromptsAreKeptOnce() {
    const int64_t id = history().add({.task = "mail", .input = "a", .prompt = "a"});
    history().add({.task = "mail", .input = "b", .prompt = "b"});
    history().setFavourite(id, true);
    QCOMPARE(history().add({.task = "mail", .input = "a", .prompt = "a"}), id);
    QCOMPARE(prompts(), (QStringList{"a", "b"}));
    QVERIFY(history().search("", false, 1).front().favourite); // stays one
}

void TestPromptHistory::wordsAndFavouritesAreFound() {
    history().add({.task = "mail", .input = "1", .prompt = "Where is my Order"});
    const int64_t id = history().add({.task = "news", .input = "2", .prompt = "100 % of it"});
    history().setFavourite(id, true);
    QCOMPARE(prompts("order"), QStringList{"Where is my Order"});
    QCOMPARE(prompts("NEWS"), QStringList{"100 % of it"});
    QCOMPARE(prompts("%"), QStringList{"100 % of it"}); // no wildcard
    QCOMPARE(prompts("", true), QStringList{"100 % of it"});
    history().setFavourite(id, false);
    QVERIFY(prompts("", true).isEmpty());
}

void TestPromptHistory::theOldestGo() {
    const int64_t id = history().add({.input = "kept", .prompt = "kept"});
    history().setFavourite(id, true);
    for (int64_t i = 0; i <= PromptHistory::kept; ++i)
        history().add({.input = std::to_string(i), .prompt = cat("p", i)});
    QCOMPARE(m_scratch->project.database().number("SELECT count(*) FROM prompts"), PromptHistory::kept + 1);
    QCOMPARE(prompts("", true), QStringList{"kept"});
    QVERIFY(prompts("p0").isEmpty());
}

QTEST_GUILESS_MAIN(TestPromptHistory)
#include "tst_prompt_history.moc"
