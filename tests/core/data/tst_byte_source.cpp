#include "core/data/byte_source.h"
#include "tests/core/data/data_files.h"

using namespace alter;

namespace {

/// Read in pieces of an awkward size.
std::string readAll(const std::filesystem::path& file, size_t piece = 7) {
    const auto source = openByteSource(file);
    std::string text;
    std::string buffer(piece, '\0');
    while (const size_t got = source->read(buffer.data(), buffer.size()))
        text.append(buffer, 0, got);
    return text;
}

std::string expectedRows() {
    std::string text = "text,label\n";
    for (int i = 0; i < 50; ++i)
        text += "\"row " + std::to_string(i) + ", quoted\"," + (i % 2 ? "pos" : "neg") + "\n";
    return text;
}

} // namespace

class TestByteSource : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void plain();
    void packed_data();
    void packed();
    void countsBytesOnDisk();
    void cutShort();
    void damaged();
    void missing();
};

void TestByteSource::plain() {
    const ScratchFolder folder;
    COMPARE_TEXT(readAll(folder.write("a.txt", "some plain text")), "some plain text");
    COMPARE_TEXT(readAll(folder.write("empty", "")), "");
    COMPARE_TEXT(readAll(folder.write("one", "\x1F")), "\x1F");
}

void TestByteSource::packed_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("compression");
    QTest::newRow("gzip with two members") << "rows.csv.gz" << static_cast<int>(Compression::Gzip);
    QTest::newRow("zstd with two frames") << "rows.csv.zst" << static_cast<int>(Compression::Zstd);
}

void TestByteSource::packed() {
    QFETCH(QString, file);
    QFETCH(int, compression);
    const auto path = dataFile(file.toStdString());
    QCOMPARE(static_cast<int>(detectCompression(path)), compression);
    COMPARE_TEXT(readAll(path), expectedRows().c_str());
    COMPARE_TEXT(readAll(path, 1 << 20), expectedRows().c_str());
}

void TestByteSource::countsBytesOnDisk() {
    const auto path = dataFile("rows.csv.gz");
    const auto source = openByteSource(path);
    std::string buffer(1 << 20, '\0');
    while (source->read(buffer.data(), buffer.size())) {
    }
    QCOMPARE(source->bytesTaken(), std::filesystem::file_size(path));
}

void TestByteSource::cutShort() {
    VERIFY_ERROR(errorOf([] { readAll(dataFile("rows_cut.csv.gz")); }), ErrorKind::BadInput,
                 "ends in the middle");
    VERIFY_ERROR(errorOf([] { readAll(dataFile("rows_cut.csv.zst")); }), ErrorKind::BadInput,
                 "ends in the middle");
}

void TestByteSource::damaged() {
    const ScratchFolder folder;
    const auto gzip = folder.write("a.gz", std::string("\x1F\x8B\x08\0\0\0\0\0\0\3", 10) + "no deflate data");
    VERIFY_ERROR(errorOf([&] { readAll(gzip); }), ErrorKind::BadInput, "gzip file is damaged");
    const auto zstd = folder.write("a.zst", "\x28\xB5\x2F\xFD no frame at all, certainly");
    VERIFY_ERROR(errorOf([&] { readAll(zstd); }), ErrorKind::BadInput, "zstd file is damaged");
}

void TestByteSource::missing() {
    VERIFY_ERROR(errorOf([] { openByteSource("/no/such/file"); }), ErrorKind::Missing, "/no/such/file");
    const ScratchFolder folder;
    VERIFY_ERROR(errorOf([&] { openByteSource(folder.path()); }), ErrorKind::BadInput, "folder");
}

QTEST_GUILESS_MAIN(TestByteSource)
#include "tst_byte_source.moc"
