#include "widgets/theme/colours.h"
#include "widgets/theme/desktop_scheme.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QDBusServer>
#include <QDBusVariant>
#include <QtTest>

using namespace alter;

/// As the desktop's portal answers; one can turn its colour scheme.
class StandInPortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

  public:
    void turn(uint scheme) {
        m_scheme = scheme;
        Q_EMIT SettingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("contrast"),
                              QDBusVariant(QVariant::fromValue(1U)));
        Q_EMIT SettingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"),
                              QDBusVariant(QVariant::fromValue(m_scheme)));
    }

  public Q_SLOTS:
    QDBusVariant Read(const QString& group, const QString& key) const {
        Q_UNUSED(group)
        Q_UNUSED(key)
        return QDBusVariant(QVariant::fromValue(QDBusVariant(QVariant::fromValue(m_scheme))));
    }

  Q_SIGNALS:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

  private:
    uint m_scheme = 1;
};

class DesktopSchemeTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void tellsAtFirstAndWhenItTurns();
    void systemFollowsTheDesktopAndAChoiceDoesNot();
    void withoutABusNothingIsTold();
};

void DesktopSchemeTest::tellsAtFirstAndWhenItTurns() {
    QDBusServer server;
    QVERIFY(server.isConnected());
    StandInPortal portal;
    QList<QDBusConnection> guests; // a connection that nobody keeps is closed
    connect(&server, &QDBusServer::newConnection, &server, [&](QDBusConnection guest) {
        guests << guest;
        QVERIFY(guest.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                                     QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    });
    const QString name = QStringLiteral("desktop scheme");
    const QDBusConnection bus = QDBusConnection::connectToPeer(server.address(), name);
    QTRY_COMPARE(guests.size(), 1);
    {
        const DesktopScheme scheme(bus, QString());
        QSignalSpy told(&scheme, &DesktopScheme::told);
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told.takeFirst().first().toBool(), true);
        portal.turn(2);
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told.takeFirst().first().toBool(), false);
        portal.turn(0); // no preference: what was told stays
        portal.turn(1);
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told.takeFirst().first().toBool(), true);
    }
    QDBusConnection::disconnectFromPeer(name);
}

void DesktopSchemeTest::systemFollowsTheDesktopAndAChoiceDoesNot() {
    applyTheme(*qApp, ThemeChoice::System);
    desktopIsDark(*qApp, true);
    QVERIFY(isDark(QApplication::palette()));
    desktopIsDark(*qApp, false);
    QVERIFY(!isDark(QApplication::palette()));
    applyTheme(*qApp, ThemeChoice::Light);
    desktopIsDark(*qApp, true);
    QVERIFY(!isDark(QApplication::palette()));
    applyTheme(*qApp, ThemeChoice::System);
    QVERIFY(isDark(QApplication::palette()));
}

void DesktopSchemeTest::withoutABusNothingIsTold() {
    const DesktopScheme scheme(QDBusConnection(QStringLiteral("there is none")), QString());
    QSignalSpy told(&scheme, &DesktopScheme::told);
    QCoreApplication::processEvents();
    QCOMPARE(told.count(), 0);
}

QTEST_MAIN(DesktopSchemeTest)
#include "tst_desktop_scheme.moc"
