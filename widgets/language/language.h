#pragma once

#include <QLocale>
#include <QString>

#include <vector>

namespace alter {

struct Language {
    QString code; ///< as its .ts is called: "de", "ja"
    QString name; ///< its own: "Deutsch"
};

/// Those that the window speaks, by their names.
const std::vector<Language>& languages();

/// The code of the first wanted language that the window speaks, "en" if it speaks none of them. `wanted` is
/// in the order of preference, as QLocale::uiLanguages() has it ("de-AT", "zh-Hans-CN").
QString languageFor(const QStringList& wanted);

/// The code that a choice comes to: its own, or for "" (and what the window does not speak) the system's.
QString languageOf(const QString& choice);

/// How numbers and dates are written in a language: as the system has it where it speaks the same one.
QLocale localeFor(const QString& code, const QLocale& system);

/// Texts, numbers and dates from here on. What was made before keeps its texts: the window is made anew.
/// Another call replaces the language.
void applyLanguage(const QString& choice);

} // namespace alter
