#include "widgets/views/error_text.h"

namespace alter {

QString shortText(const Error& error) {
    const QString what = QString::fromStdString(error.parts().what);
    const QString next = QString::fromStdString(error.parts().next);
    return next.isEmpty() ? what : what + QLatin1Char(' ') + next;
}

QString fullText(const Error& error) {
    return QString::fromUtf8(error.what());
}

} // namespace alter
