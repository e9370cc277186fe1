#include "widgets/language/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

namespace alter {

namespace {

const QString english = QStringLiteral("en");

QString nativeName(const QString& code) {
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    return name.replace(0, 1, locale.toUpper(name.left(1)));
}

/// A language is there when its file of translations is: nothing else lists them.
std::vector<Language> shippedLanguages() {
    std::vector<Language> all = {{english, QStringLiteral("English")}};
    const QStringList files =
        QDir(QStringLiteral(":/translations")).entryList({QStringLiteral("alter_*.qm")});
    for (const QString& file : files) {
        const QString code = QFileInfo(file).completeBaseName().section(u'_', 1);
        if (code != english)
            all.push_back({code, nativeName(code)});
    }
    std::sort(all.begin(), all.end(),
              [](const Language& left, const Language& right) { return left.name < right.name; });
    return all;
}

bool isSpoken(const QString& code) {
    return std::any_of(languages().begin(), languages().end(),
                       [&](const Language& language) { return language.code == code; });
}

/// Replaces the translator that it put in under the same name.
void install(const QString& name, const QString& file, const QString& folder) {
    QCoreApplication* application = QCoreApplication::instance();
    delete application->findChild<QTranslator*>(name, Qt::FindDirectChildrenOnly);
    auto* translator = new QTranslator(application);
    translator->setObjectName(name);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
}

} // namespace

const std::vector<Language>& languages() {
    static const std::vector<Language> all = shippedLanguages();
    return all;
}

QString languageFor(const QStringList& wanted) {
    for (const QString& one : wanted) {
        const QLocale locale(one);
        // Traditional Chinese is another script, and not spoken here.
        const bool isSimplified =
            locale.language() == QLocale::Chinese && locale.script() == QLocale::SimplifiedHanScript;
        QString code = isSimplified ? QStringLiteral("zh_CN") : QLocale::languageToCode(locale.language());
        if (isSpoken(code))
            return code;
    }
    return english;
}

QString languageOf(const QString& choice) {
    return isSpoken(choice) ? choice : languageFor(QLocale::system().uiLanguages());
}

QLocale localeFor(const QString& code, const QLocale& system) {
    const QLocale plain(code);
    return system.language() == plain.language() && system.script() == plain.script() ? system : plain;
}

void applyLanguage(const QString& choice) {
    const QString code = languageOf(choice);
    QLocale::setDefault(localeFor(code, QLocale::system()));
    // Qt's own texts first, so that ours come before them; a Qt without translations leaves them English.
    install(QStringLiteral("qtTexts"), QStringLiteral("qtbase_") + code,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("ownTexts"), QStringLiteral("alter_") + code, QStringLiteral(":/translations"));
}

} // namespace alter
