#include "widgets/views/error_text.h"

#include <QCoreApplication>

namespace alter {

namespace {

struct ErrorTextWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

} // namespace

QString coreText(const std::string& text) {
    // scripts/lib/error_texts.py collects them under this name.
    return QCoreApplication::translate("Core", text.c_str());
}

QString shortText(const Error& error) {
    const QString what = coreText(error.parts().what), next = coreText(error.parts().next);
    return next.isEmpty() ? what : what + QLatin1Char(' ') + next;
}

QString fullText(const Error& error) {
    const ErrorParts& parts = error.parts();
    QStringList lines = {coreText(parts.what)};
    const auto add = [&lines](const QString& words, const QString& value) {
        if (!value.isEmpty())
            lines << QStringLiteral("  ") + words.arg(value);
    };
    add(ErrorTextWords::tr("where: %1"), QString::fromStdString(parts.where));
    add(ErrorTextWords::tr("found: %1"), QString::fromStdString(parts.found));
    add(ErrorTextWords::tr("expected: %1"), coreText(parts.expected));
    add(ErrorTextWords::tr("next: %1"), coreText(parts.next));
    return lines.join(QLatin1Char('\n'));
}

} // namespace alter
