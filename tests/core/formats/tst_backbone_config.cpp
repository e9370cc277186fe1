#include "core/formats/backbone_config.h"
#include "core/formats/weight_table.h"
#include "tests/core/formats/tiny_backbones.h"

#include <QtTest>

using namespace alter;
using nlohmann::json;

class TestBackboneConfig : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void unifiesSpellings();
    void takesTheTextModelOut();
    void isStable();
    void knowsTheT5Family();
    void refusesWhatItCannotRun_data();
    void refusesWhatItCannotRun();
    void tablesOfWeights();
};

namespace {

json gemma() {
    return {{"model_type", "gemma3_text"},
            {"hidden_size", 8},
            {"intermediate_size", 16},
            {"num_hidden_layers", 7},
            {"num_attention_heads", 2},
            {"num_key_value_heads", 1},
            {"head_dim", 4},
            {"vocab_size", 100}};
}

json with(json config, const char* key, const json& value) {
    config[key] = value;
    return config;
}

std::vector<std::string> namesOf(const json& config) {
    std::vector<std::string> names;
    for (const ExpectedWeight& weight : expectedWeights(normalisedConfig(config, "test")))
        names.push_back(weight.name);
    return names;
}

bool contains(const std::vector<std::string>& names, const char* name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

void TestBackboneConfig::unifiesSpellings() {
    const json old =
        normalisedConfig(with(with(with(gemma(), "rope_theta", 5e5), "sliding_window_pattern", 3),
                              "rope_scaling", {{"type", "linear"}, {"factor", 8.0}}),
                         "test");
    QCOMPARE(old["rope_theta"].get<double>(), 5e5);
    QCOMPARE(old["rope_local_base_freq"].get<double>(), 1e4);
    QCOMPARE(old["rope_scaling_factor"].get<double>(), 8.0);
    QCOMPARE(old["layer_types"][2].get<std::string>(), std::string("full_attention"));
    QCOMPARE(old["layer_types"][3].get<std::string>(), std::string("sliding_attention"));
    const json rope = {{"full_attention", {{"rope_type", "linear"}, {"factor", 4.0}, {"rope_theta", 7e5}}},
                       {"sliding_attention", {{"rope_type", "default"}, {"rope_theta", 3e4}}}};
    const json recent = normalisedConfig(with(gemma(), "rope_parameters", rope), "test");
    QCOMPARE(recent["rope_theta"].get<double>(), 7e5);
    QCOMPARE(recent["rope_local_base_freq"].get<double>(), 3e4);
    QCOMPARE(recent["rope_scaling_factor"].get<double>(), 4.0);
    QCOMPARE(normalisedConfig(with(gemma(), "eos_token_id", {1, 106}), "test")["eos_token_id"].get<int>(), 1);
}

void TestBackboneConfig::takesTheTextModelOut() {
    const json outer = {
        {"model_type", "gemma3"}, {"text_config", gemma()}, {"vision_config", json::object()}};
    QVERIFY(normalisedConfig(outer, "test") == normalisedConfig(gemma(), "test"));
}

void TestBackboneConfig::isStable() {
    for (const json& config :
         {gemma(), made::tinyT5Config(), with(made::tinyT5Config(), "feed_forward_proj", "gated-gelu"),
          with(made::tinyT5Config(), "model_type", "mt5")}) {
        const json once = normalisedConfig(config, "test");
        QCOMPARE(normalisedConfig(once, "test").dump(), once.dump());
    }
}

void TestBackboneConfig::knowsTheT5Family() {
    const json first = normalisedConfig(made::tinyT5Config(), "test");
    QVERIFY(!first["is_gated_act"].get<bool>() && first["scale_decoder_outputs"].get<bool>());
    QCOMPARE(first["num_decoder_layers"].get<int>(), 2);
    json config = with(made::tinyT5Config(), "feed_forward_proj", "gated-gelu");
    const json second = normalisedConfig(with(config, "tie_word_embeddings", false), "test");
    QVERIFY(second["is_gated_act"].get<bool>() && !second["scale_decoder_outputs"].get<bool>());
    QCOMPARE(second["dense_act_fn"].get<std::string>(), std::string("gelu_new"));
    config.erase("feed_forward_proj");
    const json multilingual = normalisedConfig(with(config, "model_type", "mt5"), "test");
    QVERIFY(multilingual["is_gated_act"].get<bool>() && !multilingual["scale_decoder_outputs"].get<bool>());
}

void TestBackboneConfig::refusesWhatItCannotRun_data() {
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const json& config, const char* words) {
        QTest::newRow(name) << QByteArray::fromStdString(config.dump()) << QString(words);
    };
    row("array", json::array(), "not a JSON object");
    row("no type", json::object(), "gemma3_text, t5, mt5");
    row("unknown", {{"model_type", "llama"}}, "gemma3_text, t5, mt5");
    row("missing", {{"model_type", "t5"}}, "is missing");
    row("text for a number", with(gemma(), "hidden_size", "8"), "hidden_size");
    row("zero", with(gemma(), "num_hidden_layers", 0), "num_hidden_layers");
    row("negative", with(gemma(), "vocab_size", -5), "vocab_size");
    row("huge", with(gemma(), "num_hidden_layers", 1000000), "at most 1024");
    row("heads", with(gemma(), "num_key_value_heads", 3), "num_key_value_heads");
    row("layers", with(gemma(), "layer_types", {"full_attention"}), "layer_types");
    row("rope", with(gemma(), "rope_scaling", {{"rope_type", "yarn"}, {"factor", 2}}), "rope_type");
    row("both ways", with(gemma(), "use_bidirectional_attention", true), "use_bidirectional_attention");
    row("quantised", with(gemma(), "quantization_config", {{"quant_method", "gptq"}}),
        "quantised by another library");
    row("activation", with(made::tinyT5Config(), "feed_forward_proj", "gated-swoosh"), "feed_forward_proj");
}

void TestBackboneConfig::refusesWhatItCannotRun() {
    QFETCH(QByteArray, config);
    QFETCH(QString, words);
    QVERIFY_ERROR(normalisedConfig(json::parse(config.toStdString()), "test"), 3, words);
}

void TestBackboneConfig::tablesOfWeights() {
    QCOMPARE(namesOf(gemma()).size(), size_t{1 + 7 * 13 + 1});
    QVERIFY(contains(namesOf(with(gemma(), "tie_word_embeddings", false)), "lm_head.weight"));
    const auto plain = namesOf(made::tinyT5Config());
    QVERIFY(contains(plain, "encoder.block.1.layer.1.DenseReluDense.wi.weight"));
    QVERIFY(contains(plain, "decoder.block.0.layer.1.EncDecAttention.q.weight"));
    QVERIFY(contains(plain, "decoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight"));
    QVERIFY(!contains(plain, "decoder.block.1.layer.0.SelfAttention.relative_attention_bias.weight"));
    QVERIFY(!contains(plain, "lm_head.weight"));
    const auto gated = namesOf(with(made::tinyT5Config(), "feed_forward_proj", "gated-gelu"));
    QVERIFY(contains(gated, "decoder.block.1.layer.2.DenseReluDense.wi_1.weight"));
}

QTEST_GUILESS_MAIN(TestBackboneConfig)
#include "tst_backbone_config.moc"
