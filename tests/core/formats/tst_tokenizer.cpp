#include "core/base/os/output_file.h"
#include "core/formats/sentencepiece_model.h"
#include "core/formats/tokenizer.h"
#include "tests/core/formats/tiny_backbones.h"

#include <QtTest>

using namespace alter;

class TestTokenizer : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void sentinelsAsInTransformers();
    void decodesAroundSentinels();
    void refusesBrokenText();
    void refusesWhatIsNoModel();
    void knowsControlTokens();
    void streamsWholeCharacters_data();
    void streamsWholeCharacters();
    void streamsSpacesAfterTheFirst();
};

namespace {

Tokenizer t5() {
    return Tokenizer::load(ALTER_TEST_DATA "/formats/t5/spiece.model", 100);
}

/// A tokenizer of bytes and a few letters, without a dummy prefix.
Tokenizer bytewise() {
    const QTemporaryDir folder;
    const GgufFile file(made::write(made::in(folder, "a.gguf"), made::tinyVocabulary().bytes()));
    return Tokenizer::fromBytes(serialize(sentencePieceModelOf(file)));
}

std::vector<std::string> streamed(const Tokenizer& tokenizer, const std::vector<int32_t>& ids) {
    TokenStream stream(tokenizer);
    std::vector<std::string> parts;
    for (const int32_t id : ids)
        parts.push_back(stream.next(id));
    parts.push_back(stream.finish());
    return parts;
}

} // namespace

void TestTokenizer::sentinelsAsInTransformers() {
    const auto expected = nlohmann::json::parse(readFileWhole(ALTER_TEST_DATA "/formats/t5/token_ids.json"));
    const Tokenizer tokenizer = t5();
    QCOMPARE(tokenizer.size(), expected["size"].get<int32_t>());
    for (const auto& row : expected["texts"]) {
        const auto text = row[0].get<std::string>();
        QVERIFY2(tokenizer.encode(text) == row[1].get<std::vector<int32_t>>(), text.c_str());
    }
    QCOMPARE(tokenizer.idOf("<extra_id_0>"), std::optional<int32_t>(tokenizer.size() - 1));
    QCOMPARE(tokenizer.piece(tokenizer.size() - 100), std::string("<extra_id_99>"));
    QVERIFY(!tokenizer.idOf("<extra_id_100>"));
}

void TestTokenizer::decodesAroundSentinels() {
    const Tokenizer tokenizer = t5();
    const std::string text = "the order<extra_id_1> the<extra_id_0>";
    QCOMPARE(tokenizer.decode(tokenizer.encode(text)), text);
    QCOMPARE(tokenizer.decode({}), std::string());
    QVERIFY_ERROR(tokenizer.decode({tokenizer.size()}), 3, "no such token");
    QVERIFY_ERROR(tokenizer.decode({-1}), 3, "no such token");
}

void TestTokenizer::refusesBrokenText() {
    QVERIFY_ERROR(t5().encode("abc\xff"), 3, "byte 3");
}

void TestTokenizer::refusesWhatIsNoModel() {
    QVERIFY_ERROR(Tokenizer::fromBytes("certainly not"), 3, "not a SentencePiece model");
    QVERIFY_ERROR(Tokenizer::fromBytes(""), 3, "not a SentencePiece model");
    QVERIFY_ERROR(Tokenizer::load("/nowhere/tokenizer.model"), 4, "no such file");
}

void TestTokenizer::knowsControlTokens() {
    const Tokenizer tokenizer = bytewise();
    QVERIFY(tokenizer.isControl(0));
    QVERIFY(tokenizer.isControl(3));
    QVERIFY(!tokenizer.isControl(4));
    QCOMPARE(tokenizer.byteOf(tokenizer.idOf("<0x0A>").value()), std::optional<unsigned char>('\n'));
    QVERIFY(!tokenizer.byteOf(0));
    QVERIFY(!t5().bos());
    QCOMPARE(t5().eos(), std::optional<int32_t>(1));
}

void TestTokenizer::streamsWholeCharacters_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("letters") << "ab  a b";
    QTest::newRow("two bytes") << "é à";
    QTest::newRow("three bytes") << "a文b字";
    QTest::newRow("four bytes") << "👍🏽 ab 👩‍👩‍👧";
    QTest::newRow("new lines") << "\n\na\n";
}

void TestTokenizer::streamsWholeCharacters() {
    QFETCH(QString, text);
    const Tokenizer tokenizer = bytewise();
    std::string joined;
    for (const std::string& part : streamed(tokenizer, tokenizer.encode(text.toStdString()))) {
        QVERIFY2(!QString::fromStdString(part).contains(QChar(0xfffd)), part.c_str());
        joined += part;
    }
    QCOMPARE(QString::fromStdString(joined), text);
    // A character that never comes to its end is shown as broken, at the end.
    const std::vector<std::string> broken = streamed(tokenizer, {tokenizer.idOf("<0xE6>").value()});
    QCOMPARE(broken, (std::vector<std::string>{"", "\uFFFD"}));
}

void TestTokenizer::streamsSpacesAfterTheFirst() {
    const Tokenizer tokenizer = t5();
    std::string joined;
    for (const std::string& part : streamed(tokenizer, tokenizer.encode("the order the cat")))
        joined += part;
    QCOMPARE(joined, std::string("the order the cat"));
}

QTEST_GUILESS_MAIN(TestTokenizer)
#include "tst_tokenizer.moc"
