#include "core/base/error.h"
#include "tests/support/thrown_error.h"
#include "widgets/theme/task_colour.h"
#include "widgets/theme/theme.h"
#include "widgets/tokens/token_routing.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace alter;
using nlohmann::json;

class TestTokenRouting : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void answersAreRead();
    void winnersAreOfALayerOrOnAverage();
    void tokensOfTwoStreamsFollowEachOther();
    void guessesAreRanked();
    void unfittingAnswersAreRefused();
    void marksAreShortAndDistinct_data();
    void marksAreShortAndDistinct();
    void tokensGetTheColourOfTheirWinner();
    void signsStandForWhatCannotBeSeen();

  private:
    static json decoderAnswer();
};

/// Three tokens, two layers, two experts.
json TestTokenRouting::decoderAnswer() {
    return {{"experts", {"shop_intent", "shop_reply"}},
            {"tasks", {"shop_intent", "shop_reply"}},
            {"task_probabilities", {0.2, 0.8}},
            {"task_weights", {0.2, 0.8}},
            {"streams", {{{"name", "decoder"}, {"tokens", {2, 5, 7}}, {"pieces", {"<bos>", "▁Hi", "\n"}}}}},
            {"blocks",
             {{{"stream", "decoder"}, {"layer", 3}, {"gates", {{1.0, 0.1}, {0.2, -0.9}, {1.0, 0.0}}}},
              {{"stream", "decoder"}, {"layer", 4}, {"gates", {{0.4, 0.5}, {0.2, 0.1}, {0.0, 1.5}}}}}}};
}

void TestTokenRouting::answersAreRead() {
    const TokenRouting routing = tokenRoutingFrom(decoderAnswer());
    QCOMPARE(routing.tokenCount(), 3U);
    QCOMPARE(routing.piece(1), std::string("▁Hi"));
    QCOMPARE(routing.blocks[1].name(), std::string("decoder.4"));
    QCOMPARE(routing.gates(1, 0)->at(1), -0.9);
}

void TestTokenRouting::winnersAreOfALayerOrOnAverage() {
    const TokenRouting routing = tokenRoutingFrom(decoderAnswer());
    QCOMPARE(routing.winner(1, 0), std::optional<size_t>(1)); // the sign does not matter
    QCOMPARE(routing.winner(0, 1), std::optional<size_t>(1));
    QCOMPARE(routing.winner(0, std::nullopt), std::optional<size_t>(0));
    QCOMPARE(routing.winner(2, std::nullopt), std::optional<size_t>(1));
    QCOMPARE(routing.meanStrengths(1), (std::vector<double>{0.2, 0.5}));
}

void TestTokenRouting::tokensOfTwoStreamsFollowEachOther() {
    json answer = decoderAnswer();
    answer["streams"] = {{{"name", "encoder"}, {"pieces", {"▁a"}}}, {{"name", "decoder"}, {"pieces", {"b"}}}};
    answer["blocks"] = {{{"stream", "encoder"}, {"layer", 0}, {"gates", {{1.0, 0.0}}}},
                        {{"stream", "decoder"}, {"layer", 0}, {"gates", {{0.0, 1.0}}}}};
    const TokenRouting routing = tokenRoutingFrom(answer);
    QCOMPARE(routing.piece(1), std::string("b"));
    QVERIFY(routing.gates(0, 1) == nullptr);
    QCOMPARE(routing.winner(1, 1), std::optional<size_t>(1));
    QVERIFY(!routing.winner(0, 1));
    const auto tokens = stripTokens(routing, 1, {"shop_intent", "shop_reply"}, lightPalette());
    QVERIFY(!tokens[0].colour.isValid() && tokens[0].mark.isEmpty());
    QVERIFY(tokens[0].breaksLine); // the decoder's begin a line
    QVERIFY(tokens[0].toolTip.endsWith("not in decoder.0"));
}

void TestTokenRouting::guessesAreRanked() {
    json answer = decoderAnswer();
    const auto guesses = tokenRoutingFrom(answer).guesses();
    QCOMPARE(guesses.front().first, std::string("shop_reply"));
    QCOMPARE(guesses.front().second, 0.8);
    answer["task_probabilities"] = json::array();
    QVERIFY(tokenRoutingFrom(answer).guesses().empty());
}

void TestTokenRouting::unfittingAnswersAreRefused() {
    json answer = decoderAnswer();
    answer["blocks"][1]["gates"].erase(2);
    const auto tooFew = attempt([&] { return tokenRoutingFrom(answer); });
    QVERIFY(!tooFew);
    QCOMPARE(tooFew.error().parts().where, std::string("decoder.4"));
    answer = decoderAnswer();
    answer["experts"].push_back("third");
    QVERIFY(!attempt([&] { return tokenRoutingFrom(answer); }));
    answer = decoderAnswer();
    answer.erase("streams");
    QVERIFY(!attempt([&] { return tokenRoutingFrom(answer); }));
}

void TestTokenRouting::marksAreShortAndDistinct_data() {
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("marks");
    QTest::newRow("plain") << QStringList{"clinc_domain", "mr_sentiment"} << QStringList{"cl", "mr"};
    QTest::newRow("longer where alike")
        << QStringList{"snli", "snow", "mr"} << QStringList{"snl", "sno", "mr"};
    QTest::newRow("common words left out")
        << QStringList{"shop_intent", "shop_reply"} << QStringList{"in", "re"};
    QTest::newRow("too alike") << QStringList{"shared1", "shared2"} << QStringList{"sh1", "sh2"};
    QTest::newRow("one begins with the other") << QStringList{"mail", "mails"} << QStringList{"ma1", "ma2"};
    QTest::newRow("alone") << QStringList{"shop_intent"} << QStringList{"sh"};
}

void TestTokenRouting::marksAreShortAndDistinct() {
    QFETCH(const QStringList, names);
    QFETCH(const QStringList, marks);
    std::vector<std::string> all;
    for (const QString& name : names)
        all.push_back(name.toStdString());
    QCOMPARE(shortMarks(all), marks);
}

void TestTokenRouting::tokensGetTheColourOfTheirWinner() {
    const TokenRouting routing = tokenRoutingFrom(decoderAnswer());
    const std::vector<std::string> tasks = {"other", "shop_intent", "shop_reply"};
    const QPalette palette = lightPalette();
    const auto tokens = stripTokens(routing, 0, tasks, palette);
    QCOMPARE(tokens[0].colour, taskColour("shop_intent", tasks, palette));
    QCOMPARE(tokens[1].colour, taskColour("shop_reply", tasks, palette));
    QVERIFY(tokens[0].colour != tokens[1].colour);
    QCOMPARE(tokens[1].mark, QString("re"));
    QCOMPARE(tokens[1].toolTip,
             QString("Token 2 of 3, “▁Hi”, gates in decoder.3:\nshop_reply -0.900\nshop_intent 0.200"));
    QVERIFY(stripTokens(routing, {}, tasks, palette)[1].toolTip.contains("mean over its layers"));
}

void TestTokenRouting::signsStandForWhatCannotBeSeen() {
    QCOMPARE(shownPiece("\n\n"), QString("↵↵"));
    QCOMPARE(shownPiece("▁\t"), QString("▁⇥"));
    QVERIFY(stripTokens(tokenRoutingFrom(decoderAnswer()), 0, {}, lightPalette())[2].breaksLine);
}

QTEST_GUILESS_MAIN(TestTokenRouting)
#include "tst_token_routing.moc"
