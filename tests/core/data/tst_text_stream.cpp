#include "core/data/lines_reader.h"
#include "core/data/text_stream.h"
#include "tests/core/data/data_files.h"

using namespace alter;

namespace {

std::string utf16(std::u16string_view text, bool bigEndian) {
    std::string bytes;
    for (const char16_t unit : text) {
        const char low = static_cast<char>(unit & 0xFF);
        const char high = static_cast<char>(unit >> 8);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

} // namespace

class TestTextStream : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void encodings_data();
    void encodings();
    void utf16WithoutMark();
    void latin1OnRequest();
    void invalidUtf8HasAPlace();
    void loneSurrogateIsInvalid();
    void placesOverBlocks();
    void endlessRecord();
};

void TestTextStream::encodings_data() {
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const std::string& bytes) {
        QTest::newRow(name) << QByteArray(bytes.data(), static_cast<int>(bytes.size()));
    };
    const std::u16string text = u"grün\n日本 😀\n";
    row("utf-8", "grün\n日本 😀\n");
    row("utf-8 with mark", "\xEF\xBB\xBFgrün\n日本 😀\n");
    row("utf-16le with mark", utf16(u"\uFEFF" + text, false));
    row("utf-16be with mark", utf16(u"\uFEFF" + text, true));
    row("windows line ends", "grün\r\n日本 😀\r\n");
    row("no line end at the end", "grün\n\n日本 😀");
}

void TestTextStream::encodings() {
    QFETCH(QByteArray, bytes);
    const ScratchFolder folder;
    LinesReader reader(folder.write("a.txt", bytes.toStdString()), TextEncoding::Auto);
    COMPARE_TEXTS(shownRecords(reader), {R"({"text":"grün"})", R"({"text":"日本 😀"})"});
}

void TestTextStream::utf16WithoutMark() {
    const EncodingMark mark = detectEncoding(utf16(u"plain text", true));
    QCOMPARE(static_cast<int>(mark.encoding), static_cast<int>(TextEncoding::Utf16Be));
    QCOMPARE(static_cast<int>(detectEncoding(utf16(u"plain text", false)).encoding),
             static_cast<int>(TextEncoding::Utf16Le));
}

void TestTextStream::latin1OnRequest() {
    const ScratchFolder folder;
    LinesReader reader(folder.write("a.txt", "caf\xE9"), TextEncoding::Latin1);
    COMPARE_TEXTS(shownRecords(reader), {R"({"text":"café"})"});
}

void TestTextStream::invalidUtf8HasAPlace() {
    const ScratchFolder folder;
    LinesReader reader(folder.write("a.txt", "fine\ncafé \xE9t\xE9\nfine too\n"), TextEncoding::Auto);
    COMPARE_TEXTS(shownRecords(reader), {R"({"text":"fine"})", "line 2, column 6: invalid UTF-8 (byte 0xE9)",
                                         R"({"text":"fine too"})"});
}

void TestTextStream::loneSurrogateIsInvalid() {
    const ScratchFolder folder;
    std::u16string text = u"\uFEFFab";
    text += static_cast<char16_t>(0xD800);
    text += u"c\nfine";
    LinesReader reader(folder.write("a.txt", utf16(text, false)), TextEncoding::Auto);
    COMPARE_TEXTS(shownRecords(reader),
                  {"line 1, column 3: invalid UTF-8 (byte 0xED)", R"({"text":"fine"})"});
}

void TestTextStream::placesOverBlocks() {
    const ScratchFolder folder;
    std::string text;
    for (int i = 0; i < 60000; ++i)
        text += "zeile ü\n";
    TextStream stream(folder.write("a.txt", text));
    while (stream.peek() != TextStream::end)
        stream.get();
    QCOMPARE(stream.position().line, 60001);
    QCOMPARE(stream.position().column, 1);
    QCOMPARE(stream.bytesTaken(), text.size());
}

void TestTextStream::endlessRecord() {
    const ScratchFolder folder;
    LinesReader reader(folder.write("a.txt", std::string(maxRecordBytes + 1000, 'x')), TextEncoding::Auto);
    Record record;
    VERIFY_ERROR(errorOf([&] { reader.next(record); }), ErrorKind::BadInput, "A record does not end");
}

QTEST_GUILESS_MAIN(TestTextStream)
#include "tst_text_stream.moc"
