#include "tests/support/peer_bus.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/desktop_settings.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QDBusVariant>
#include <QProgressBar>
#include <QStyle>
#include <QtTest>

using namespace alter;

/// As the desktop's portal answers; one can turn its settings.
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

    void letMove(bool wanted) {
        Q_EMIT SettingChanged(QStringLiteral("org.gnome.desktop.interface"),
                              QStringLiteral("enable-animations"), QDBusVariant(wanted));
    }

  public Q_SLOTS:
    QDBusVariant Read(const QString& group, const QString& key) const {
        Q_UNUSED(group)
        const QVariant value =
            key == QStringLiteral("color-scheme") ? QVariant::fromValue(m_scheme) : QVariant(false);
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }

  Q_SIGNALS:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

  private:
    uint m_scheme = 1;
};

class DesktopSettingsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void tellsAtFirstAndWhenItTurns();
    void systemFollowsTheDesktopAndAChoiceDoesNot();
    void withoutABusNothingIsTold();
    void nothingMovesWhereTheDesktopWantsItStill();
};

void DesktopSettingsTest::tellsAtFirstAndWhenItTurns() {
    StandInPortal portal;
    const PeerBus bus(QStringLiteral("/org/freedesktop/portal/desktop"), portal);
    QVERIFY(bus.isListening());
    QTRY_COMPARE(bus.guests(), 1);
    QVERIFY(bus.serves());
    const DesktopSettings settings(bus.client(), QString());
    QSignalSpy told(&settings, &DesktopSettings::schemeTold);
    QSignalSpy movesTold(&settings, &DesktopSettings::animationsTold);
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(told.takeFirst().first().toBool(), true);
    QTRY_COMPARE(movesTold.count(), 1);
    QCOMPARE(movesTold.takeFirst().first().toBool(), false);
    portal.letMove(true);
    QTRY_COMPARE(movesTold.count(), 1);
    QCOMPARE(movesTold.takeFirst().first().toBool(), true);
    portal.turn(2);
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(told.takeFirst().first().toBool(), false);
    portal.turn(0); // no preference: what was told stays
    portal.turn(1);
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(told.takeFirst().first().toBool(), true);
}

void DesktopSettingsTest::systemFollowsTheDesktopAndAChoiceDoesNot() {
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

void DesktopSettingsTest::withoutABusNothingIsTold() {
    const DesktopSettings settings(QDBusConnection(QStringLiteral("there is none")), QString());
    QSignalSpy told(&settings, &DesktopSettings::schemeTold);
    QCoreApplication::processEvents();
    QCOMPARE(told.count(), 0);
}

void DesktopSettingsTest::nothingMovesWhereTheDesktopWantsItStill() {
    QProgressBar bar;
    bar.setRange(0, 0);
    bar.resize(200, 20);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    // Its stripes are elsewhere after a moment.
    const auto moves = [&bar] {
        const QImage first = bar.grab().toImage();
        return QTest::qWaitFor([&] { return bar.grab().toImage() != first; }, 500);
    };
    const auto duration = [&bar] { return bar.style()->styleHint(QStyle::SH_Widget_Animation_Duration); };
    QVERIFY(moves());
    QVERIFY(duration() > 0);
    desktopAnimates(*qApp, false);
    QCOMPARE(duration(), 0);
    QVERIFY(!QApplication::isEffectEnabled(Qt::UI_General));
    QVERIFY(!moves());
    const QImage still = bar.grab().toImage();
    bar.setRange(0, 100); // not busy any more: it looks otherwise
    QVERIFY(bar.grab().toImage() != still);
    bar.setRange(0, 0);
    desktopAnimates(*qApp, true);
    QVERIFY(moves());
}

QTEST_MAIN(DesktopSettingsTest)
#include "tst_desktop_settings.moc"
