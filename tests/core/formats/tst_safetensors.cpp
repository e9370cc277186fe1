#include "core/base/os/output_file.h"
#include "core/formats/safetensors.h"
#include "tests/core/formats/made_files.h"

#include <QtTest>

using namespace alter;
namespace fs = std::filesystem;

class TestSafetensors : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void writesWhatItReads();
    void writesInPieces();
    void leavesNothingWhenAPieceFails();
    void refusesDamagedFiles_data();
    void refusesDamagedFiles();
    void namesMissingTensors();
    void seesShardsAsOne();
    void refusesBadIndexes();
};

namespace {

TensorView viewOf(const std::string& name, DType type, Shape shape, const std::string& bytes) {
    return {.name = name,
            .dtype = type,
            .shape = std::move(shape),
            .data = reinterpret_cast<const std::byte*>(bytes.data()),
            .bytes = bytes.size()};
}

std::string textOf(const TensorView& view) {
    return {reinterpret_cast<const char*>(view.data), view.bytes};
}

} // namespace

void TestSafetensors::writesWhatItReads() {
    const QTemporaryDir folder;
    const fs::path path = made::in(folder, "a.safetensors");
    const std::string floats = made::bytesOf(std::vector<float>{1, 2, 3, 4, 5, 6}), halves = "abcdef", empty;
    writeSafetensors(path,
                     std::vector<TensorView>{viewOf("half", DType::BF16, {3}, halves),
                                             viewOf("float", DType::F32, {2, 3}, floats),
                                             viewOf("nothing", DType::I64, {0, 4}, empty)},
                     {{"format", "pt"}, {"note", "\"quoted\" 注"}});
    const TensorFile file = readSafetensors(path);
    QCOMPARE(file.tensors().size(), size_t{3});
    QCOMPARE(file.metadata().at("note"), std::string("\"quoted\" 注"));
    QCOMPARE(textOf(file.at("float")), floats);
    QCOMPARE(textOf(file.at("half")), halves);
    QCOMPARE(file.at("float").shape, (Shape{2, 3}));
    QVERIFY(file.at("half").dtype == DType::BF16);
    QCOMPARE(file.at("nothing").bytes, size_t{0});
    // Wide types come first, so that each tensor can be used where it lies.
    QCOMPARE(reinterpret_cast<uintptr_t>(file.at("float").data) % 64, uintptr_t{0});
}

void TestSafetensors::writesInPieces() {
    const QTemporaryDir folder;
    const fs::path path = made::in(folder, "a.safetensors");
    const auto produce = [](const TensorSource::Sink& sink) {
        for (const float value : {1.0F, 2.0F})
            sink(std::as_bytes(std::span(&value, 1)));
    };
    writeSafetensors(path, std::vector<TensorSource>{{"a", DType::F32, {2}, produce}});
    QCOMPARE(textOf(readSafetensors(path).at("a")), made::bytesOf(std::vector<float>{1, 2}));
}

void TestSafetensors::leavesNothingWhenAPieceFails() {
    const QTemporaryDir folder;
    const fs::path path = made::in(folder, "a.safetensors");
    const auto nothing = [](const TensorSource::Sink&) {};
    const auto stop = [](const TensorSource::Sink&) {
        throw Error(ErrorKind::Interrupted, {.what = "stopped"});
    };
    QVERIFY_ERROR(writeSafetensors(path, std::vector<TensorSource>{{"a", DType::F32, {2}, nothing}}), 5,
                  "did not give");
    QVERIFY_ERROR(writeSafetensors(path, std::vector<TensorSource>{{"a", DType::F32, {2}, stop}}), 130,
                  "stopped");
    QVERIFY_ERROR(writeSafetensors(path, std::vector<TensorSource>{{"a", DType::F32, {0}, nothing},
                                                                   {"a", DType::F32, {0}, nothing}}),
                  5, "the same name");
    QVERIFY(fs::is_empty(folder.path().toStdString()));
}

void TestSafetensors::refusesDamagedFiles_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const std::string& bytes, const char* words) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString(words);
    };
    const auto header = [&](const char* name, const std::string& text, const char* words) {
        row(name, made::safetensors(text, std::string(16, '\0')), words);
    };
    const std::string whole = R"({"a":{"dtype":"F32","shape":[4],"data_offsets":[0,16]}})";
    row("empty", "", "too short");
    row("short", "1234567", "too short");
    row("header beyond the file", made::bytesOf<uint64_t>(1000) + "{}", "claims more than the file holds");
    row("huge header", made::bytesOf<uint64_t>(~uint64_t{0}) + "{}", "claims more than the file holds");
    row("truncated data", made::safetensors(whole, std::string(15, '\0')), "outside the file");
    row("more data", made::safetensors(whole, std::string(17, '\0')), "belong to no tensor");
    header("not JSON", "{\"a\":", "not valid JSON");
    header("not an object", "[1]", "not a JSON object");
    header("broken UTF-8", "{\"\xff\":1}", "not valid JSON");
    header("name twice", "{\"a\":1,\"a\":2}", "occurs twice");
    header("metadata not text", R"({"__metadata__":{"a":1}})", "metadata");
    header("no dtype", R"({"a":{"shape":[4],"data_offsets":[0,16]}})", "dtype");
    header("unknown dtype", R"({"a":{"dtype":"F8_E4M3","shape":[16],"data_offsets":[0,16]}})",
           "number format");
    header("no shape", R"({"a":{"dtype":"F32","data_offsets":[0,16]}})", "shape");
    header("negative size", R"({"a":{"dtype":"F32","shape":[-4],"data_offsets":[0,16]}})", "not a size");
    header("overflowing shape",
           R"({"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,16]}})",
           "impossible shape");
    header("wrong shape", R"({"a":{"dtype":"F32","shape":[3],"data_offsets":[0,16]}})",
           "do not fit its shape");
    header("offsets reversed", R"({"a":{"dtype":"F32","shape":[0],"data_offsets":[16,0]}})",
           "outside the file");
    header("one offset", R"({"a":{"dtype":"F32","shape":[4],"data_offsets":[16]}})", "data_offsets");
    header("fractional offset", R"({"a":{"dtype":"F32","shape":[4],"data_offsets":[0,16.5]}})", "not a size");
    header(
        "overlap",
        R"({"a":{"dtype":"F32","shape":[4],"data_offsets":[0,16]},"b":{"dtype":"F32","shape":[2],"data_offsets":[8,16]}})",
        "overlap");
    header("gap", R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[8,16]}})", "gap");
}

void TestSafetensors::refusesDamagedFiles() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const QTemporaryDir folder;
    const fs::path path = made::write(made::in(folder, "a.safetensors"), bytes.toStdString());
    QVERIFY_ERROR(readSafetensors(path), 3, words);
}

void TestSafetensors::namesMissingTensors() {
    const QTemporaryDir folder;
    const TensorFile file =
        readSafetensors(made::write(made::in(folder, "a.safetensors"), made::safetensors("{}", "")));
    QVERIFY(file.find("x") == nullptr);
    QVERIFY_ERROR(file.at("model.x"), 3, "model.x");
    QVERIFY_ERROR(file.at("model.x"), 3, "a.safetensors");
}

void TestSafetensors::seesShardsAsOne() {
    const QTemporaryDir folder;
    const std::string one = made::bytesOf(1.0F), two = made::bytesOf(2.0F);
    writeSafetensors(made::in(folder, "1.safetensors"),
                     std::vector<TensorView>{viewOf("a", DType::F32, {1}, one)});
    writeSafetensors(made::in(folder, "2.safetensors"),
                     std::vector<TensorView>{viewOf("b", DType::F32, {1}, two)});
    const fs::path index = made::write(made::in(folder, "model.safetensors.index.json"),
                                       R"({"weight_map":{"a":"1.safetensors","b":"2.safetensors"}})");
    const TensorFile file = readShardedSafetensors(index);
    QCOMPARE(file.names(), (std::vector<std::string>{"a", "b"}));
    QCOMPARE(textOf(file.at("b")), two);
}

void TestSafetensors::refusesBadIndexes() {
    const QTemporaryDir folder;
    const std::string one = made::bytesOf(1.0F);
    writeSafetensors(made::in(folder, "1.safetensors"),
                     std::vector<TensorView>{viewOf("a", DType::F32, {1}, one)});
    const auto index = [&](const char* text) { return made::write(made::in(folder, "i.json"), text); };
    QVERIFY_ERROR(readShardedSafetensors(index("{")), 3, "not an index");
    QVERIFY_ERROR(readShardedSafetensors(index("{}")), 3, "not an index");
    QVERIFY_ERROR(readShardedSafetensors(index(R"({"weight_map":{"a":"../1.safetensors"}})")), 3,
                  "not beside it");
    QVERIFY_ERROR(readShardedSafetensors(index(R"({"weight_map":{"a":"9.safetensors"}})")), 4,
                  "9.safetensors");
    QVERIFY_ERROR(readShardedSafetensors(index(R"({"weight_map":{"z":"1.safetensors"}})")), 3, "tensor z");
}

QTEST_GUILESS_MAIN(TestSafetensors)
#include "tst_safetensors.moc"
