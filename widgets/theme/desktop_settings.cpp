#include "widgets/theme/desktop_settings.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace alter {

namespace {

const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colourScheme = QStringLiteral("color-scheme");
const QString desktopInterface = QStringLiteral("org.gnome.desktop.interface");
const QString enableAnimations = QStringLiteral("enable-animations");

// The portal's values; 0 = no preference.
constexpr uint prefersDark = 1;
constexpr uint prefersLight = 2;

} // namespace

DesktopSettings::DesktopSettings(QDBusConnection bus, const QString& service, QObject* parent)
    : QObject(parent), m_bus(std::move(bus)) {
    if (!m_bus.isConnected())
        return;
    m_bus.connect(service, portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
                  SLOT(takeChange(QDBusMessage)));
    ask(service, appearance, colourScheme);
    ask(service, desktopInterface, enableAnimations);
}

void DesktopSettings::ask(const QString& service, const QString& group, const QString& key) {
    QDBusMessage question =
        QDBusMessage::createMethodCall(service, portalPath, portalInterface, QStringLiteral("Read"));
    question << group << key;
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, group, key] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid())
            tell(group, key, QVariant::fromValue(reply.value()));
        answer->deleteLater();
    });
}

void DesktopSettings::takeChange(const QDBusMessage& change) {
    const QList<QVariant> parts = change.arguments(); // group, key, value
    if (parts.size() == 3)
        tell(parts[0].toString(), parts[1].toString(), parts[2]);
}

void DesktopSettings::tell(const QString& group, const QString& key, QVariant value) {
    // Read wraps its answer twice, the signal once.
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    if (group == desktopInterface && key == enableAnimations && value.typeId() == QMetaType::Bool)
        Q_EMIT animationsTold(value.toBool());
    if (group != appearance || key != colourScheme)
        return;
    if (value.toUInt() == prefersDark || value.toUInt() == prefersLight)
        Q_EMIT schemeTold(value.toUInt() == prefersDark);
}

} // namespace alter
