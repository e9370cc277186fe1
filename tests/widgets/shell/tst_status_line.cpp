#include "widgets/shell/status_line.h"

#include <QDesktopServices>
#include <QLabel>
#include <QToolButton>
#include <QtTest>

using namespace alter;

/// What the bottom line says for a moment.
class TestStatusLine : public QObject {
    Q_OBJECT

  public Q_SLOTS:
    void takeOpened(const QUrl& url) { m_opened = url; }

  private Q_SLOTS:
    void initTestCase() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "takeOpened"); }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    void aNoticeIsOnlySaid();
    void whatWasWrittenCanBeOpened();

  private:
    QUrl m_opened;
};

void TestStatusLine::aNoticeIsOnlySaid() {
    StatusLine line;
    line.show();
    line.notice(QStringLiteral("Copied"));
    QCOMPARE(line.findChild<QLabel*>("statusNotice")->text(), QString("Copied"));
    QVERIFY(!line.findChild<QToolButton*>("statusOpen")->isVisible());
}

void TestStatusLine::whatWasWrittenCanBeOpened() {
    StatusLine line;
    line.show();
    line.noticeFile(QStringLiteral("Written: report.html"), QStringLiteral("/a folder/report.html"));
    QCOMPARE(line.findChild<QLabel*>("statusNotice")->text(), QString("Written: report.html"));
    auto* button = line.findChild<QToolButton*>("statusOpen");
    QVERIFY(button->isVisible());
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(m_opened, QUrl::fromLocalFile(QStringLiteral("/a folder/report.html")));
    line.notice(QStringLiteral("Copied"));
    QVERIFY(!button->isVisible());
}

QTEST_MAIN(TestStatusLine)
#include "tst_status_line.moc"
