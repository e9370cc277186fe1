#include "core/store/tasks.h"
#include "tests/core/store/scratch_project.h"
#include "widgets/shell/project_maker.h"
#include "widgets/shell/sample_import.h"

#include <QSignalSpy>
#include <QtTest>

using namespace alter;

class TestProjectMaker : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() { m_place = std::make_unique<QTemporaryDir>(); }
    void makesAnEmptyProject();
    void tellsWhyNot();
    void importsEverySample();
    void goesOnAfterAnInterruption();
    void tellsOfMissingSamples();

  private:
    QString folder() const { return m_place->filePath(QStringLiteral("made")); }
    static QString samples() { return QStringLiteral(ALTER_SOURCE_DIR "/samples/shop"); }
    qsizetype tasks() const {
        return static_cast<qsizetype>(TaskStore(Project::open(folder().toStdString())).list().size());
    }

    std::unique_ptr<QTemporaryDir> m_place;
};

void TestProjectMaker::makesAnEmptyProject() {
    ProjectMaker maker;
    QSignalSpy made(&maker, &ProjectMaker::made);
    maker.makeEmpty(folder());
    QVERIFY(maker.isBusy());
    QTRY_COMPARE(made.size(), 1);
    QVERIFY(!maker.isBusy());
    QCOMPARE(made.at(0).at(0).toString(), folder());
    QCOMPARE(tasks(), 0);
}

void TestProjectMaker::tellsWhyNot() {
    Project::create(folder().toStdString());
    ProjectMaker maker;
    std::optional<Error> told;
    connect(&maker, &ProjectMaker::failed, this, [&told](const Error& error) { told.emplace(error); });
    maker.makeEmpty(folder());
    QTRY_VERIFY(told.has_value());
    VERIFY_ERROR(told, ErrorKind::BadInput, "There already is a project");
}

void TestProjectMaker::importsEverySample() {
    ProjectMaker maker;
    QSignalSpy made(&maker, &ProjectMaker::made), progressed(&maker, &ProjectMaker::progressed);
    maker.makeSample(folder(), samples());
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, 60000);
    QVERIFY(!progressed.isEmpty());
    QCOMPARE(tasks(), 6);
    made.clear();
    maker.makeSample(folder(), samples()); // again: opens what is there
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, 60000);
    QCOMPARE(tasks(), 6);
}

void TestProjectMaker::goesOnAfterAnInterruption() {
    int asked = 0;
    const auto error = errorOf([&] {
        importSamples(
            folder().toStdString(), samples().toStdString(), [&asked] { return ++asked > 1000; },
            [](std::string_view, double) {});
    });
    QVERIFY(error.has_value());
    QCOMPARE(static_cast<int>(error->kind()), static_cast<int>(ErrorKind::Interrupted));
    QVERIFY(tasks() > 0);
    QVERIFY(tasks() < 6);
    importSamples(
        folder().toStdString(), samples().toStdString(), [] { return false; },
        [](std::string_view, double) {});
    QCOMPARE(tasks(), 6);
}

void TestProjectMaker::tellsOfMissingSamples() {
    const auto error = errorOf([&] {
        importSamples(
            folder().toStdString(), m_place->path().toStdString(), [] { return false; },
            [](std::string_view, double) {});
    });
    VERIFY_ERROR(error, ErrorKind::Missing, "The sample tasks are not where");
    QVERIFY(!std::filesystem::exists(folder().toStdString()));
}

QTEST_GUILESS_MAIN(TestProjectMaker)
#include "tst_project_maker.moc"
