#pragma once

#include <QColor>
#include <QString>

namespace alter {

/// What SentencePiece writes for a space: ▁.
constexpr QChar spaceSign(0x2581);

/// One token as the strip shows it.
struct StripToken {
    QString text = {};       ///< as it is drawn: "▁the", "↵"
    QColor colour = {};      ///< under the text; not valid: none
    QString mark = {};       ///< a short word under the token, so that colour never speaks alone: "sn"
    QString toolTip = {};    ///< also what a screen reader says
    bool breaksLine = false; ///< the next token begins a line

    bool operator==(const StripToken&) const = default;
};

} // namespace alter
