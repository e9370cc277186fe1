#pragma once

#include <QDBusConnection>
#include <QDBusServer>
#include <QList>

#include <optional>

namespace alter {

/// A D-Bus between a stand-in service and one client, without a bus of the desktop.
class PeerBus {
  public:
    PeerBus(const QString& path, QObject& service) {
        QObject::connect(
            &m_server, &QDBusServer::newConnection, &m_server, [this, path, &service](QDBusConnection guest) {
                m_guests << guest;
                m_serves = guest.registerObject(
                    path, &service, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
            });
        m_client.emplace(QDBusConnection::connectToPeer(m_server.address(), name()));
    }

    ~PeerBus() { QDBusConnection::disconnectFromPeer(name()); }
    PeerBus(const PeerBus&) = delete;
    PeerBus& operator=(const PeerBus&) = delete;

    const QDBusConnection& client() const { return *m_client; }
    bool isListening() const { return m_server.isConnected(); }
    bool serves() const { return m_serves; } ///< the client came, and the service is there for it
    qsizetype guests() const { return m_guests.size(); }

  private:
    static QString name() { return QStringLiteral("peer bus"); }

    QDBusServer m_server;
    QList<QDBusConnection> m_guests; ///< a connection that nobody keeps is closed
    bool m_serves = false;
    std::optional<QDBusConnection> m_client;
};

} // namespace alter
