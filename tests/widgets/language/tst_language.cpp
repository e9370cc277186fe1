#include "tests/widgets/shell/settled_settings.h"
#include "widgets/language/language.h"
#include "widgets/shell/running_text.h"
#include "widgets/views/error_text.h"

#include <QtTest>

using namespace alter;

class TestLanguage : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void cleanup() { applyLanguage(QStringLiteral("en")); }
    void theSystemsFirstSpokenLanguageIsTaken_data();
    void theSystemsFirstSpokenLanguageIsTaken();
    void aChoiceComesBeforeTheSystem();
    void numbersAreWrittenAsTheSystemHasThem();
    void englishHasPluralFormsFromTheStart();
    void anotherLanguageTakesThePlace();
    void everyFileOfTranslationsIsALanguage();
    void errorsSpeakTheLanguage();
};

void TestLanguage::theSystemsFirstSpokenLanguageIsTaken_data() {
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("code");
    QTest::newRow("with a country") << QStringList{"de-AT", "de"} << "de";
    QTest::newRow("not spoken, then spoken") << QStringList{"nl-NL", "nl", "es-MX"} << "es";
    QTest::newRow("simplified Chinese") << QStringList{"zh-CN", "zh"} << "zh_CN";
    QTest::newRow("traditional Chinese") << QStringList{"zh-Hant-TW", "zh-TW"} << "en";
    QTest::newRow("no language") << QStringList{"C"} << "en";
    QTest::newRow("nothing") << QStringList{} << "en";
}

void TestLanguage::theSystemsFirstSpokenLanguageIsTaken() {
    QFETCH(QStringList, wanted);
    QFETCH(QString, code);
    QCOMPARE(languageFor(wanted), code);
}

void TestLanguage::aChoiceComesBeforeTheSystem() {
    for (const Language& language : languages())
        QCOMPARE(languageOf(language.code), language.code);
    QCOMPARE(languageOf(QStringLiteral("tlh")), languageOf({}));
}

void TestLanguage::numbersAreWrittenAsTheSystemHasThem() {
    const QLocale swiss(QLocale::German, QLocale::Switzerland);
    QCOMPARE(localeFor(QStringLiteral("de"), swiss).territory(), QLocale::Switzerland);
    QCOMPARE(localeFor(QStringLiteral("fr"), swiss).territory(), QLocale::France);
    QCOMPARE(localeFor(QStringLiteral("en"), QLocale::c()).language(), QLocale::English);
    applyLanguage(QStringLiteral("de"));
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), QString("1.234,5"));
    applyLanguage(QStringLiteral("en"));
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), QString("1,234.5"));
}

void TestLanguage::englishHasPluralFormsFromTheStart() {
    ProjectActivity activity;
    activity.waiting = 2000;
    QCOMPARE(activityText(activity), QString("2,000 waiting"));
    const auto threads = [](int number) {
        return QCoreApplication::translate("RunningText", "%Ln thread(s)", nullptr, number);
    };
    QCOMPARE(threads(1), QString("1 thread"));
    QCOMPARE(threads(2), QString("2 threads"));
}

/// Qt's own texts too, where this machine has its translations.
void TestLanguage::anotherLanguageTakesThePlace() {
    const auto cancel = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
    const auto file = [] { return QCoreApplication::translate("alter::WindowMenus", "&File"); };
    applyLanguage(QStringLiteral("de"));
    QCOMPARE(file(), QString("&Datei"));
    if (QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_de.qm")))
        QCOMPARE(cancel(), QString("Abbrechen"));
    applyLanguage(QStringLiteral("en"));
    QCOMPARE(file(), QString("&File"));
    QCOMPARE(cancel(), QString("Cancel"));
}

void TestLanguage::everyFileOfTranslationsIsALanguage() {
    QStringList names;
    for (const Language& language : languages())
        names << language.name;
    const QDir files(QStringLiteral(ALTER_SOURCE_DIR "/translations"));
    QCOMPARE(names.size(), files.entryList({"alter_*.ts"}).size());
    for (const char* name : {"English", "Français", "简体中文"})
        QVERIFY2(names.contains(QString::fromUtf8(name)), name);
}

void TestLanguage::errorsSpeakTheLanguage() {
    const Error error(ErrorKind::BadInput, {.what = "The project has no tasks.",
                                            .where = "a folder",
                                            .expected = "at least one",
                                            .next = "Choose another name."});
    QCOMPARE(shortText(error), QString("The project has no tasks. Choose another name."));
    applyLanguage(QStringLiteral("de"));
    QCOMPARE(shortText(error),
             QString::fromUtf8("Das Projekt hat keine Aufgaben. Einen anderen Namen wählen."));
    QCOMPARE(
        fullText(error),
        QString::fromUtf8("Das Projekt hat keine Aufgaben.\n  wo: a folder\n  erwartet: mindestens eines\n"
                          "  zu tun: Einen anderen Namen wählen."));
    // What holds a value is as it was put together.
    QCOMPARE(coreText("There is no run \"x\" of 3."), QString("There is no run \"x\" of 3."));
}

int main(int count, char** words) {
    const SettledSettings settings;
    QCoreApplication application(count, words);
    TestLanguage test;
    return QTest::qExec(&test, count, words);
}

#include "tst_language.moc"
