#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QSet>

namespace alter {

/// Messages of the desktop (org.freedesktop.Notifications), for somebody who looks elsewhere. Where there is
/// no such service nothing happens: the window says the same.
class DesktopNotice : public QObject {
    Q_OBJECT

  public:
    /// `service` is empty on a connection without a bus.
    explicit DesktopNotice(QObject* parent = nullptr, QDBusConnection bus = QDBusConnection::sessionBus(),
                           QString service = QStringLiteral("org.freedesktop.Notifications"));

    void show(const QString& title, const QString& text = {});

  Q_SIGNALS:
    /// The person clicked one of them.
    void chosen();

  private Q_SLOTS:
    void takeAction(const QDBusMessage& action);

  private:
    QDBusConnection m_bus;
    QString m_service;
    QSet<uint> m_shown; ///< as the service numbers them
};

} // namespace alter
