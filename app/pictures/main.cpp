// Takes the pictures of the documentation: every page of a project as a PNG. Called by scripts/pictures.
#include "app/desktop/pages.h"
#include "app/pictures/photographer.h"
#include "core/base/error.h"
#include "widgets/language/language.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

#include <iostream>

namespace {

constexpr QSize usualSize(1280, 800), smallestSize(1024, 700);

QString suffixOf(alter::Scene scene, alter::ThemeChoice theme) {
    return (scene == alter::Scene::Full ? QString() : QLatin1Char('-') + alter::toText(scene)) +
           (theme == alter::ThemeChoice::Dark ? QStringLiteral("-dark") : QString());
}

/// What the command line asks for.
struct Order {
    QString project, folder;
    alter::ThemeChoice theme = alter::ThemeChoice::Light;
    alter::Scene scene = alter::Scene::Full;
    bool everyTab = false;
    QSize size = usualSize;
};

/// Nothing if the command line is not understood. Where a language is named the window is at its smallest,
/// and every tab is taken: one wants to see whether the texts have room.
std::optional<Order> orderFrom(const QCommandLineParser& parser, const QCommandLineOption& language) {
    const QStringList words = parser.positionalArguments();
    const auto scene = alter::sceneFrom(words.value(3));
    if (words.size() != 4 || !scene)
        return {};
    return Order{.project = words[0],
                 .folder = words[1],
                 .theme = alter::themeChoiceFrom(words[2]),
                 .scene = *scene,
                 .everyTab = parser.isSet(language),
                 .size = parser.isSet(language) ? smallestSize : usualSize};
}

int photograph(QApplication& application, const Order& order) {
    alter::applyTheme(application, order.theme);
    const alter::Staging staging(order.project.toStdString(), order.scene);
    alter::MainWindow window;
    alter::addPages(window);
    window.resize(order.size);
    const alter::Photographer photographer(window, staging, order.folder, suffixOf(order.scene, order.theme),
                                           order.everyTab);
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
    QCommandLineParser parser;
    const QCommandLineOption language(QStringLiteral("language"), {}, QStringLiteral("CODE"));
    parser.addOption(language);
    const bool isUnderstood = parser.parse(QApplication::arguments());
    const std::optional<Order> order = orderFrom(parser, language);
    if (!isUnderstood || !order) {
        std::cerr << "usage: alter-pictures [--language CODE] PROJECT FOLDER light|dark "
                     "full|empty|loading|running|failed\n";
        return 2;
    }
    alter::applyLanguage(parser.isSet(language) ? parser.value(language) : QStringLiteral("en"));
    const auto done = alter::attempt([&] { return photograph(application, *order); });
    if (done)
        return done.value();
    std::cerr << done.error().what() << '\n';
    return done.error().exitCode();
}
