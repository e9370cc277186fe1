#include "core/base/error.h"
#include "core/base/os/output_file.h"
#include "core/training/checkpoint.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace alter;
namespace fs = std::filesystem;

/// Checkpoint folders: whole or not there, and never wrong.
class TestCheckpoint : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void roundTrip();
    void weightsAlone();
    void replacesAnOlderOne();
    void damageIsNamed_data();
    void damageIsNamed();
    void changedManifestNeverMisleads();
    void unfinishedFolderIsIgnored();
    void newerVersionIsRefused();

  private:
    QTemporaryDir m_temporary;
    fs::path folder() const { return fs::path(m_temporary.path().toStdString()) / "200"; }
};

namespace {

CheckpointContent contentOf(int64_t seed) {
    torch::manual_seed(static_cast<uint64_t>(seed));
    return {.mixture = {{"decoder.0.router.bias", torch::randn({3, 3})}, {"head.bias", torch::randn({3})}},
            .best = {{"head.bias", torch::randn({3})}},
            .optimiser = {{"head.bias/first_moment", torch::randn({3})},
                          {"head.bias/steps", torch::tensor({int64_t{1} << 40}, torch::kInt64)}},
            .state = {{"step", seed}, {"rate", 0.1 + 0.2}}};
}

bool same(const NamedTensors& a, const NamedTensors& b) {
    if (a.size() != b.size())
        return false;
    const std::map<std::string, Tensor> byName(b.begin(), b.end());
    for (const auto& [name, value] : a)
        if (!byName.contains(name) || !torch::equal(value, byName.at(name)))
            return false;
    return true;
}

bool same(const CheckpointContent& a, const CheckpointContent& b) {
    return same(a.mixture, b.mixture) && same(a.best, b.best) && same(a.optimiser, b.optimiser) &&
           a.state == b.state;
}

/// What reading fails with; nothing if it does not.
std::optional<Error> failure(const fs::path& folder) {
    try {
        readCheckpoint(folder);
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

} // namespace

void TestCheckpoint::roundTrip() {
    writeCheckpoint(folder(), contentOf(7));
    QVERIFY(same(readCheckpoint(folder()), contentOf(7)));
    CheckpointContent early = contentOf(8);
    early.best.clear();
    early.optimiser.clear();
    writeCheckpoint(folder(), early);
    QVERIFY(same(readCheckpoint(folder()), early));
}

void TestCheckpoint::weightsAlone() {
    writeCheckpoint(folder(), contentOf(7));
    fs::remove(folder() / "optimiser.safetensors");
    const CheckpointContent read = readWeights(folder());
    QVERIFY(same(read.mixture, contentOf(7).mixture));
    QVERIFY(read.optimiser.empty() && read.best.empty());
    QCOMPARE(read.state.at("step").get<int64_t>(), int64_t{7});
}

void TestCheckpoint::replacesAnOlderOne() {
    writeCheckpoint(folder(), contentOf(1));
    writeCheckpoint(folder(), contentOf(2));
    QVERIFY(same(readCheckpoint(folder()), contentOf(2)));
    QVERIFY(!fs::exists(folder().string() + ".tmp"));
}

void TestCheckpoint::damageIsNamed_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("damage");
    for (const char* file :
         {"mixture.safetensors", "best.safetensors", "optimiser.safetensors", "state.json"})
        for (const char* damage : {"changed", "cut", "emptied", "longer", "removed"})
            QTest::addRow("%s %s", file, damage) << file << damage;
    QTest::newRow("manifest.json cut") << "manifest.json"
                                       << "cut";
    QTest::newRow("manifest.json emptied") << "manifest.json"
                                           << "emptied";
}

void TestCheckpoint::damageIsNamed() {
    QFETCH(QString, file);
    QFETCH(QString, damage);
    writeCheckpoint(folder(), contentOf(7));
    const fs::path path = folder() / file.toStdString();
    std::string bytes = readFileWhole(path);
    if (damage == "changed")
        bytes[bytes.size() / 2] ^= 1;
    else if (damage == "cut")
        bytes.pop_back();
    else if (damage == "emptied")
        bytes.clear();
    else if (damage == "longer")
        bytes += ' ';
    if (damage == "removed")
        fs::remove(path);
    else
        writeFileWhole(path, bytes);
    const std::optional<Error> error = failure(folder());
    QVERIFY(error.has_value());
    QCOMPARE(error->kind(), ErrorKind::BadInput);
    QVERIFY(QString(error->what()).contains(file));
}

/// Whatever bit of the manifest flips: refused, or read as it was written.
void TestCheckpoint::changedManifestNeverMisleads() {
    writeCheckpoint(folder(), contentOf(7));
    const std::string manifest = readFileWhole(folder() / "manifest.json");
    for (size_t i = 0; i < manifest.size(); ++i) {
        std::string changed = manifest;
        changed[i] ^= 1;
        writeFileWhole(folder() / "manifest.json", changed);
        if (const auto error = failure(folder()))
            QCOMPARE(error->kind(), ErrorKind::BadInput);
        else
            QVERIFY(same(readCheckpoint(folder()), contentOf(7)));
    }
}

void TestCheckpoint::unfinishedFolderIsIgnored() {
    fs::remove_all(folder());
    const fs::path unfinished = folder().string() + ".tmp";
    fs::create_directories(unfinished);
    writeFileWhole(unfinished / "mixture.safetensors", "half");
    QCOMPARE(failure(folder())->kind(), ErrorKind::Missing);
    writeCheckpoint(folder(), contentOf(7));
    QVERIFY(same(readCheckpoint(folder()), contentOf(7)));
    QVERIFY(!fs::exists(unfinished));
}

void TestCheckpoint::newerVersionIsRefused() {
    writeCheckpoint(folder(), contentOf(7));
    nlohmann::json manifest = nlohmann::json::parse(readFileWhole(folder() / "manifest.json"));
    manifest["version"] = 99;
    writeFileWhole(folder() / "manifest.json", manifest.dump());
    const std::optional<Error> error = failure(folder());
    QCOMPARE(error->kind(), ErrorKind::BadInput);
    QVERIFY(QString(error->what()).contains("99"));
}

QTEST_GUILESS_MAIN(TestCheckpoint)
#include "tst_checkpoint.moc"
