#include "core/base/os/mapped_file.h"
#include "core/base/os/output_file.h"
#include "tests/core/formats/made_files.h"

#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace alter;
namespace fs = std::filesystem;

class TestFiles : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void mapsAFile();
    void refusesWhatIsNoFile();
    void appearsOnlyWhenComplete();
    void leavesNothingOnAFullDisk();
};

void TestFiles::mapsAFile() {
    const QTemporaryDir folder;
    const MappedFile file(made::write(made::in(folder, "a"), "hello"));
    QCOMPARE(file.size(), size_t{5});
    QCOMPARE(static_cast<char>(file.data()[4]), 'o');
    file.releasePages();
    QCOMPARE(static_cast<char>(file.data()[0]), 'h');
    const MappedFile empty(made::write(made::in(folder, "b"), ""));
    QCOMPARE(empty.size(), size_t{0});
}

void TestFiles::refusesWhatIsNoFile() {
    const QTemporaryDir folder;
    QVERIFY_ERROR(MappedFile(made::in(folder, "none")), 4, "no such file");
    QVERIFY_ERROR(MappedFile(folder.path().toStdString()), 3, "A file is needed");
    QVERIFY_ERROR(readFileWhole(made::in(folder, "none")), 4, "no such file");
    QVERIFY_ERROR(OutputFile(made::in(folder, "none/file")), 5, "cannot be written");
}

void TestFiles::appearsOnlyWhenComplete() {
    const QTemporaryDir folder;
    const fs::path path = made::in(folder, "a");
    {
        OutputFile abandoned(path);
        abandoned.write("half");
    }
    QVERIFY(fs::is_empty(folder.path().toStdString()));
    OutputFile file(path);
    file.write("whole");
    QVERIFY(!fs::exists(path));
    file.commit();
    QCOMPARE(readFileWhole(path), std::string("whole"));
    QCOMPARE(file.written(), uint64_t{5});
    writeFileWhole(path, "again");
    QCOMPARE(readFileWhole(path), std::string("again"));
}

void TestFiles::leavesNothingOnAFullDisk() {
    const QTemporaryDir folder;
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{1 << 16, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const QString message =
        made::errorOf([&] { writeFileWhole(made::in(folder, "a"), std::string(1 << 20, 'x')); });
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY2(message.startsWith("5:") && message.contains("disk is full"), qPrintable(message));
    QVERIFY(fs::is_empty(folder.path().toStdString()));
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
