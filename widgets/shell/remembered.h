#pragma once

#include "widgets/theme/theme.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace alter {

// What the program keeps from one start to the next, in the person's settings.

/// Where the person was when the window closed.
struct RememberedPlace {
    QString project = {}; ///< its folder, "" = none was open
    QString page = {};    ///< its object name
    QString run = {};     ///< an id
    QString task = {};    ///< a name
    int layer = -1;       ///< -1 = none
    qint64 example = 0;   ///< 0 = none
};

RememberedPlace rememberedPlace();
void remember(const RememberedPlace& place);

QByteArray rememberedGeometry();
void rememberGeometry(const QByteArray& geometry);

ThemeChoice rememberedTheme();
void remember(ThemeChoice choice);

/// A code of widgets/language, "" = the system's.
QString rememberedLanguage();
void rememberLanguage(const QString& choice);

/// Folders of projects, the last one first.
QStringList recentProjects();
void rememberProject(const QString& folder);
void forgetProject(const QString& folder);

} // namespace alter
