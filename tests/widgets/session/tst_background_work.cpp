#include "widgets/session/background_work.h"

#include <QSignalSpy>
#include <QtTest>

using namespace alter;

class TestBackgroundWork : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void answersOnItsThread();
    void errorsArrive();
    void cancelledWorkEnds();
    void theLaterPieceWins();
    void destructionStopsTheWork();
};

namespace {

/// Works until it is cancelled.
int workOn(BackgroundWork::Control& control) {
    for (;;) {
        control.stopIfCancelled();
        control.tell(0.5, QStringLiteral("half"));
        QThread::msleep(1);
    }
}

void noError(const Error& error) {
    QFAIL(error.what());
}

} // namespace

void TestBackgroundWork::answersOnItsThread() {
    BackgroundWork work;
    int answer = 0;
    QThread* workedOn = nullptr;
    work.start(
        [&workedOn](BackgroundWork::Control&) {
            workedOn = QThread::currentThread();
            return 7;
        },
        [&answer](int found) {
            QCOMPARE(QThread::currentThread(), qApp->thread());
            answer = found;
        },
        noError);
    QVERIFY(work.isRunning());
    QTRY_COMPARE(answer, 7);
    QVERIFY(!work.isRunning());
    QVERIFY(workedOn != qApp->thread());
}

void TestBackgroundWork::errorsArrive() {
    BackgroundWork work;
    QString text;
    work.start([](BackgroundWork::Control&) -> int { throwBadInput({.what = "Not like this."}); }, [](int) {},
               [&text](const Error& error) { text = QString::fromStdString(error.parts().what); });
    QTRY_COMPARE(text, QStringLiteral("Not like this."));
}

void TestBackgroundWork::cancelledWorkEnds() {
    BackgroundWork work;
    QSignalSpy told(&work, &BackgroundWork::progressed);
    bool interrupted = false;
    work.start(
        workOn, [](int) {},
        [&interrupted](const Error& error) { interrupted = error.kind() == ErrorKind::Interrupted; });
    QTRY_VERIFY(!told.isEmpty());
    QCOMPARE(told.first().at(1).toString(), QStringLiteral("half"));
    work.cancel();
    QTRY_VERIFY(interrupted);
}

void TestBackgroundWork::theLaterPieceWins() {
    BackgroundWork work;
    bool first = false;
    int answer = 0;
    work.start(
        workOn, [&first](int) { first = true; }, [&first](const Error&) { first = true; });
    work.start([](BackgroundWork::Control&) { return 2; }, [&answer](int found) { answer = found; }, noError);
    QTRY_COMPARE(answer, 2);
    QVERIFY(!first);
}

void TestBackgroundWork::destructionStopsTheWork() {
    bool answered = false;
    {
        BackgroundWork work;
        work.start(
            workOn, [&answered](int) { answered = true; }, [&answered](const Error&) { answered = true; });
    }
    QCoreApplication::processEvents();
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(TestBackgroundWork)
#include "tst_background_work.moc"
