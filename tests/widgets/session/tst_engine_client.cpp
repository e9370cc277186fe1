#include "widgets/session/engine_client.h"

#include <QSignalSpy>
#include <QTest>

using namespace alter;
using nlohmann::json;

/// The window's side of `alter serve`, against a stand-in.
class EngineClientTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() { qputenv("ALTER_ENGINE", ALTER_STAND_IN_SERVE); }
    void answersComeToTheirRequests();
    void notificationsComeToTheirRequest();
    void errorsKeepTheirParts();
    void aRequestIsCancelled();
    void aLostContextCancels();
    void aDeadChildIsToldAndStartedAgain();
    void aMissingProgramIsTold();
    void anAnswerThatIsNotUnderstoodIsAnError();

  private:
    EngineClient::Replies replies();

    QObject m_context;
    QList<json> m_results, m_told;
    QList<Error> m_errors;
};

EngineClient::Replies EngineClientTest::replies() {
    m_results.clear();
    m_told.clear();
    m_errors.clear();
    return {.then = [this](const json& result) { m_results.append(result); },
            .otherwise = [this](const Error& error) { m_errors.append(error); },
            .told = [this](const QString&, const json& params) { m_told.append(params); }};
}

void EngineClientTest::answersComeToTheirRequests() {
    EngineClient client(QStringLiteral("/nowhere"));
    const auto both = replies();
    client.ask(&m_context, QStringLiteral("echo"), {{"text", "übrigens\n"}}, both);
    client.ask(&m_context, QStringLiteral("echo"), {{"text", 2}}, both);
    QTRY_COMPARE(m_results.size(), 2);
    QCOMPARE(m_results[0]["text"].get<std::string>(), std::string("übrigens\n"));
    QCOMPARE(m_results[1]["text"].get<int>(), 2);
}

void EngineClientTest::notificationsComeToTheirRequest() {
    EngineClient client(QStringLiteral("/nowhere"));
    client.ask(&m_context, QStringLiteral("count"), {}, replies());
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(m_told.size(), 3);
    QCOMPARE(m_told.last()["share"].get<double>(), 1.0);
}

void EngineClientTest::errorsKeepTheirParts() {
    EngineClient client(QStringLiteral("/nowhere"));
    client.ask(&m_context, QStringLiteral("fail"), {}, replies());
    QTRY_COMPARE(m_errors.size(), 1);
    QCOMPARE(m_errors[0].kind(), ErrorKind::Missing);
    QCOMPARE(m_errors[0].parts().what, std::string("There is no such run."));
    QCOMPARE(m_errors[0].parts().next, std::string("Name another."));
}

void EngineClientTest::aRequestIsCancelled() {
    EngineClient client(QStringLiteral("/nowhere"));
    const qint64 request = client.ask(&m_context, QStringLiteral("wait"), {}, replies());
    client.cancel(request);
    QTRY_COMPARE(m_errors.size(), 1);
    QCOMPARE(m_errors[0].kind(), ErrorKind::Interrupted);
    client.cancel(request); // it is answered: nothing happens
    client.ask(&m_context, QStringLiteral("echo"), {}, replies());
    QTRY_COMPARE(m_results.size(), 1);
    QVERIFY(m_errors.isEmpty());
}

void EngineClientTest::aLostContextCancels() {
    EngineClient client(QStringLiteral("/nowhere"));
    auto context = std::make_unique<QObject>();
    const auto unheard = replies();
    client.ask(context.get(), QStringLiteral("wait"), {}, unheard);
    context.reset();
    client.ask(&m_context, QStringLiteral("echo"), {}, unheard);
    QTRY_COMPARE(m_results.size(), 1);
    QVERIFY(m_errors.isEmpty());
}

void EngineClientTest::aDeadChildIsToldAndStartedAgain() {
    EngineClient client(QStringLiteral("/nowhere"));
    const auto both = replies();
    client.ask(&m_context, QStringLiteral("die"), {}, both);
    client.ask(&m_context, QStringLiteral("echo"), {}, both);
    QTRY_COMPARE(m_errors.size(), 2);
    QCOMPARE(m_errors[0].kind(), ErrorKind::Failed);
    QCOMPARE(m_errors[0].parts().found, std::string("no memory left"));
    client.ask(&m_context, QStringLiteral("echo"), {}, replies());
    QTRY_COMPARE(m_results.size(), 1);
}

void EngineClientTest::aMissingProgramIsTold() {
    qputenv("ALTER_ENGINE", "/nowhere/alter");
    EngineClient client(QStringLiteral("/nowhere"));
    client.ask(&m_context, QStringLiteral("echo"), {}, replies());
    QTRY_COMPARE(m_errors.size(), 1);
    QCOMPARE(m_errors[0].kind(), ErrorKind::Missing);
    QCOMPARE(m_errors[0].parts().where, std::string("/nowhere/alter"));
}

void EngineClientTest::anAnswerThatIsNotUnderstoodIsAnError() {
    EngineClient client(QStringLiteral("/nowhere"));
    EngineClient::Replies strict = replies();
    strict.then = [](const json& result) { QVERIFY(result.at("absent").empty()); };
    client.ask(&m_context, QStringLiteral("echo"), {}, strict);
    QTRY_COMPARE(m_errors.size(), 1);
    QCOMPARE(m_errors[0].kind(), ErrorKind::Failed);
}

QTEST_GUILESS_MAIN(EngineClientTest)
#include "tst_engine_client.moc"
