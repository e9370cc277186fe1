#include "core/formats/gguf_file.h"
#include "tests/core/formats/made_files.h"

#include <QtTest>

using namespace alter;
using made::bytesOf;

class TestGgufFile : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void readsValuesAndTensors();
    void checksTypesOfValues();
    void refusesDamagedFiles_data();
    void refusesDamagedFiles();
    void refusesTruncations();
};

namespace {

made::Gguf small() {
    made::Gguf file;
    file.text("general.architecture", "gemma3")
        .integer("gemma3.block_count", 18)
        .real("eps", 0.5F)
        .flag("yes", true);
    file.texts("tokens", {"a", "", "ccc"}).reals("scores", {1, 2}).integers("types", {-3, 4});
    file.tensor("first", {4, 2}, 0, bytesOf(std::vector<float>{1, 2, 3, 4, 5, 6, 7, 8}));
    file.tensor("second", {32}, 8, std::string(34, '\x01'));
    return file;
}

} // namespace

void TestGgufFile::readsValuesAndTensors() {
    const QTemporaryDir folder;
    for (const uint32_t version : {2U, 3U}) {
        const GgufFile file(made::write(made::in(folder, "a.gguf"), small().bytes(version)));
        QCOMPARE(file.version(), version);
        QCOMPARE(file.at<std::string>("general.architecture"), std::string("gemma3"));
        QCOMPARE(file.at<int64_t>("gemma3.block_count"), int64_t{18});
        QCOMPARE(file.at<double>("eps"), 0.5);
        QCOMPARE(file.at<bool>("yes"), true);
        QCOMPARE(file.at<std::vector<std::string>>("tokens"), (std::vector<std::string>{"a", "", "ccc"}));
        QCOMPARE(file.at<std::vector<double>>("scores"), (std::vector<double>{1, 2}));
        QCOMPARE(file.at<std::vector<int64_t>>("types"), (std::vector<int64_t>{-3, 4}));
        QCOMPARE(file.tensors().size(), size_t{2});
        QCOMPARE(file.find("first")->shape, (Shape{2, 4}));
        QCOMPARE(file.find("second")->bytes, size_t{34});
        QVERIFY(file.find("second")->type == GgufType::Q8_0);
        QVERIFY(file.find("third") == nullptr);
    }
}

void TestGgufFile::checksTypesOfValues() {
    const QTemporaryDir folder;
    const GgufFile file(made::write(made::in(folder, "a.gguf"), small().bytes()));
    QVERIFY(file.find<int64_t>("absent") == nullptr);
    QVERIFY_ERROR(file.at<int64_t>("absent"), 3, "absent is missing");
    QVERIFY_ERROR(file.at<int64_t>("eps"), 3, "unexpected kind");
}

void TestGgufFile::refusesDamagedFiles_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const std::string& bytes, const char* words) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString(words);
    };
    const auto with = [](const char* name, const std::vector<uint64_t>& shape, uint32_t type, size_t bytes) {
        return made::Gguf().tensor(name, shape, type, std::string(bytes, '\0')).bytes();
    };
    const std::string claims = "claims more than the file holds";
    row("empty", "", "ends inside");
    row("another kind", "GGML" + std::string(100, '\0'), "not a GGUF file");
    row("version 1", small().bytes(1), "version");
    row("version 4", small().bytes(4), "version");
    row("big-endian", small().bytes(0x03000000), "Big-endian");
    row("tensors claimed", small().bytes(3, uint64_t{1} << 60, 7), claims.c_str());
    row("values claimed", small().bytes(3, 2, uint64_t{1} << 60), claims.c_str());
    row("one value more", small().bytes(3, 2, 8), "");
    row("long text",
        "GGUF" + bytesOf(3U) + bytesOf<uint64_t>(0) + bytesOf<uint64_t>(1) + bytesOf(~uint64_t{0}) +
            "abcdefghijk",
        "ends inside");
    row("long array",
        "GGUF" + bytesOf(3U) + bytesOf<uint64_t>(0) + bytesOf<uint64_t>(1) + bytesOf<uint64_t>(1) + "k" +
            bytesOf(9U) + bytesOf(4U) + bytesOf(uint64_t{1} << 61),
        claims.c_str());
    row("array of arrays",
        "GGUF" + bytesOf(3U) + bytesOf<uint64_t>(0) + bytesOf<uint64_t>(1) + bytesOf<uint64_t>(1) + "k" +
            bytesOf(9U) + bytesOf(9U) + bytesOf<uint64_t>(0),
        "kind");
    row("kind",
        "GGUF" + bytesOf(3U) + bytesOf<uint64_t>(0) + bytesOf<uint64_t>(1) + bytesOf<uint64_t>(1) + "k" +
            bytesOf(99U),
        "kind");
    row("value twice", made::Gguf().integer("k", 1).integer("k", 2).bytes(), "twice");
    row("tensor twice", made::Gguf().tensor("a", {1}, 0, "1234").tensor("a", {1}, 0, "1234").bytes(),
        "same name");
    row("alignment", made::Gguf().integer("general.alignment", 24).bytes(), "power of two");
    row("unaligned",
        made::Gguf()
            .integer("general.alignment", 64)
            .tensor("a", {1}, 0, "1")
            .tensor("b", {1}, 0, "1")
            .bytes(),
        "not aligned");
    row("dimensions", with("a", {1, 1, 1, 1, 1}, 0, 4), "dimensions");
    row("unknown type", with("a", {32}, 99, 34), "quantised in a way");
    row("part of a block", with("a", {16}, 8, 34), "whole blocks");
    row("row not of blocks", with("a", {16, 2}, 8, 34), "whole blocks");
    row("overflow", with("a", {uint64_t{1} << 40, uint64_t{1} << 40}, 0, 4), "impossible shape");
    row("negative", with("a", {uint64_t{1} << 63}, 0, 4), "impossible shape");
    row("data claimed", with("a", {1 << 20}, 0, 4), claims.c_str());
}

void TestGgufFile::refusesDamagedFiles() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const QTemporaryDir folder;
    const auto path = made::write(made::in(folder, "a.gguf"), bytes.toStdString());
    QVERIFY_ERROR(GgufFile{path}, 3, words);
}

void TestGgufFile::refusesTruncations() {
    const QTemporaryDir folder;
    const std::string whole = small().bytes();
    const size_t needed = whole.size() - 32 + 2; // the last tensor ends two bytes into the last 32
    for (size_t size = 0; size < needed; size += 3) {
        const auto path = made::write(made::in(folder, "a.gguf"), whole.substr(0, size));
        QVERIFY_ERROR(GgufFile{path}, 3, "");
    }
}

QTEST_GUILESS_MAIN(TestGgufFile)
#include "tst_gguf_file.moc"
