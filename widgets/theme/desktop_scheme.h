#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QVariant>

namespace alter {

/// Whether the desktop is dark, as its settings portal tells (org.freedesktop.portal.Settings, key
/// color-scheme), at first and whenever it changes. Says nothing where there is no portal or the person has
/// no preference.
class DesktopScheme : public QObject {
    Q_OBJECT

  public:
    /// Asks at once; the answer comes as a signal. `service` is empty on a connection without a bus.
    explicit DesktopScheme(QDBusConnection bus = QDBusConnection::sessionBus(),
                           const QString& service = QStringLiteral("org.freedesktop.portal.Desktop"),
                           QObject* parent = nullptr);

  Q_SIGNALS:
    void told(bool isDark);

  private Q_SLOTS:
    void takeChange(const QDBusMessage& change);

  private:
    void ask(const QString& service);
    void tell(QVariant scheme);

    QDBusConnection m_bus;
};

} // namespace alter
