#include <QCoreApplication>
#include <QTranslator>

namespace {

/// The texts in the sources are English as it is shown, but for their plural forms: "%n example(s)". They are
/// there as soon as there is an application, below any other language.
void installEnglish() {
    auto* english = new QTranslator(QCoreApplication::instance());
    if (english->load(QStringLiteral(":/translations/alter_en.qm")))
        QCoreApplication::installTranslator(english);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(installEnglish)
