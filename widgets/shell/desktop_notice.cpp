#include "widgets/shell/desktop_notice.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace alter {

namespace {

const QString noticePath = QStringLiteral("/org/freedesktop/Notifications");
const QString noticeInterface = QStringLiteral("org.freedesktop.Notifications");
const QString clicked = QStringLiteral("default"); // the action of the message itself
constexpr int asLongAsUsual = -1;

} // namespace

DesktopNotice::DesktopNotice(QObject* parent, QDBusConnection bus, QString service)
    : QObject(parent), m_bus(std::move(bus)), m_service(std::move(service)) {
    if (m_bus.isConnected())
        m_bus.connect(m_service, noticePath, noticeInterface, QStringLiteral("ActionInvoked"), this,
                      SLOT(takeAction(QDBusMessage)));
}

void DesktopNotice::show(const QString& title, const QString& text) {
    if (!m_bus.isConnected())
        return;
    QDBusMessage message =
        QDBusMessage::createMethodCall(m_service, noticePath, noticeInterface, QStringLiteral("Notify"));
    constexpr uint replacesNone = 0;
    // The name of the desktop entry and of its icon; the body may hold marks, so that names must not.
    const QString program = QStringLiteral("alter-workbench");
    message << QStringLiteral("ALTER Workbench") << replacesNone << program << title << text.toHtmlEscaped()
            << QStringList{clicked, tr("Show the window")}
            << QVariantMap{{QStringLiteral("desktop-entry"), program}} << asLongAsUsual;
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<uint> reply = *answer;
        if (reply.isValid())
            m_shown.insert(reply.value());
        answer->deleteLater();
    });
}

void DesktopNotice::takeAction(const QDBusMessage& action) {
    const QList<QVariant> parts = action.arguments(); // number, action
    if (parts.size() == 2 && parts[1].toString() == clicked && m_shown.remove(parts[0].toUInt()))
        Q_EMIT chosen();
}

} // namespace alter
