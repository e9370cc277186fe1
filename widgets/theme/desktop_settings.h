#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QVariant>

namespace alter {

/// What the desktop's settings portal tells (org.freedesktop.portal.Settings), at first and whenever it
/// changes: whether the desktop is dark (key color-scheme), and whether things may move (enable-animations).
/// Says nothing where there is no portal or the person has no preference.
class DesktopSettings : public QObject {
    Q_OBJECT

  public:
    /// Asks at once; the answers come as signals. `service` is empty on a connection without a bus.
    explicit DesktopSettings(QDBusConnection bus = QDBusConnection::sessionBus(),
                             const QString& service = QStringLiteral("org.freedesktop.portal.Desktop"),
                             QObject* parent = nullptr);

  Q_SIGNALS:
    void schemeTold(bool isDark);
    void animationsTold(bool wanted);

  private Q_SLOTS:
    void takeChange(const QDBusMessage& change);

  private:
    void ask(const QString& service, const QString& group, const QString& key);
    void tell(const QString& group, const QString& key, QVariant value);

    QDBusConnection m_bus;
};

} // namespace alter
