#include "core/base/hash.h"
#include "tests/core/formats/made_files.h"

#include <QtTest>

using namespace alter;

class TestHash : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void knownDigests_data();
    void knownDigests();
    void piecesOfAnySize();
    void files();
};

// FIPS 180-4's own examples, and those of NIST's example file.
void TestHash::knownDigests_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("empty") << QByteArray()
                           << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray("abc")
                         << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("56 bytes") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                              << QByteArray(
                                     "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    QTest::newRow("million") << QByteArray(1000000, 'a')
                             << QByteArray(
                                    "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

void TestHash::knownDigests() {
    QFETCH(QByteArray, text);
    QTEST(QByteArray::fromStdString(sha256(text.toStdString())), "digest");
}

void TestHash::piecesOfAnySize() {
    std::string text;
    for (int i = 0; i < 1000; ++i)
        text += static_cast<char>(i * 7);
    for (const size_t size : {1, 3, 55, 63, 64, 65, 128, 999}) {
        Sha256 hash;
        for (size_t at = 0; at < text.size(); at += size)
            hash.update(std::string_view(text).substr(at, size));
        QCOMPARE(hash.hex(), sha256(text));
    }
}

void TestHash::files() {
    const QTemporaryDir folder;
    const auto path = made::write(made::in(folder, "a"), std::string(3 << 20, 'x'));
    double share = 0;
    QCOMPARE(sha256OfFile(path, [&](std::string_view, double done) { share = done; }),
             sha256(std::string(3 << 20, 'x')));
    QCOMPARE(share, 1.0);
    QVERIFY_ERROR(sha256OfFile(made::in(folder, "b")), 4, "cannot be read");
}

QTEST_GUILESS_MAIN(TestHash)
#include "tst_hash.moc"
