#include "core/formats/sentencepiece_model.h"
#include "core/formats/tokenizer.h"
#include "tests/core/formats/made_files.h"
#include "tests/core/formats/tiny_backbones.h"

#include <QtTest>

using namespace alter;

class TestSentencePieceModel : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void becomesAWorkingTokenizer();
    void spellsRunsOfSpaces();
    void refusesOtherTokenizers();
};

namespace {

SentencePieceModel modelOf(const made::Gguf& gguf) {
    const QTemporaryDir folder;
    return sentencePieceModelOf(GgufFile(made::write(made::in(folder, "a.gguf"), gguf.bytes())));
}

} // namespace

void TestSentencePieceModel::becomesAWorkingTokenizer() {
    const SentencePieceModel model = modelOf(made::tinyVocabulary());
    QVERIFY(model.byteFallback);
    QVERIFY(!model.addDummyPrefix);
    const Tokenizer tokenizer = Tokenizer::fromBytes(serialize(model));
    QCOMPARE(tokenizer.size(), static_cast<int32_t>(model.pieces.size()));
    QCOMPARE(tokenizer.pad(), std::optional<int32_t>(0));
    QCOMPARE(tokenizer.eos(), std::optional<int32_t>(1));
    QCOMPARE(tokenizer.bos(), std::optional<int32_t>(2));
    QCOMPARE(tokenizer.unk(), std::optional<int32_t>(3));
    const auto id = [&](const char* piece) { return tokenizer.idOf(piece).value(); };
    QCOMPARE(tokenizer.encode("ab ab"), (std::vector<int32_t>{id("ab"), id("▁ab")}));
    QCOMPARE(tokenizer.encode("é"), (std::vector<int32_t>{id("<0xC3>"), id("<0xA9>")}));
    QCOMPARE(tokenizer.encode("<eos>").size(), size_t{5}); // a control token's name is text
    QCOMPARE(tokenizer.decode(tokenizer.encode(" ab é ba")), std::string(" ab é ba"));
}

void TestSentencePieceModel::spellsRunsOfSpaces() {
    const Tokenizer tokenizer = Tokenizer::fromBytes(serialize(modelOf(made::tinyVocabulary())));
    QCOMPARE(tokenizer.encode("a   b").size(), size_t{3});
    QCOMPARE(tokenizer.encode("a   b")[1], tokenizer.idOf("▁▁▁").value());
}

void TestSentencePieceModel::refusesOtherTokenizers() {
    const auto start = [] { return made::Gguf().text("tokenizer.ggml.model", "llama"); };
    const auto unknown = [&](made::Gguf file) { return file.integer("tokenizer.ggml.unknown_token_id", 0); };
    QVERIFY_ERROR(modelOf(made::Gguf()), 3, "tokenizer.ggml.model is missing");
    QVERIFY_ERROR(modelOf(made::Gguf().text("tokenizer.ggml.model", "gpt2")), 3, "not a SentencePiece model");
    QVERIFY_ERROR(modelOf(start()), 3, "tokens is missing");
    const auto pieces = [&](std::vector<float> scores, std::vector<int32_t> types) {
        return start()
            .texts("tokenizer.ggml.tokens", {"<unk>", "a"})
            .reals("tokenizer.ggml.scores", scores)
            .integers("tokenizer.ggml.token_type", types);
    };
    QVERIFY_ERROR(modelOf(unknown(pieces({0}, {2, 1}))), 3, "differ in number");
    QVERIFY_ERROR(modelOf(unknown(pieces({0, 0}, {2, 9}))), 3, "kind 9");
    QVERIFY_ERROR(modelOf(pieces({0, 0}, {2, 1})), 3, "no unknown token");
    QVERIFY_ERROR(modelOf(unknown(pieces({0, 0}, {2, 1})).integer("tokenizer.ggml.bos_token_id", 2)), 3,
                  "not a token");
}

QTEST_GUILESS_MAIN(TestSentencePieceModel)
#include "tst_sentencepiece_model.moc"
