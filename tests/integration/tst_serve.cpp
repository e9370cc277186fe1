#include "tests/integration/alter_program.h"

#include <QJsonArray>

using namespace alter;

/// `alter serve --stdio` as the window uses it.
class ServeTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void initializeDescribesTheModel();
    void generateStreamsTokens();
    void alternativesAndWhatFollowsThem();
    void loadingIsTold();
    void runsOnOneBackbone();
    void mixesChangeTheGates();
    void scoreAndRoute();
    void overridesAreForOneRequest();
    void whatIfTellsTheChange();
    void badLinesAreAnswered_data();
    void badLinesAreAnswered();
    void hugeLineIsSkipped();
    void cancelIsHeardAtOnce();
    void failuresKeepTheServerAlive();
    void shutdownAnswersWhatCameBefore();
    void endOfInputEnds();

  private:
    void send(const QByteArray& line) { m_server->write(line + "\n"); }
    void request(int id, const QString& method, const QJsonObject& params = {});
    QJsonObject message();
    QJsonObject response(int id, QList<QJsonObject>* notifications = nullptr);

    ScratchProject m_scratch;
    std::unique_ptr<QProcess> m_server;
};

void ServeTest::initTestCase() {
    QCOMPARE(m_scratch.call({"init"}).status, 0);
    QCOMPARE(m_scratch.call({"backbone", "add"}, {tinyBackbone(), "--name", "tiny"}).status, 0);
    QCOMPARE(m_scratch
                 .call({"task", "add"}, smallTask(m_scratch, "mood", "good", "bad") << "--labels"
                                                                                    << "good,bad")
                 .status,
             0);
    QCOMPARE(m_scratch.call({"task", "add"}, smallTask(m_scratch, "echo", "a", "c")).status, 0);
    const Outcome trained =
        m_scratch.call({"train"}, {"--name", "demo", "--dtype", "fp32", "--device", "cpu", "--set",
                                   "stage1.epochs=1", "--set", "adapter.rank=4"});
    QVERIFY2(trained.status == 0, qPrintable(trained.messages));
}

void ServeTest::init() {
    m_server = std::make_unique<QProcess>();
    m_server->start(alterProgram(), {"serve", m_scratch.folder(), "demo", "--stdio", "--dtype", "fp32"});
    QVERIFY(m_server->waitForStarted());
}

void ServeTest::cleanup() {
    m_server->closeWriteChannel();
    if (!m_server->waitForFinished())
        m_server->kill();
    m_server.reset();
}

void ServeTest::request(int id, const QString& method, const QJsonObject& params) {
    send(QJsonDocument(QJsonObject{{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", params}})
             .toJson(QJsonDocument::Compact));
}

QJsonObject ServeTest::message() {
    constexpr int patience = 60'000;
    while (!m_server->canReadLine())
        if (!m_server->waitForReadyRead(patience))
            return {};
    return QJsonDocument::fromJson(m_server->readLine()).object();
}

QJsonObject ServeTest::response(int id, QList<QJsonObject>* notifications) {
    for (;;) {
        const QJsonObject next = message();
        if (next.isEmpty() || next["id"].toInt() == id)
            return next;
        if (notifications && next.contains("method"))
            notifications->append(next["params"].toObject());
    }
}

void ServeTest::initializeDescribesTheModel() {
    request(1, "initialize");
    const QJsonObject result = response(1)["result"].toObject();
    QCOMPARE(result["run"].toString(), "demo");
    QCOMPARE(result["tasks"].toArray().size(), 2);
    QCOMPARE(result["experts"].toArray().size(), 2);
    QCOMPARE(result["protocol"].toInt(), 1);
    request(2, "initialize", {{"run", "base"}});
    QVERIFY(response(2)["result"].toObject()["tasks"].toArray().isEmpty());
}

void ServeTest::generateStreamsTokens() {
    request(1, "generate", {{"prompt", "a b 2:"}, {"task", "mood"}, {"max_tokens", 6}});
    QList<QJsonObject> tokens;
    const QJsonObject result = response(1, &tokens)["result"].toObject();
    tokens.removeIf([](const QJsonObject& told) { return !told.contains("token"); });
    QCOMPARE(qsizetype(result["tokens"].toArray().size()), tokens.size());
    QString text;
    for (const QJsonObject& token : tokens)
        text += token["text"].toString();
    QCOMPARE(result["text"].toString(), text);
    QCOMPARE(tokens.first()["id"].toInt(), 1);
}

void ServeTest::alternativesAndWhatFollowsThem() {
    QJsonObject ask{{"prompt", "a b 2:"}, {"task", "mood"}, {"max_tokens", 4}, {"alternatives", 3}};
    request(1, "generate", ask);
    QList<QJsonObject> told;
    const QJsonObject plain = response(1, &told)["result"].toObject();
    const QJsonArray steps = plain["alternatives"].toArray();
    QCOMPARE(steps.size(), plain["tokens"].toArray().size());
    const QJsonArray first = steps.at(0).toArray();
    QCOMPARE(first.size(), 3);
    QCOMPARE(told.last()["alternatives"].toArray(), steps.last().toArray());
    QCOMPARE(first.at(0).toObject()["token"], plain["tokens"].toArray().at(0)); // greedy
    QVERIFY(first.at(0).toObject()["logprob"].toDouble() >= first.at(1).toObject()["logprob"].toDouble());

    const QJsonValue second = first.at(1).toObject()["token"];
    ask["begin"] = QJsonArray{second};
    request(2, "generate", ask);
    const QJsonObject other = response(2)["result"].toObject();
    QCOMPARE(other["tokens"].toArray().at(0), second);
    QCOMPARE(other["logprobs"].toArray().at(0), first.at(1).toObject()["logprob"]);

    ask["beams"] = 2;
    request(3, "generate", ask);
    const QJsonObject refused = response(3)["error"].toObject();
    QCOMPARE(refused["code"].toInt(), -32602);
    QCOMPARE(refused["data"].toObject()["where"].toString(), "alternatives");
    request(4, "generate", {{"prompt", "a"}, {"task", "mood"}, {"alternatives", 11}});
    QCOMPARE(response(4)["error"].toObject()["code"].toInt(), -32602);
}

void ServeTest::loadingIsTold() {
    const QJsonObject ask{{"prompt", "a"}, {"run", "base"}, {"backbone", "tiny"}, {"max_tokens", 1}};
    request(1, "generate", ask);
    QList<QJsonObject> told;
    QVERIFY(response(1, &told).contains("result"));
    QCOMPARE(told.first(), (QJsonObject{{"id", 1}, {"run", "base"}, {"done", false}}));
    QCOMPARE(told.at(1)["done"].toBool(), true);
    told.clear();
    request(2, "generate", ask); // it is there
    QVERIFY(response(2, &told).contains("result"));
    QVERIFY(told.first().contains("token"));
    request(3, "generate", {{"prompt", "a"}, {"run", "base"}, {"backbone", "large"}});
    QCOMPARE(response(3)["error"].toObject()["code"].toInt(), -32000);
}

/// The backbone stays when only what was trained on it changes.
void ServeTest::runsOnOneBackbone() {
    QHash<QString, QJsonValue> first;
    int id = 0;
    for (const QString run : {"base", "demo", "demo@stage1", "base", "demo@stage1", "demo"}) {
        request(++id, "generate", {{"prompt", "a b 2:"}, {"task", "mood"}, {"run", run}, {"max_tokens", 4}});
        const QJsonValue logprobs = response(id)["result"].toObject()["logprobs"];
        QVERIFY(!logprobs.toArray().isEmpty());
        if (!first.contains(run))
            first[run] = logprobs;
        QCOMPARE(logprobs, first[run]);
    }
    QVERIFY(first["base"] != first["demo"]);
}

void ServeTest::mixesChangeTheGates() {
    QCOMPARE(m_scratch.call({"mix", "add"}, {"other", "--pin", "echo"}).status, 0);
    QJsonObject ask{{"prompt", "a b 2:"}, {"task", "mood"}, {"max_tokens", 2}};
    ask["override"] = QJsonObject{{"pin", "echo"}};
    request(1, "generate", ask);
    const QJsonValue pinned = response(1)["result"].toObject()["logprobs"];
    ask.remove("override");
    ask["mix"] = "other";
    request(2, "generate", ask);
    QCOMPARE(response(2)["result"].toObject()["logprobs"], pinned);
    ask["mix"] = "none";
    request(3, "generate", ask);
    QCOMPARE(response(3)["error"].toObject()["code"].toInt(), -32000);
    QCOMPARE(m_scratch.call({"mix", "remove"}, {"other"}).status, 0);
}

void ServeTest::scoreAndRoute() {
    request(1, "score", {{"prompt", "a b 2:"}, {"task", "mood"}});
    const QJsonArray labels = response(1)["result"].toObject()["labels"].toArray();
    QCOMPARE(labels.size(), 2);
    const double sum =
        labels.at(0).toObject()["probability"].toDouble() + labels.at(1).toObject()["probability"].toDouble();
    QVERIFY(qAbs(sum - 1) < 1e-6);
    request(2, "route", {{"prompt", "a b 2:"}, {"answer", "good"}});
    const QJsonObject route = response(2)["result"].toObject();
    QCOMPARE(route["blocks"].toArray().size(), 4);
    const qsizetype tokens = route["streams"].toArray().at(0).toObject()["tokens"].toArray().size();
    QCOMPARE(route["blocks"].toArray().at(0).toObject()["gates"].toArray().size(), tokens);
    QCOMPARE(route["task_probabilities"].toArray().size(), 2);
}

void ServeTest::overridesAreForOneRequest() {
    const QJsonObject plain = {{"prompt", "a b 2:"}, {"task", "mood"}, {"max_tokens", 2}, {"stream", false}};
    QJsonObject changed = plain;
    changed["override"] = QJsonObject{{"pin", "echo"}};
    request(1, "generate", plain);
    const QJsonValue before = response(1)["result"].toObject()["logprobs"];
    request(2, "generate", changed);
    QVERIFY(response(2)["result"].toObject()["logprobs"] != before);
    request(3, "generate", plain);
    QCOMPARE(response(3)["result"].toObject()["logprobs"], before);
}

void ServeTest::whatIfTellsTheChange() {
    const QJsonObject ask = {{"task", "mood"}, {"override", QJsonObject{{"pin", "echo"}}}};
    request(1, "what_if", ask);
    QList<QJsonObject> told;
    const QJsonObject result = response(1, &told)["result"].toObject();
    QCOMPARE(result["metric"].toString(), "accuracy");
    QCOMPARE(result["n"].toInt(), 6);
    const double plain = result["plain"].toObject()["value"].toDouble();
    const double changed = result["changed"].toObject()["value"].toDouble();
    const QJsonObject change = result["change"].toObject();
    QVERIFY(qAbs(changed - plain - change["value"].toDouble()) < 1e-12);
    QVERIFY(change["ci95"].toArray().at(0).toDouble() <= change["value"].toDouble());
    told.removeIf([](const QJsonObject& one) { return !one.contains("share"); });
    QVERIFY(!told.isEmpty());
    QCOMPARE(told.first()["id"].toInt(), 1);

    request(2, "what_if", ask); // the evaluation that is kept gives the same
    QCOMPARE(response(2)["result"].toObject(), result);

    request(3, "what_if", {{"task", "mood"}, {"override", QJsonObject{{"pin", "mood"}}}, {"limit", 4}});
    QCOMPARE(response(3)["result"].toObject()["n"].toInt(), 4);
    request(4, "what_if", {{"task", "mood"}});
    QCOMPARE(response(4)["error"].toObject()["code"].toInt(), -32602);
    request(5, "what_if", {{"task", "mood"}, {"override", QJsonObject{{"ablate", QJsonArray{"x"}}}}});
    QCOMPARE(response(5)["error"].toObject()["code"].toInt(), -32000);
}

void ServeTest::badLinesAreAnswered_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("code");
    QTest::newRow("no JSON") << QByteArray("{\"jsonrpc\"") << -32700;
    QTest::newRow("no UTF-8") << QByteArray("{\"jsonrpc\": \"2.0\", \"id\": \"\xff\"}") << -32700;
    QTest::newRow("no object") << QByteArray("[1]") << -32600;
    QTest::newRow("another version") << QByteArray(R"({"jsonrpc": "1.0", "id": 1, "method": "ping"})")
                                     << -32600;
    QTest::newRow("id of the wrong kind")
        << QByteArray(R"({"jsonrpc": "2.0", "id": {}, "method": "ping"})") << -32600;
    QTest::newRow("no method") << QByteArray(R"({"jsonrpc": "2.0", "id": 1})") << -32600;
    QTest::newRow("unknown method") << QByteArray(R"({"jsonrpc": "2.0", "id": 1, "method": "fly"})")
                                    << -32601;
    QTest::newRow("parameters as a list")
        << QByteArray(R"({"jsonrpc": "2.0", "id": 1, "method": "generate", "params": [1]})") << -32602;
    QTest::newRow("missing parameter")
        << QByteArray(R"({"jsonrpc": "2.0", "id": 1, "method": "generate"})") << -32602;
    QTest::newRow("unknown parameter")
        << QByteArray(
               R"({"jsonrpc": "2.0", "id": 1, "method": "generate", "params": {"prompt": "x", "task": "mood", "colour": 1}})")
        << -32602;
    QTest::newRow("parameter of the wrong kind")
        << QByteArray(R"({"jsonrpc": "2.0", "id": 1, "method": "generate", "params": {"prompt": 5}})")
        << -32602;
    QTest::newRow("unknown run")
        << QByteArray(
               R"({"jsonrpc": "2.0", "id": 1, "method": "generate", "params": {"run": "x", "prompt": "x"}})")
        << -32000;
}

void ServeTest::badLinesAreAnswered() {
    QFETCH(QByteArray, line);
    QFETCH(int, code);
    send(line);
    QJsonObject answer = message();
    while (answer["method"].toString() == "loading")
        answer = message();
    QCOMPARE(answer["error"].toObject()["code"].toInt(), code);
    request(9, "ping");
    QCOMPARE(response(9)["result"].toString(), "pong");
}

void ServeTest::hugeLineIsSkipped() {
    send(QByteArray(6 << 20, 'x'));
    QCOMPARE(message()["error"].toObject()["code"].toInt(), -32600);
    request(9, "ping");
    QCOMPARE(response(9)["result"].toString(), "pong");
}

void ServeTest::cancelIsHeardAtOnce() {
    const QJsonObject endless = {
        {"prompt", "a b"}, {"task", "mood"}, {"max_tokens", 400}, {"temperature", 2.0}};
    request(1, "generate", endless);
    request(2, "generate", endless);
    QString told;
    while (told != "token") { // the first one is under way
        told = message()["method"].toString();
        QVERIFY(!told.isEmpty());
    }
    request(3, "cancel", {{"id", 2}});
    QCOMPARE(response(2)["error"].toObject()["code"].toInt(), -32800);
    QVERIFY(response(3)["result"].toObject()["cancelled"].toBool());
    request(4, "cancel", {{"id", 77}});
    QVERIFY(!response(4)["result"].toObject()["cancelled"].toBool(true));
}

void ServeTest::failuresKeepTheServerAlive() {
    request(1, "generate", {{"prompt", ""}, {"task", "mood"}});
    const QJsonObject error = response(1)["error"].toObject();
    QCOMPARE(error["code"].toInt(), -32602);
    QCOMPARE(error["data"].toObject()["kind"].toInt(), 2);
    request(2, "generate", {{"prompt", "a"}, {"task", "mood"}, {"max_tokens", 1}});
    QVERIFY(response(2).contains("result"));
}

void ServeTest::shutdownAnswersWhatCameBefore() {
    request(1, "generate", {{"prompt", "a"}, {"task", "mood"}, {"max_tokens", 3}});
    request(2, "shutdown");
    QVERIFY(response(1).contains("result"));
    QVERIFY(response(2).contains("result"));
    QVERIFY(m_server->waitForFinished());
    QCOMPARE(m_server->exitCode(), 0);
}

void ServeTest::endOfInputEnds() {
    request(1, "generate", {{"prompt", "a b"}, {"task", "mood"}, {"max_tokens", 400}, {"temperature", 2.0}});
    m_server->closeWriteChannel();
    QVERIFY(m_server->waitForFinished());
    QCOMPARE(m_server->exitCode(), 0);
}

QTEST_GUILESS_MAIN(ServeTest)
#include "tst_serve.moc"
