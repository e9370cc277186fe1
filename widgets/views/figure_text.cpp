#include "widgets/views/figure_text.h"

#include "core/base/table.h"
#include "core/base/text.h"

#include <QLocale>

#include <cmath>

namespace alter {

namespace {

const QString plainPoint = QStringLiteral(".");

QString inLanguage(const std::string& figure) {
    return shownFigure(QString::fromStdString(figure));
}

} // namespace

QString figureText(double value, int decimals) {
    return inLanguage(figure(value, decimals));
}

bool roundsToZero(double value, int decimals) {
    return std::round(value * std::pow(10.0, decimals)) == 0;
}

QString bytesText(qint64 bytes) {
    return inLanguage(humanBytes(static_cast<uint64_t>(bytes)));
}

QString plainFigure(QString text) {
    return text.replace(QLocale().decimalPoint(), plainPoint);
}

QString shownFigure(QString text) {
    return text.replace(plainPoint, QLocale().decimalPoint());
}

} // namespace alter
