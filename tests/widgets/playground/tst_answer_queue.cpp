#include "widgets/playground/answer_queue.h"
#include "widgets/playground/playground_words.h"
#include "widgets/session/engine_client.h"

#include <QtTest>

using namespace alter;

/// Answers as they come from a stand-in for `alter serve`.
class TestAnswerQueue : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void textLabelsAndRoutingCome();
    void automaticModeScoresTheLikeliestTask();
    void theModelThatIsLoadedComesFirst();
    void whoWaitsComesBeforeABatch();
    void aStreamIsCancelled();
    void aDeletedAnswerMakesRoom();
    void deathIsToldAndTheNextAnswered();
    void refusalsAreTold();
    void noEngineNothingAsked();

  private:
    std::unique_ptr<PromptAnswer> ask(const std::string& prompt, const std::string& run,
                                      AnswerQueue::Turn turn = AnswerQueue::Turn::Now);

    std::unique_ptr<EngineClient> m_engine;
    std::unique_ptr<AnswerQueue> m_queue;
    QStringList m_order; ///< of the runs that were begun
};

void TestAnswerQueue::init() {
    qputenv("ALTER_ENGINE", STAND_IN_PLAYGROUND);
    m_engine = std::make_unique<EngineClient>(QStringLiteral("/nowhere"));
    m_queue = std::make_unique<AnswerQueue>();
    m_queue->setEngine(m_engine.get());
    m_order.clear();
}

void TestAnswerQueue::cleanup() {
    m_queue.reset();
    m_engine.reset();
}

std::unique_ptr<PromptAnswer> TestAnswerQueue::ask(const std::string& prompt, const std::string& run,
                                                   AnswerQueue::Turn turn) {
    auto answer = std::make_unique<PromptAnswer>(AnswerQuestion{.source = {.run = run}, .prompt = prompt});
    connect(answer.get(), &PromptAnswer::stepChanged, this, [this, it = answer.get()] {
        if (it->step() == PromptAnswer::Step::Loading || it->step() == PromptAnswer::Step::Reading)
            m_order << QString::fromStdString(it->question().source.run);
    });
    m_queue->add(answer.get(), turn);
    return answer;
}

void TestAnswerQueue::textLabelsAndRoutingCome() {
    PromptAnswer answer({.source = {.run = "demo"},
                         .prompt = "hello there",
                         .task = "mail",
                         .labels = {{"mail", {"good", "bad"}}}});
    QSignalSpy busy(m_queue.get(), &AnswerQueue::busyChanged);
    m_queue->add(&answer);
    QCOMPARE(stepText(answer), "Waits for its turn");
    QTRY_COMPARE(answer.step(), PromptAnswer::Step::Done);
    QCOMPARE(answer.text(), "demo says hello there");
    QCOMPARE(answer.tokens().size(), 4U);
    QVERIFY(qAbs(answer.tokens()[0].probability - 0.1353) < 0.001);
    QCOMPARE(answer.labels().size(), 2U);
    QCOMPARE(answer.bestLabel(), "good");
    QVERIFY(answer.routing().contains("blocks"));
    QVERIFY(answer.tasks().empty()); // its task was named
    QCOMPARE(busy.count(), 2);
    QVERIFY(!m_queue->isBusy());
}

void TestAnswerQueue::automaticModeScoresTheLikeliestTask() {
    PromptAnswer answer({.source = {.run = "demo"},
                         .prompt = "hello",
                         .labels = {{"mail", {"good", "bad"}}, {"talk", {"x"}}}});
    m_queue->add(&answer);
    QTRY_COMPARE(answer.step(), PromptAnswer::Step::Done);
    QCOMPARE(answer.labels().front().name, "good");
    QCOMPARE(guessText(answer.tasks()), QStringLiteral("Taken for mail: 90\u00A0%, then talk: 10\u00A0%"));
}

void TestAnswerQueue::theModelThatIsLoadedComesFirst() {
    const auto before = ask("hello", "demo");
    QTRY_VERIFY(before->isOver());
    const auto base = ask("hello", "base");
    const auto demo = ask("hello", "demo");
    QTRY_VERIFY(base->isOver() && demo->isOver());
    QCOMPARE(m_order, (QStringList{"demo", "demo", "base"}));
    QVERIFY(base->routing().is_null()); // it has no experts
}

void TestAnswerQueue::whoWaitsComesBeforeABatch() {
    const auto first = ask("slow", "demo");
    QTRY_COMPARE(first->step(), PromptAnswer::Step::Writing);
    const auto later = ask("hello", "demo", AnswerQueue::Turn::Later);
    const auto now = ask("hello", "base");
    first->cancel();
    QTRY_VERIFY(later->isOver() && now->isOver());
    QCOMPARE(m_order, (QStringList{"demo", "base", "demo"}));
}

void TestAnswerQueue::aStreamIsCancelled() {
    const auto slow = ask("slow", "demo");
    const auto waiting = ask("hello", "base");
    QTRY_VERIFY(slow->tokens().size() > 3);
    m_queue->cancelAll();
    QCOMPARE(waiting->step(), PromptAnswer::Step::Stopped);
    QTRY_COMPARE(slow->step(), PromptAnswer::Step::Stopped);
    QVERIFY(slow->text().startsWith("demo says")); // what has come stays
    QVERIFY(!m_queue->isBusy());
    const auto again = ask("hello", "demo");
    QTRY_COMPARE(again->step(), PromptAnswer::Step::Done);
}

void TestAnswerQueue::aDeletedAnswerMakesRoom() {
    auto slow = ask("slow", "demo");
    QTRY_COMPARE(slow->step(), PromptAnswer::Step::Writing);
    const auto next = ask("hello", "demo");
    slow.reset();
    QTRY_COMPARE(next->step(), PromptAnswer::Step::Done);
}

void TestAnswerQueue::deathIsToldAndTheNextAnswered() {
    const auto dead = ask("die", "demo");
    const auto next = ask("hello", "demo");
    QTRY_COMPARE(dead->step(), PromptAnswer::Step::Failed);
    QCOMPARE(dead->error().parts().found, std::string("no memory left"));
    QTRY_COMPARE(next->step(), PromptAnswer::Step::Done);
}

void TestAnswerQueue::refusalsAreTold() {
    const auto refused = ask("fail", "demo");
    QTRY_COMPARE(refused->step(), PromptAnswer::Step::Failed);
    QCOMPARE(refused->error().parts().what, std::string("This cannot be asked."));
    QCOMPARE(refused->error().kind(), ErrorKind::Usage);
}

void TestAnswerQueue::noEngineNothingAsked() {
    m_queue->setEngine(nullptr);
    const auto answer = ask("hello", "demo");
    QVERIFY(m_queue->isBusy());
    m_queue->cancelAll();
    QCOMPARE(answer->step(), PromptAnswer::Step::Stopped);
}

QTEST_GUILESS_MAIN(TestAnswerQueue)
#include "tst_answer_queue.moc"
