#include "core/data/statistics.h"
#include "tests/core/data/data_files.h"
#include "tests/core/data/word_codec.h"

using namespace alter;

class TestStatistics : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void lengthsInWords();
    void labelsAndBalance();
    void duplicatesAndOverlaps();
    void tokensAndTruncation();
};

void TestStatistics::lengthsInWords() {
    TaskStatistics statistics({});
    for (int i = 1; i <= 100; ++i) {
        std::string text;
        for (int k = 0; k < i; ++k)
            text += "word ";
        statistics.add(Split::Train, {}, text, "two words");
    }
    const auto json = statistics.toJson();
    COMPARE_TEXT(json["unit"].dump(), "\"words\"");
    const auto& prompt = json["splits"]["train"]["prompt"];
    QCOMPARE(prompt["mean"].get<double>(), 50.5);
    QCOMPARE(prompt["p50"].get<int>(), 50);
    QCOMPARE(prompt["p95"].get<int>(), 95);
    QCOMPARE(prompt["max"].get<int>(), 100);
    int64_t inBins = 0;
    for (const auto& bin : prompt["histogram"])
        inBins += bin["count"].get<int64_t>();
    QCOMPARE(inBins, 100);
    QVERIFY(prompt["histogram"].size() <= 20);
    QVERIFY(!json["splits"]["train"].contains("labels"));
    QCOMPARE(json["splits"]["test"]["count"].get<int>(), 0);
}

void TestStatistics::labelsAndBalance() {
    TaskStatistics statistics({"a", "b", "c"});
    for (const char* label : {"a", "a", "b", "b"})
        statistics.add(Split::Test, {}, label, label);
    const auto json = statistics.toJson()["splits"]["test"];
    COMPARE_TEXT(json["labels"].dump(), R"({"a":2,"b":2,"c":0})");
    QVERIFY(std::abs(json["balance"].get<double>() - std::log(2.0) / std::log(3.0)) < 1e-12);
    QCOMPARE(statistics.count(Split::Test), 4);
}

void TestStatistics::duplicatesAndOverlaps() {
    TaskStatistics statistics({});
    const auto add = [&](Split split, const char* input, const char* target) {
        statistics.add(split, {}, input, target);
    };
    add(Split::Train, "x", "1");
    add(Split::Train, "x", "1");
    add(Split::Train, "y", "1");
    add(Split::Train, "y", "2");
    add(Split::Train, "z", "1");
    add(Split::Validation, "z", "1");
    add(Split::Test, "z", "2");
    add(Split::Test, "x", "1");
    add(Split::Test, "x", "1");
    const auto json = statistics.toJson();
    QCOMPARE(json["splits"]["train"]["duplicates"].get<int>(), 2);
    QCOMPARE(json["splits"]["train"]["conflicts"].get<int>(), 1);
    COMPARE_TEXT(json["overlaps"].dump(), R"({"train/validation":1,"train/test":2,"validation/test":1})");
}

void TestStatistics::tokensAndTruncation() {
    const ExampleEncoder encoder(wordCodec(), Template("{a}", "input"), Template("{t}", "target"),
                                 PromptStyle::DecoderOnly, 12);
    TaskStatistics statistics({}, &encoder, "words");
    statistics.add(Split::Train, {{"a", "a b c"}, {"t", "y"}}, "a b c", "y");
    statistics.add(Split::Train, {{"a", "a b c d e f g h"}, {"t", "y"}}, "a b c d e f g h", "y");
    statistics.add(Split::Train, {{"a", "a"}, {"t", "a b c d e f g"}}, "a", "a b c d e f g");
    const auto json = statistics.toJson();
    COMPARE_TEXT(json["tokenizer"].dump(), "\"words\"");
    QCOMPARE(json["maxTokens"].get<int>(), 12);
    const auto& train = json["splits"]["train"];
    QCOMPARE(train["truncated"].get<int>(), 2);
    QCOMPARE(train["tooLong"].get<int>(), 1);
    QVERIFY(std::abs(train["truncationRate"].get<double>() - 2.0 / 3) < 1e-12);
    QCOMPARE(train["prompt"]["max"].get<int>(), 9);
}

QTEST_GUILESS_MAIN(TestStatistics)
#include "tst_statistics.moc"
