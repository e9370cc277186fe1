#include "core/base/os/output_file.h"
#include "core/formats/dequantize.h"
#include "tests/core/formats/made_files.h"

#include <QtTest>

#include <cstring>

using namespace alter;

class TestDequantize : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void equalsTheReferenceBitForBit();
    void threadsChangeNothing();
    void refusesPartsOfBlocks();
};

namespace {

/// One record of quants.bin (scripts/references/gguf_quants.py).
struct Record {
    GgufType type;
    std::string blocks, floats;
};

std::vector<Record> readRecords() {
    const std::string file = readFileWhole(ALTER_TEST_DATA "/formats/quants.bin");
    std::vector<Record> records;
    for (size_t at = 0; at < file.size();) {
        uint32_t head[3];
        std::memcpy(head, file.data() + at, sizeof head);
        at += sizeof head;
        records.push_back({static_cast<GgufType>(head[0]), file.substr(at, head[1]),
                           file.substr(at + head[1], head[2] * 4)});
        at += head[1] + head[2] * 4;
    }
    return records;
}

} // namespace

void TestDequantize::equalsTheReferenceBitForBit() {
    const std::vector<Record> records = readRecords();
    QCOMPARE(records.size(), size_t{11});
    for (const Record& record : records) {
        std::vector<float> out(record.floats.size() / 4);
        dequantize(record.type, std::as_bytes(std::span(record.blocks)), out);
        for (size_t i = 0; i < out.size(); ++i)
            QVERIFY2(std::memcmp(&out[i], record.floats.data() + 4 * i, 4) == 0,
                     qPrintable(QString("type %1, value %2").arg(static_cast<int>(record.type)).arg(i)));
    }
}

void TestDequantize::threadsChangeNothing() {
    std::string blocks;
    for (const Record& record : readRecords())
        if (record.type == GgufType::Q6_K)
            while (blocks.size() < size_t{12000} * 210)
                blocks += record.blocks;
    const auto bytes = std::as_bytes(std::span(blocks));
    const auto count = static_cast<int64_t>(blocks.size() / 210 * 256);
    std::vector<float> whole(static_cast<size_t>(count));
    dequantize(GgufType::Q6_K, bytes, whole);
    const std::vector<float> threaded = dequantize(GgufTensor{
        .name = "a", .type = GgufType::Q6_K, .shape = {count}, .data = bytes.data(), .bytes = bytes.size()});
    QCOMPARE(threaded.size(), whole.size());
    QVERIFY(std::memcmp(threaded.data(), whole.data(), whole.size() * 4) == 0);
}

void TestDequantize::refusesPartsOfBlocks() {
    const std::string bytes(33, '\0');
    std::vector<float> out(32);
    QVERIFY_ERROR(dequantize(GgufType::Q8_0, std::as_bytes(std::span(bytes)), out), 5, "whole blocks");
}

QTEST_GUILESS_MAIN(TestDequantize)
#include "tst_dequantize.moc"
