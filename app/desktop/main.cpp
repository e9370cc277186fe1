#include "app/desktop/pages.h"
#include "widgets/shell/remembered.h"
#include "widgets/shell/shown_window.h"
#include "widgets/theme/desktop_settings.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"
#include "widgets/views/versions.h"

#include <QApplication>
#include <QCommandLineParser>

namespace {

void name(QCommandLineParser& parser) {
    QCoreApplication::setApplicationName(QStringLiteral("alter-workbench"));
    QCoreApplication::setApplicationVersion(QLatin1String(alter::windowVersion));
    QCoreApplication::setOrganizationName(QStringLiteral("ALTER Workbench"));
    parser.setApplicationDescription(QStringLiteral("The window of ALTER Workbench."));
    parser.addPositionalArgument(QStringLiteral("PROJECT"),
                                 QStringLiteral("The folder of a project to open."),
                                 QStringLiteral("[PROJECT]"));
}

} // namespace

int main(int argc, char** argv) {
    QCommandLineParser parser;
    name(parser);
    parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    // Asked before there is an application: this works without a display.
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    if (parser.parse(words) && parser.isSet(version))
        parser.showVersion();

    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("ALTER Workbench"));
    parser.process(application);
    alter::applyTheme(application, alter::rememberedTheme());
    const alter::DesktopSettings desktop;
    QObject::connect(&desktop, &alter::DesktopSettings::schemeTold, &application,
                     [&application](bool isDark) { alter::desktopIsDark(application, isDark); });
    QObject::connect(&desktop, &alter::DesktopSettings::animationsTold, &application,
                     [&application](bool wanted) { alter::desktopAnimates(application, wanted); });
    QApplication::setWindowIcon(alter::icon(alter::IconShape::Routing));
    alter::ShownWindow shown(alter::addPages);
    shown.window().restore(parser.positionalArguments().value(0));
    shown.window().show();
    return QApplication::exec();
}
