#include "widgets/shell/project_path.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace alter {

namespace {
const QString databaseName = QStringLiteral("project.sqlite");
}

bool holdsProject(const QString& folder) {
    return QFileInfo(QDir(folder).filePath(databaseName)).isFile();
}

QString projectAt(const QString& path) {
    const QFileInfo info(path);
    if (info.isFile() && info.fileName() == databaseName)
        return info.absolutePath();
    return holdsProject(path) ? info.absoluteFilePath() : QString();
}

QString projectsFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/ALTER");
}

QString sampleProjectFolder() {
    return projectsFolder() + QStringLiteral("/sample");
}

QString pathText(const QString& path) {
    const QString home = QDir::homePath() + QLatin1Char('/');
    const bool own = path.startsWith(home) && home.size() > 1;
    return QDir::toNativeSeparators(own ? QStringLiteral("~/") + path.mid(home.size()) : path);
}

QString sampleTasksFolder() {
    const QString program = QCoreApplication::applicationDirPath();
    for (const QString& folder : {program + QStringLiteral("/samples/shop"),
                                  program + QStringLiteral("/../share/alter-workbench/samples/shop")})
        if (QFileInfo(folder).isDir())
            return QDir::cleanPath(folder);
    return {};
}

} // namespace alter
