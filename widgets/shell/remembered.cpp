#include "widgets/shell/remembered.h"

#include <QDir>
#include <QSettings>

namespace alter {

namespace {

constexpr qsizetype mostProjects = 12;

const QString projectKey = QStringLiteral("place/project");
const QString pageKey = QStringLiteral("place/page");
const QString runKey = QStringLiteral("place/run");
const QString taskKey = QStringLiteral("place/task");
const QString layerKey = QStringLiteral("place/layer");
const QString exampleKey = QStringLiteral("place/example");
const QString geometryKey = QStringLiteral("window/geometry");
const QString themeKey = QStringLiteral("theme");
const QString languageKey = QStringLiteral("language");
const QString recentKey = QStringLiteral("recentProjects");

QString textOf(const QString& key) {
    return QSettings().value(key).toString();
}

} // namespace

RememberedPlace rememberedPlace() {
    const QSettings settings;
    return {.project = textOf(projectKey),
            .page = textOf(pageKey),
            .run = textOf(runKey),
            .task = textOf(taskKey),
            .layer = settings.value(layerKey, -1).toInt(),
            .example = settings.value(exampleKey, 0).toLongLong()};
}

void remember(const RememberedPlace& place) {
    QSettings settings;
    settings.setValue(projectKey, place.project);
    settings.setValue(pageKey, place.page);
    settings.setValue(runKey, place.run);
    settings.setValue(taskKey, place.task);
    settings.setValue(layerKey, place.layer);
    settings.setValue(exampleKey, place.example);
}

QByteArray rememberedGeometry() {
    return QSettings().value(geometryKey).toByteArray();
}

void rememberGeometry(const QByteArray& geometry) {
    QSettings().setValue(geometryKey, geometry);
}

ThemeChoice rememberedTheme() {
    return themeChoiceFrom(textOf(themeKey));
}

void remember(ThemeChoice choice) {
    QSettings().setValue(themeKey, toText(choice));
}

QString rememberedLanguage() {
    return textOf(languageKey);
}

void rememberLanguage(const QString& choice) {
    QSettings().setValue(languageKey, choice);
}

QStringList recentProjects() {
    return QSettings().value(recentKey).toStringList();
}

void rememberProject(const QString& folder) {
    const QString path = QDir(folder).absolutePath();
    QStringList folders = recentProjects();
    folders.removeAll(path);
    folders.prepend(path);
    QSettings().setValue(recentKey, QStringList(folders.mid(0, mostProjects)));
}

void forgetProject(const QString& folder) {
    QStringList folders = recentProjects();
    folders.removeAll(folder);
    QSettings().setValue(recentKey, folders);
}

} // namespace alter
