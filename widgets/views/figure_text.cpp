#include "widgets/views/figure_text.h"

#include "core/base/table.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace alter {

namespace {

struct FigureWords {
    Q_DECLARE_TR_FUNCTIONS(FigureText)
};

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

QString pointsText(double difference) {
    constexpr int decimals = 1;
    constexpr double points = 100;
    QString size = figureText(points * std::abs(difference), decimals);
    if (std::isnan(difference) || roundsToZero(points * difference, decimals))
        return size;
    return (difference < 0 ? QChar(0x2212) : QLatin1Char('+')) + size;
}

QString bytesText(qint64 bytes) {
    return inLanguage(humanBytes(static_cast<uint64_t>(bytes)));
}

QString durationText(double seconds) {
    const auto whole = static_cast<qint64>(std::llround(seconds));
    if (whole < 60)
        return FigureWords::tr("%1 s").arg(whole);
    const qint64 minutes = (whole + 30) / 60;
    if (minutes < 60)
        return FigureWords::tr("%1 min").arg(minutes);
    return FigureWords::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString plainFigure(QString text) {
    return text.replace(QLocale().decimalPoint(), plainPoint);
}

QString shownFigure(QString text) {
    return text.replace(plainPoint, QLocale().decimalPoint());
}

} // namespace alter
