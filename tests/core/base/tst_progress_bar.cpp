#include "core/base/cancellation.h"
#include "core/base/error.h"
#include "core/base/os/interrupt.h"
#include "core/base/progress_bar.h"

#include <QtTest>

#include <csignal>
#include <sstream>

using namespace alter;

class TestProgressBar : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void redrawsOneLineOnATerminal();
    void writesFewLinesElsewhere();
    void staysWithinTheColumns();
    void showsSharesOfTheEngine();
    void stopsWhenCancelled();
    void staysSilentOnRequest();
    void turnsTheInterruptSignalIntoTheFlag();

  private:
    ProgressOutput output(bool terminal, size_t columns = 100) {
        return {
            .stream = &m_text, .terminal = terminal, .columns = columns, .clock = [this] { return m_now; }};
    }

    std::ostringstream m_text;
    double m_now = 0;
};

void TestProgressBar::init() {
    m_text.str({});
    m_now = 0;
    clearCancel();
}

void TestProgressBar::redrawsOneLineOnATerminal() {
    ProgressBar bar({.what = "train", .total = 2000, .unit = "examples"}, output(true));
    m_now = 100;
    bar.update(1000, "loss 0.41");
    m_now = 100.01;
    bar.update(1001); // too soon to draw
    QCOMPARE(m_text.str(), std::string("\rtrain  ━━━━━━━━━━╺─────────   50%  1000/2000 examples  10.0/s  "
                                       "1 min 40 s left  loss 0.41\033[K"));
    m_now = 200;
    bar.update(2000);
    bar.finish();
    bar.finish();
    QVERIFY(m_text.str().ends_with("\rtrain: 2000 examples in 3 min 20 s\033[K\n"));
}

void TestProgressBar::writesFewLinesElsewhere() {
    ProgressBar bar({.what = "import", .unit = "rows"}, output(false));
    for (int i = 1; i <= 12; ++i) {
        m_now = i;
        bar.update(i * 1000);
    }
    QCOMPARE(m_text.str(), std::string("import  5000 rows  1000/s\nimport  10000 rows  1000/s\n"));
}

void TestProgressBar::staysWithinTheColumns() {
    ProgressBar bar({.what = "train", .total = 10, .unit = "examples"}, output(true, 12));
    m_now = 1;
    bar.update(5);
    QCOMPARE(m_text.str(), std::string("\rtrain  ━━━…\033[K"));
}

void TestProgressBar::showsSharesOfTheEngine() {
    ProgressBar bar({.what = "backbone"}, output(false));
    const ProgressFn report = bar.fn();
    m_now = 6;
    report("reading tensors", 0.25);
    QCOMPARE(m_text.str(), std::string("backbone   25%  18 s left  reading tensors\n"));
}

void TestProgressBar::stopsWhenCancelled() {
    ProgressBar bar({.what = "train", .total = 10, .unit = "examples"}, output(true));
    requestCancel();
    try {
        bar.update(1);
        QFAIL("went on");
    } catch (const Error& error) {
        QCOMPARE(error.exitCode(), 130);
    }
}

void TestProgressBar::staysSilentOnRequest() {
    ProgressBar bar({.what = "train", .total = 10}, ProgressOutput::silent());
    bar.update(5);
    bar.finish();
    requestCancel();
    QVERIFY_EXCEPTION_THROWN(bar.update(6), Error);
}

void TestProgressBar::turnsTheInterruptSignalIntoTheFlag() {
    cancelOnInterrupt();
    QVERIFY(!cancelRequested());
    std::raise(SIGINT);
    QVERIFY(cancelRequested());
    std::signal(SIGINT, SIG_DFL);
    clearCancel();
}

QTEST_GUILESS_MAIN(TestProgressBar)
#include "tst_progress_bar.moc"
