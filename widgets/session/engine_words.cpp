#include "widgets/session/engine_words.h"

#include <QRegularExpression>

namespace alter {

std::string engineText(const nlohmann::json& object, const char* name) {
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

ErrorKind engineErrorKind(int code) {
    for (const ErrorKind kind : {ErrorKind::Usage, ErrorKind::BadInput, ErrorKind::Missing})
        if (static_cast<int>(kind) == code)
            return kind;
    return ErrorKind::Failed;
}

Error engineError(ErrorKind kind, const std::string& what, const nlohmann::json& parts) {
    return {kind,
            {.what = what,
             .where = engineText(parts, "where"),
             .found = engineText(parts, "found"),
             .expected = engineText(parts, "expected"),
             .next = engineText(parts, "next")}};
}

double engineShare(const QString& line) {
    static const QRegularExpression percent(QStringLiteral("\\b(\\d{1,3})%"));
    const QRegularExpressionMatch match = percent.match(line);
    return match.hasMatch() ? match.captured(1).toDouble() / 100 : -1;
}

} // namespace alter
