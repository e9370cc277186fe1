#pragma once

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

/// Settings and documents in a folder that goes away with it: a test neither reads nor leaves anything of the
/// person's. To be made before the application.
class SettledSettings {
  public:
    SettledSettings() {
        QCoreApplication::setApplicationName(QStringLiteral("alter-workbench-test"));
        QCoreApplication::setOrganizationName(QStringLiteral("ALTER Workbench"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        qputenv("HOME", m_folder.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
    }

    static void clear() { QSettings().clear(); }

  private:
    QTemporaryDir m_folder;
};
