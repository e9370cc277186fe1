// Takes the pictures of the documentation: every page of a project as a PNG. Called by scripts/pictures.
#include "app/desktop/pages.h"
#include "app/pictures/photographer.h"
#include "core/base/error.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QSettings>

#include <iostream>

namespace {

constexpr QSize size(1280, 800);

QString suffixOf(alter::Scene scene, alter::ThemeChoice theme) {
    return (scene == alter::Scene::Full ? QString() : QLatin1Char('-') + alter::toText(scene)) +
           (theme == alter::ThemeChoice::Dark ? QStringLiteral("-dark") : QString());
}

int photograph(QApplication& application, const QStringList& arguments, alter::Scene scene) {
    const alter::ThemeChoice theme = alter::themeChoiceFrom(arguments[3]);
    alter::applyTheme(application, theme);
    const alter::Staging staging(arguments[1].toStdString(), scene);
    alter::MainWindow window;
    alter::addPages(window);
    window.resize(size);
    const alter::Photographer photographer(window, staging, arguments[2], suffixOf(scene, theme));
    window.openProject(staging.folder());
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int count, char** words) {
    const QTemporaryDir settings; // nothing of the person's is read or changed
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication application(count, words);
    const QStringList arguments = QApplication::arguments();
    const auto scene = alter::sceneFrom(arguments.value(4));
    if (arguments.size() != 5 || !scene) {
        std::cerr << "usage: alter-pictures PROJECT FOLDER light|dark full|empty|loading|running|failed\n";
        return 2;
    }
    const auto done = alter::attempt([&] { return photograph(application, arguments, *scene); });
    if (done)
        return done.value();
    std::cerr << done.error().what() << '\n';
    return done.error().exitCode();
}
