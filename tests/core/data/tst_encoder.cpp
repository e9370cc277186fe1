#include "core/data/encoder.h"
#include "core/formats/tokenizer.h"
#include "tests/core/data/data_files.h"
#include "tests/core/data/word_codec.h"

using namespace alter;

namespace {

using Ids = std::vector<int32_t>;

ExampleEncoder encoderOf(const char* input, PromptStyle style, int maxTokens = 0) {
    return {wordCodec(), Template(input, "input"), Template("{t}", "target"), style, maxTokens};
}

/// Characters as their own tokens, so that ids show what was kept.
TokenCodec letterCodec() {
    return {[](std::string_view text) { return Ids(text.begin(), text.end()); }, 1, 2};
}

std::string letters(const Ids& ids) {
    std::string text;
    for (const int32_t id : ids)
        if (id > 2)
            text += static_cast<char>(id);
    return text;
}

std::string promptWithin(int maxTokens, const Fields& fields) {
    const ExampleEncoder encoder(letterCodec(), Template("A:{a} B:{b}?", "input"), Template("{t}", "target"),
                                 PromptStyle::DecoderOnly, maxTokens);
    const EncodedExample example = encoder.encode(fields);
    if (example.fits && maxTokens > 0 &&
        example.prompt.size() + example.target.size() > static_cast<size_t>(maxTokens))
        return "too long";
    return letters(example.prompt) + (example.truncated ? " cut" : "") +
           (example.fits ? "" : " does not fit");
}

} // namespace

class TestEncoder : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void decoderOnly();
    void noSecondSpace();
    void encoderDecoder();
    void longestFieldIsCut_data();
    void longestFieldIsCut();
    void targetStaysWhole();
    void charactersStayWhole();
    void promptAlone();
    void realTokenizer();
};

void TestEncoder::decoderOnly() {
    const auto example = encoderOf("q {a}:", PromptStyle::DecoderOnly).encode({{"a", "b"}, {"t", "z"}});
    QCOMPARE(example.prompt, (Ids{1, 'q', ' ', 'b'}));
    QCOMPARE(example.target, (Ids{' ', 'z', 2}));
    QVERIFY(!example.truncated && example.fits);
}

void TestEncoder::noSecondSpace() {
    const auto example = encoderOf("{a}\n", PromptStyle::DecoderOnly).encode({{"a", "b"}, {"t", "z"}});
    QCOMPARE(example.target, (Ids{'z', 2}));
}

void TestEncoder::encoderDecoder() {
    const auto example = encoderOf("{a}", PromptStyle::EncoderDecoder).encode({{"a", "b"}, {"t", "z"}});
    QCOMPARE(example.prompt, (Ids{'b', 2}));
    QCOMPARE(example.target, (Ids{'z', 2}));
}

void TestEncoder::longestFieldIsCut_data() {
    QTest::addColumn<int>("maxTokens");
    QTest::addColumn<QString>("prompt");
    // "A:" + a + " B:" + b + "?" and bos, target " yes" and eos: 6 + 1 + 5 tokens beside the fields
    QTest::newRow("no limit") << 0 << "A:123456789 B:xyz?";
    QTest::newRow("just fits") << 24 << "A:123456789 B:xyz?";
    QTest::newRow("one less") << 23 << "A:12345678 B:xyz? cut";
    QTest::newRow("as short as the other") << 18 << "A:123 B:xyz? cut";
    QTest::newRow("then both") << 17 << "A:12 B:xy? cut";
    QTest::newRow("nothing left") << 12 << "A: B:? cut";
    QTest::newRow("not even then") << 11 << "A: B:? cut does not fit";
}

void TestEncoder::longestFieldIsCut() {
    QFETCH(int, maxTokens);
    QFETCH(QString, prompt);
    COMPARE_TEXT(promptWithin(maxTokens, {{"a", "123456789"}, {"b", "xyz"}, {"t", "yes"}}), prompt.toUtf8());
}

void TestEncoder::targetStaysWhole() {
    const ExampleEncoder encoder(letterCodec(), Template("{a}", "input"), Template("{t}", "target"),
                                 PromptStyle::DecoderOnly, 5);
    const auto example = encoder.encode({{"a", "abc"}, {"t", "longer than that"}});
    QVERIFY(!example.fits && example.truncated);
    COMPARE_TEXT(letters(example.target), " longer than that");
}

void TestEncoder::charactersStayWhole() {
    const ExampleEncoder encoder(letterCodec(), Template("{a}", "input"), Template("{t}", "target"),
                                 PromptStyle::DecoderOnly, 10);
    const auto example = encoder.encode({{"a", "üüüüüü"}, {"t", "y"}});
    QCOMPARE(example.prompt.size(), size_t(1 + 6));
}

void TestEncoder::promptAlone() {
    const ExampleEncoder encoder(letterCodec(), Template("Q:{a}", "input"), Template("{t}", "target"),
                                 PromptStyle::DecoderOnly, 10);
    const auto example = encoder.encodePrompt({{"a", "123456789"}}, 3);
    COMPARE_TEXT(letters(example.prompt), "Q:1234");
    QVERIFY(example.target.empty());
}

void TestEncoder::realTokenizer() {
    const auto tokenizer =
        Tokenizer::load(std::filesystem::path(ALTER_TEST_DATA) / "formats/t5/spiece.model");
    const ExampleEncoder encoder(tokenCodec(tokenizer), Template("Text: {a}", "input"),
                                 Template("{t}", "target"), PromptStyle::EncoderDecoder, 32);
    std::string text;
    for (int i = 0; i < 100; ++i)
        text += "some words ";
    const auto example = encoder.encode({{"a", text}, {"t", "yes"}});
    QVERIFY(example.truncated && example.fits);
    QCOMPARE(example.prompt.back(), *tokenizer.eos());
    const size_t length = example.prompt.size() + example.target.size();
    QVERIFY2(length <= 32 && length >= 30, qPrintable(QString::number(length)));
    QCOMPARE(encoder.encode({{"a", text}, {"t", "yes"}}).prompt, example.prompt);
}

QTEST_GUILESS_MAIN(TestEncoder)
#include "tst_encoder.moc"
