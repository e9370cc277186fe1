#include "widgets/theme/desktop_scheme.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace alter {

namespace {

const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colourScheme = QStringLiteral("color-scheme");

// The portal's values; 0 = no preference.
constexpr uint prefersDark = 1;
constexpr uint prefersLight = 2;

} // namespace

DesktopScheme::DesktopScheme(QDBusConnection bus, const QString& service, QObject* parent)
    : QObject(parent), m_bus(std::move(bus)) {
    if (!m_bus.isConnected())
        return;
    m_bus.connect(service, portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
                  SLOT(takeChange(QDBusMessage)));
    ask(service);
}

void DesktopScheme::ask(const QString& service) {
    QDBusMessage question =
        QDBusMessage::createMethodCall(service, portalPath, portalInterface, QStringLiteral("Read"));
    question << appearance << colourScheme;
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid())
            tell(QVariant::fromValue(reply.value()));
        answer->deleteLater();
    });
}

void DesktopScheme::takeChange(const QDBusMessage& change) {
    const QList<QVariant> parts = change.arguments(); // group, key, value
    if (parts.size() == 3 && parts[0] == appearance && parts[1] == colourScheme)
        tell(parts[2]);
}

void DesktopScheme::tell(QVariant scheme) {
    // Read wraps its answer twice, the signal once.
    while (scheme.canConvert<QDBusVariant>())
        scheme = scheme.value<QDBusVariant>().variant();
    if (scheme.toUInt() == prefersDark || scheme.toUInt() == prefersLight)
        Q_EMIT told(scheme.toUInt() == prefersDark);
}

} // namespace alter
