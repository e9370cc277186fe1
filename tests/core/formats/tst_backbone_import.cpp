#include "core/base/os/output_file.h"
#include "core/formats/backbone_import.h"
#include "core/formats/tokenizer.h"
#include "tests/core/formats/tiny_backbones.h"

#include <QtTest>

#include <csignal>
#include <cstring>
#include <sys/resource.h>

using namespace alter;
using nlohmann::json;
namespace fs = std::filesystem;

class TestBackboneImport : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void importsGguf();
    void importsCheckpoints();
    void takesUntiedHeads();
    void takesNestedAndShardedWeights();
    void equalSourcesHaveEqualFingerprints();
    void refusesBadGguf();
    void refusesBadCheckpoints();
    void refusesPickles();
    void leavesNothingBehind();
    void refusesBrokenBackboneFolders();
};

namespace {

float firstOf(const TensorView& view) {
    float value;
    std::memcpy(&value, view.data, sizeof value);
    return value;
}

fs::path writeGguf(const QTemporaryDir& folder, const made::Gguf& file) {
    return made::write(made::in(folder, "a.gguf"), file.bytes());
}

BackboneInfo import(const QTemporaryDir& folder, const fs::path& source, const char* name = "b") {
    return importBackbone(source, made::in(folder, name));
}

} // namespace

void TestBackboneImport::importsGguf() {
    const QTemporaryDir folder;
    double share = 0;
    const BackboneInfo info = importBackbone(writeGguf(folder, made::tinyGemma()), made::in(folder, "b"),
                                             [&](std::string_view, double done) {
                                                 QVERIFY(done >= share);
                                                 share = done;
                                             });
    QCOMPARE(share, 1.0);
    QCOMPARE(info.architecture, std::string("gemma3_text"));
    QCOMPARE(info.layers, 1);
    QCOMPARE(info.hiddenSize, 8);
    QCOMPARE(info.vocabulary, static_cast<int>(made::tinyTokens));
    QCOMPARE(info.licence, std::string("gemma"));
    QCOMPARE(info.fingerprint.size(), size_t{64});
    const TensorFile weights = readSafetensors(made::in(folder, "b/weights.safetensors"));
    QCOMPARE(weights.tensors().size(), size_t{15});
    QCOMPARE(firstOf(weights.at("model.layers.0.mlp.down_proj.weight")), 2.0F);
    QCOMPARE(firstOf(weights.at("model.layers.0.self_attn.q_norm.weight")), 1.0F); // the 1 is taken off again
    QCOMPARE(Tokenizer::load(made::in(folder, "b/tokenizer.model")).size(), info.vocabulary);
    QCOMPARE(readBackboneInfo(made::in(folder, "b")).parameters, info.parameters);
}

void TestBackboneImport::importsCheckpoints() {
    const QTemporaryDir folder;
    const BackboneInfo info = import(folder, made::tinyCheckpoint(folder, made::tinyT5Config()));
    QCOMPARE(info.architecture, std::string("t5"));
    QCOMPARE(info.layers, 4);
    QCOMPARE(info.extraIds, 100);
    QCOMPARE(info.licence, std::string("apache-2.0"));
    const json config = json::parse(readFileWhole(made::in(folder, "b/config.json")));
    QCOMPARE(config["alter"]["source_sha256"].get<std::string>().size(), size_t{64});
    QVERIFY(config["tie_word_embeddings"].get<bool>());
    const json multilingual = {{"model_type", "mt5"}};
    json changed = made::tinyT5Config();
    changed.update(multilingual);
    changed["feed_forward_proj"] = "gated-gelu";
    QCOMPARE(import(folder, made::tinyCheckpoint(folder, changed), "c").extraIds, 0);
}

void TestBackboneImport::takesUntiedHeads() {
    const QTemporaryDir folder;
    json config = made::tinyT5Config();
    config["tie_word_embeddings"] = false;
    // All weights of the made checkpoint are equal, so that its head is the embedding.
    import(folder, made::tinyCheckpoint(folder, config));
    QVERIFY(json::parse(readFileWhole(made::in(folder, "b/config.json")))["tie_word_embeddings"].get<bool>());
    const auto withoutHead = [](made::Weights& weights) { weights.pop_back(); };
    QVERIFY_ERROR(import(folder, made::tinyCheckpoint(folder, config, withoutHead), "c"), 3,
                  "lm_head.weight");
}

void TestBackboneImport::takesNestedAndShardedWeights() {
    const QTemporaryDir folder;
    json text = {{"model_type", "gemma3_text"},
                 {"hidden_size", 8},
                 {"intermediate_size", 16},
                 {"num_hidden_layers", 1},
                 {"num_attention_heads", 2},
                 {"num_key_value_heads", 1},
                 {"head_dim", 4},
                 {"vocab_size", 170}};
    const fs::path source = made::tinyCheckpoint(folder, {{"model_type", "gemma3"}, {"text_config", text}},
                                                 [](made::Weights& weights) {
                                                     for (ExpectedWeight& weight : weights)
                                                         weight.name = "language_model." + weight.name;
                                                     weights.push_back({"vision_tower.x.weight", {3}, {}});
                                                 });
    fs::rename(source / "model.safetensors", source / "model-00001-of-00001.safetensors");
    json map;
    for (const std::string& name : readSafetensors(source / "model-00001-of-00001.safetensors").names())
        map[name] = "model-00001-of-00001.safetensors";
    made::write(source / "model.safetensors.index.json", json{{"weight_map", map}}.dump());
    const BackboneInfo info = import(folder, source);
    QCOMPARE(info.architecture, std::string("gemma3_text"));
    const TensorFile weights = readSafetensors(made::in(folder, "b/weights.safetensors"));
    QVERIFY(weights.find("model.layers.0.mlp.up_proj.weight"));
    QVERIFY(!weights.find("vision_tower.x.weight"));
}

void TestBackboneImport::equalSourcesHaveEqualFingerprints() {
    const QTemporaryDir folder;
    const fs::path source = writeGguf(folder, made::tinyGemma());
    const std::string first = import(folder, source, "b").fingerprint;
    QCOMPARE(import(folder, source, "c").fingerprint, first);
    QVERIFY(import(folder, writeGguf(folder, made::tinyGemma().text("more", "words")), "d").fingerprint !=
            first);
}

void TestBackboneImport::refusesBadGguf() {
    const QTemporaryDir folder;
    const auto gguf = [&](const made::Gguf& file) { return writeGguf(folder, file); };
    QVERIFY_ERROR(import(folder, gguf(made::tinyGemma("blk.0.attn_q"))), 3, "blk.0.attn_q.weight");
    QVERIFY_ERROR(import(folder, gguf(made::tinyGemma("token_embd"))), 3, "token_embd.weight");
    QVERIFY_ERROR(import(folder, gguf(made::tinyGemma("", "blk.0.ffn_up"))), 3, "wrong shape");
    QVERIFY_ERROR(import(folder, gguf(made::Gguf().text("general.architecture", "llama"))), 3, "llama");
    QVERIFY_ERROR(import(folder, gguf(made::Gguf())), 3, "general.architecture");
    QVERIFY_ERROR(import(folder, made::in(folder, "none.gguf")), 4, "no such file");
    QVERIFY_ERROR(import(folder, made::write(made::in(folder, "a.txt"), "hello")), 3, "not a backbone");
    const std::string whole = made::tinyGemma().bytes();
    const fs::path cut = made::write(made::in(folder, "cut.gguf"), whole.substr(0, whole.size() - 100));
    QVERIFY_ERROR(import(folder, cut), 3, "claims more than the file holds");
}

void TestBackboneImport::refusesBadCheckpoints() {
    const QTemporaryDir folder;
    const auto changed = [&](const auto& change) {
        return made::tinyCheckpoint(folder, made::tinyT5Config(), change);
    };
    QVERIFY_ERROR(import(folder, changed([](made::Weights& weights) { weights.erase(weights.begin() + 3); })),
                  3, "encoder.block.0.layer.0.SelfAttention.k.weight");
    QVERIFY_ERROR(import(folder, changed([](made::Weights& weights) {
                             weights[3].shape = {8, 4};
                         })),
                  3, "wrong shape");
    json unknown = made::tinyT5Config();
    const fs::path source = made::tinyCheckpoint(folder, unknown);
    unknown["model_type"] = "llama";
    made::write(source / "config.json", unknown.dump());
    QVERIFY_ERROR(import(folder, source), 3, "gemma3_text, t5, mt5");
    made::write(source / "config.json", "{");
    QVERIFY_ERROR(import(folder, source), 3, "not valid JSON");
    json small = made::tinyT5Config();
    small["vocab_size"] = 60; // fewer rows than pieces
    QVERIFY_ERROR(import(folder, made::tinyCheckpoint(folder, small)), 3, "more tokens than");
    fs::remove(source / "spiece.model");
    QVERIFY_ERROR(import(folder, source), 4, "tokenizer.model or spiece.model");
    fs::remove(source / "model.safetensors");
    QVERIFY_ERROR(import(folder, source), 4, "no weights");
    fs::remove(source / "config.json");
    QVERIFY_ERROR(import(folder, source), 4, "no config.json");
}

void TestBackboneImport::refusesPickles() {
    const QTemporaryDir folder;
    const fs::path source = made::tinyCheckpoint(folder, made::tinyT5Config());
    fs::rename(source / "model.safetensors", source / "pytorch_model.bin");
    QVERIFY_ERROR(import(folder, source), 3, "can run any code");
    QVERIFY_ERROR(import(folder, source), 3, "AutoModelForSeq2SeqLM");
    made::write(source / "model.safetensors", std::string("PK\x03\x04") + std::string(100, 'x'));
    QVERIFY_ERROR(import(folder, source), 3, "can run any code");
    QVERIFY_ERROR(import(folder, made::write(made::in(folder, "a.pt"), "x")), 3, "can run any code");
    QVERIFY_ERROR(import(folder, made::write(made::in(folder, "weights"), "\x80\x02}q")), 3,
                  "can run any code");
}

void TestBackboneImport::leavesNothingBehind() {
    const QTemporaryDir folder;
    const fs::path source = writeGguf(folder, made::tinyGemma());
    const auto stop = [](std::string_view what, double) {
        if (what == "weights")
            throw Error(ErrorKind::Interrupted, {.what = "stopped"});
    };
    QVERIFY_ERROR(importBackbone(source, made::in(folder, "b"), stop), 130, "stopped");
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{1 << 12, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const QString message = made::errorOf([&] { import(folder, source); });
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY2(message.startsWith("5:") && message.contains("disk is full"), qPrintable(message));
    QCOMPARE(std::distance(fs::directory_iterator(folder.path().toStdString()), fs::directory_iterator()), 1);
    import(folder, source);
    QVERIFY_ERROR(import(folder, source), 3, "already a backbone");
    QVERIFY_ERROR(import(folder, source, "none/b"), 5, "cannot be made");
}

void TestBackboneImport::refusesBrokenBackboneFolders() {
    const QTemporaryDir folder;
    import(folder, writeGguf(folder, made::tinyGemma()));
    const fs::path backbone = made::in(folder, "b");
    const std::string config = readFileWhole(backbone / "config.json"),
                      weights = readFileWhole(backbone / "weights.safetensors");
    made::write(backbone / "weights.safetensors", weights.substr(0, weights.size() / 2));
    QVERIFY_ERROR(readBackboneInfo(backbone), 3, "outside the file");
    made::write(backbone / "weights.safetensors", weights);
    made::write(backbone / "config.json", json{{"model_type", "t5"}}.dump());
    QVERIFY_ERROR(readBackboneInfo(backbone), 3, "not an imported backbone");
    json other = json::parse(config);
    other["intermediate_size"] = 32;
    made::write(backbone / "config.json", other.dump());
    QVERIFY_ERROR(readBackboneInfo(backbone), 3, "wrong shape");
    made::write(backbone / "config.json", config);
    fs::remove(backbone / "tokenizer.model");
    QVERIFY_ERROR(readBackboneInfo(backbone), 4, "tokenizer is missing");
    QVERIFY_ERROR(readBackboneInfo(made::in(folder, "none")), 4, "no such file");
}

QTEST_GUILESS_MAIN(TestBackboneImport)
#include "tst_backbone_import.moc"
