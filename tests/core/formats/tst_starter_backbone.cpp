#include "core/base/hash.h"
#include "core/base/os/output_file.h"
#include "core/formats/backbone_import.h"
#include "core/formats/safetensors.h"
#include "core/formats/tokenizer.h"

#include <QTemporaryDir>
#include <QtTest>
#include <nlohmann/json.hpp>

#include <zlib.h>

using namespace alter;
using nlohmann::json;
namespace fs = std::filesystem;

/// The starter backbone against transformers: configuration, every weight's bits, token ids of 2,000 texts.
class TestStarterBackbone : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void configuration();
    void weights();
    void tokenIds();
    void streamedText();

  private:
    QTemporaryDir m_folder;
    fs::path m_backbone;
    json m_expected;
};

namespace {

/// One row of token_ids.jsonl.gz (scripts/references/token_ids.py).
struct Row {
    std::string text;
    std::vector<int32_t> ids;
};

std::vector<Row> readRows() {
    gzFile file = gzopen(ALTER_TEST_DATA "/formats/token_ids.jsonl.gz", "rb");
    std::string all(size_t{16} << 20, '\0');
    all.resize(static_cast<size_t>(std::max(0, gzread(file, all.data(), static_cast<unsigned>(all.size())))));
    gzclose(file);
    std::vector<Row> rows;
    std::istringstream lines(all);
    for (std::string line; std::getline(lines, line);) {
        const json row = json::parse(line);
        rows.push_back({row[0].get<std::string>(), row[1].get<std::vector<int32_t>>()});
    }
    return rows;
}

} // namespace

void TestStarterBackbone::initTestCase() {
    const fs::path source = ALTER_SOURCE_DIR "/.deps/backbone/gemma-3-270m-q4_k_m.gguf";
    if (!fs::exists(source))
        QSKIP("the starter backbone is not in .deps/backbone; scripts/setup fetches it");
    m_backbone = fs::path(m_folder.path().toStdString()) / "starter";
    m_expected = json::parse(readFileWhole(ALTER_TEST_DATA "/formats/starter_backbone.json"));
    QElapsedTimer timer;
    timer.start();
    const BackboneInfo info = importBackbone(source, m_backbone);
    qInfo("imported in %.1f s", static_cast<double>(timer.elapsed()) / 1000);
    QCOMPARE(info.architecture, std::string("gemma3_text"));
    QCOMPARE(info.layers, 18);
    QCOMPARE(info.parameters, int64_t{268098176});
    QCOMPARE(info.licence, std::string("gemma"));
}

void TestStarterBackbone::configuration() {
    const json config = json::parse(readFileWhole(m_backbone / "config.json"));
    for (const auto& [key, value] : m_expected["config"].items())
        QVERIFY2(config[key] == value, qPrintable(QString::fromStdString(key + ": " + config[key].dump())));
    QCOMPARE(config["alter"]["source_sha256"].get<std::string>(),
             std::string("a5fd3b62230aa5ec60212297dc9d20eaa70578ac519e00d93a17e44c087a6818"));
}

void TestStarterBackbone::weights() {
    const TensorFile file = readSafetensors(m_backbone / "weights.safetensors");
    QCOMPARE(file.tensors().size(), m_expected["weights"].size());
    for (const auto& [name, digest] : m_expected["weights"].items()) {
        const TensorView& view = file.at(name);
        Sha256 hash;
        hash.update(std::span(view.data, view.bytes));
        QVERIFY2(hash.hex() == digest.get<std::string>(), name.c_str());
    }
}

void TestStarterBackbone::tokenIds() {
    const Tokenizer tokenizer = Tokenizer::load(m_backbone / "tokenizer.model");
    const std::vector<Row> rows = readRows();
    QCOMPARE(rows.size(), size_t{2000});
    for (const Row& row : rows) {
        const std::vector<int32_t> ids = tokenizer.encode(row.text);
        if (ids != row.ids)
            qWarning().noquote() << json(row.text).dump().c_str() << "\n"
                                 << json(ids).dump().c_str() << "\n"
                                 << json(row.ids).dump().c_str();
        QVERIFY(ids == row.ids);
    }
}

void TestStarterBackbone::streamedText() {
    const Tokenizer tokenizer = Tokenizer::load(m_backbone / "tokenizer.model");
    for (const Row& row : readRows()) {
        TokenStream stream(tokenizer);
        std::string text;
        for (const int32_t id : row.ids)
            text += stream.next(id);
        text += stream.finish();
        QCOMPARE(QByteArray::fromStdString(text), QByteArray::fromStdString(tokenizer.decode(row.ids)));
    }
}

QTEST_GUILESS_MAIN(TestStarterBackbone)
#include "tst_starter_backbone.moc"
