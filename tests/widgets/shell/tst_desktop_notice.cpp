#include "tests/support/peer_bus.h"
#include "widgets/shell/desktop_notice.h"

#include <QtTest>

using namespace alter;

/// As the desktop's service for messages; one can click the last of them.
class StandInNotices : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

  public:
    QStringList shown;
    QString entry;

    void click(uint number) { Q_EMIT ActionInvoked(number, QStringLiteral("default")); }

  public Q_SLOTS:
    // NOLINTNEXTLINE(readability-function-size): the parameters are the specification's
    uint Notify(const QString& program, uint, const QString&, const QString& title, const QString& text,
                const QStringList&, const QVariantMap& hints, int) {
        shown << program << title << text;
        entry = hints.value(QStringLiteral("desktop-entry")).toString();
        return ++m_last;
    }

  Q_SIGNALS:
    void ActionInvoked(uint number, const QString& action);

  private:
    uint m_last = 0;
};

class DesktopNoticeTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void isShownAndCanBeClicked();
    void withoutAServiceNothingHappens();
};

void DesktopNoticeTest::isShownAndCanBeClicked() {
    StandInNotices service;
    const PeerBus bus(QStringLiteral("/org/freedesktop/Notifications"), service);
    QVERIFY(bus.isListening());
    QTRY_COMPARE(bus.guests(), 1);
    QVERIFY(bus.serves());
    DesktopNotice notice(nullptr, bus.client(), QString());
    QSignalSpy chosen(&notice, &DesktopNotice::chosen);
    notice.show(QStringLiteral("The run <six> failed."), QStringLiteral("1 < 2"));
    QTRY_COMPARE(service.shown,
                 QStringList({QStringLiteral("ALTER Workbench"), QStringLiteral("The run <six> failed."),
                              QStringLiteral("1 &lt; 2")}));
    QCOMPARE(service.entry, QStringLiteral("alter-workbench"));
    service.click(7); // another program's
    QTRY_VERIFY((service.click(1), chosen.count() > 0));
    QCOMPARE(chosen.count(), 1);
}

void DesktopNoticeTest::withoutAServiceNothingHappens() {
    DesktopNotice notice(nullptr, QDBusConnection(QStringLiteral("there is none")), QString());
    notice.show(QStringLiteral("The run six is finished."));
    QCoreApplication::processEvents();
}

QTEST_MAIN(DesktopNoticeTest)
#include "tst_desktop_notice.moc"
