#include "tests/core/store/scratch_project.h"
#include "tests/widgets/shell/settled_settings.h"
#include "widgets/shell/entry_delegate.h"
#include "widgets/shell/recent_model.h"
#include "widgets/shell/remembered.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QtTest>

using namespace alter;

class TestRecentModel : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() { SettledSettings::clear(); }
    void theLastOneComesFirst();
    void theListIsShort();
    void whatIsGoneSaysSo();
    void canBeForgotten();
};

void TestRecentModel::theLastOneComesFirst() {
    rememberProject(QStringLiteral("/a/one"));
    rememberProject(QStringLiteral("/a/two"));
    rememberProject(QStringLiteral("/a/one"));
    QCOMPARE(recentProjects(), QStringList({QStringLiteral("/a/one"), QStringLiteral("/a/two")}));
}

void TestRecentModel::theListIsShort() {
    for (int i = 0; i < 40; ++i)
        rememberProject(QStringLiteral("/a/p%1").arg(i));
    QCOMPARE(recentProjects().size(), 12);
    QCOMPARE(recentProjects().first(), QStringLiteral("/a/p39"));
}

void TestRecentModel::whatIsGoneSaysSo() {
    const ScratchProject scratch;
    rememberProject(QStringLiteral("/nowhere/gone"));
    rememberProject(QString::fromStdString(scratch.folder.string()));
    RecentModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.refresh();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("project"));
    QTRY_COMPARE(model.index(1).data(NoteRole).toString(), QStringLiteral("not found"));
    QVERIFY(model.isMissing(1));
    QVERIFY(!model.isMissing(0));
}

void TestRecentModel::canBeForgotten() {
    rememberProject(QStringLiteral("/a/one"));
    rememberProject(QStringLiteral("/a/two"));
    RecentModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.refresh();
    model.remove(0);
    QCOMPARE(recentProjects(), QStringList(QStringLiteral("/a/one")));
    QCOMPARE(model.rowCount(), 1);
}

int main(int argc, char** argv) {
    const SettledSettings settings;
    QGuiApplication application(argc, argv);
    TestRecentModel test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_recent_model.moc"
