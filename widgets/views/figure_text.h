#pragma once

#include <QString>

namespace alter {

// Figures as a person reads them, with the decimal point of the window's language; files have them as core/
// writes them.

/// With so many decimals; "–" where it is not known.
QString figureText(double value, int decimals);

/// Whether figureText() shows zeros alone.
bool roundsToZero(double value, int decimals);

/// A difference of metrics in hundredths: "−1.3"; "+" before what is above 0.
QString pointsText(double difference);

/// "233.6 MiB"
QString bytesText(qint64 bytes);

/// "45 s", "3 min", "2 h 5 min"
QString durationText(double seconds);

/// The text of a figure, as files have it and as it is shown.
QString plainFigure(QString text);
QString shownFigure(QString text);

} // namespace alter
