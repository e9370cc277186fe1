#include "core/inference/answer_stream.h"

#include <QtTest>

using namespace alter;

/// The streamed text of an answer with stop texts.
class TestAnswerStream : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void addsUpToTheText();
    void endsBeforeTheStopText();
    void withholdsPossibleBeginnings();
    void takesTheFirstOfSeveral();
    void flushesWhatWasWithheld();

  private:
    Tokenizer m_tokenizer = Tokenizer::load(ALTER_TEST_DATA "/models/gemma3_tiny/tokenizer.model");
    std::vector<int32_t> ids(const char* text) const { return m_tokenizer.encode(text); }
};

namespace {

std::string all(AnswerStream& answer, const std::vector<int32_t>& ids) {
    std::string text;
    for (const int32_t id : ids)
        text += answer.next(id, false);
    return text;
}

} // namespace

void TestAnswerStream::addsUpToTheText() {
    const std::vector<std::string> none;
    AnswerStream answer(m_tokenizer, none);
    QCOMPARE(all(answer, ids("the kettle was dented")) + answer.finish(),
             std::string("the kettle was dented"));
    QCOMPARE(answer.text(), std::string("the kettle was dented"));
    QVERIFY(!answer.stopped());
}

void TestAnswerStream::endsBeforeTheStopText() {
    const std::vector<std::string> stop = {"tle w"};
    AnswerStream answer(m_tokenizer, stop);
    QCOMPARE(all(answer, ids("the kettle was dented")), std::string("the ket"));
    QVERIFY(answer.stopped());
    QCOMPARE(answer.finish(), std::string());
    QCOMPARE(answer.text(), std::string("the ket"));
}

void TestAnswerStream::withholdsPossibleBeginnings() {
    const std::vector<std::string> stop = {"aab"};
    AnswerStream answer(m_tokenizer, stop);
    std::string shown;
    for (const int32_t id : ids("caaac")) {
        shown += answer.next(id, false);
        QVERIFY(!shown.ends_with("aa"));
    }
    QCOMPARE(shown, std::string("caaac"));
}

void TestAnswerStream::takesTheFirstOfSeveral() {
    const std::vector<std::string> stop = {"was", "ket", "dent"};
    AnswerStream answer(m_tokenizer, stop);
    QCOMPARE(all(answer, ids("the kettle was dented")), std::string("the "));
}

void TestAnswerStream::flushesWhatWasWithheld() {
    const std::vector<std::string> stop = {"wasp"};
    AnswerStream answer(m_tokenizer, stop);
    QCOMPARE(all(answer, ids("it was")), std::string("it "));
    QCOMPARE(answer.finish(), std::string("was"));
    QVERIFY(!answer.stopped());
}

QTEST_GUILESS_MAIN(TestAnswerStream)
#include "tst_answer_stream.moc"
