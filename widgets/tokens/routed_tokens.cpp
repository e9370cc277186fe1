// A routed text as the strip shows it.
#include "widgets/theme/task_colour.h"
#include "widgets/tokens/token_routing.h"
#include "widgets/views/figure_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace alter {

namespace {

constexpr qsizetype shortestMark = 2, longestMark = 4;
constexpr size_t mostInToolTip = 6;
constexpr int toolTipDecimals = 3;

struct TokenRoutingWords {
    Q_DECLARE_TR_FUNCTIONS(TokenRouting)
};

/// How many characters of whole words ("shop_") all names begin with.
qsizetype sharedBeginning(const QStringList& names) {
    qsizetype shared = 0;
    for (qsizetype end = names.first().indexOf(QLatin1Char('_')); end >= 0;
         end = names.first().indexOf(QLatin1Char('_'), end + 1)) {
        const QString beginning = names.first().left(end + 1);
        if (!std::all_of(names.begin(), names.end(), [&](const QString& name) {
                return name.startsWith(beginning) && name.size() > beginning.size();
            }))
            break;
        shared = end + 1;
    }
    return shared;
}

/// How much of names[place] no other name begins with; 0 if that would be too long.
qsizetype tellingLength(const QStringList& names, qsizetype place) {
    for (qsizetype length = shortestMark; length <= longestMark; ++length) {
        const QString beginning = names[place].left(length);
        const auto same = std::count_if(names.begin(), names.end(),
                                        [&](const QString& name) { return name.startsWith(beginning); });
        if (same == 1)
            return length;
    }
    return 0;
}

/// "shop_intent 0.981", the strongest first.
QStringList gateLines(const TokenRouting& routing, const std::vector<double>& gates) {
    std::vector<size_t> order(gates.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return std::abs(gates[a]) > std::abs(gates[b]); });
    QStringList lines;
    for (size_t i = 0; i < std::min(order.size(), mostInToolTip); ++i)
        lines << QStringLiteral("%1 %2").arg(QString::fromStdString(routing.experts[order[i]]),
                                             figureText(gates[order[i]], toolTipDecimals));
    if (order.size() > mostInToolTip)
        lines << TokenRoutingWords::tr("%Ln more", nullptr, static_cast<int>(order.size() - mostInToolTip));
    return lines;
}

QString toolTipOf(const TokenRouting& routing, size_t token, std::optional<size_t> block) {
    QString about = TokenRoutingWords::tr("Token %1 of %2, “%3”")
                        .arg(token + 1)
                        .arg(routing.tokenCount())
                        .arg(QString::fromStdString(routing.piece(token)));
    const std::vector<double>* gates = block ? routing.gates(token, *block) : nullptr;
    if (block && !gates)
        return TokenRoutingWords::tr("%1: not in %2")
            .arg(about, QString::fromStdString(routing.blocks[*block].name()));
    const std::vector<double> shown = gates ? *gates : routing.meanStrengths(token);
    if (shown.empty())
        return about;
    const QString what =
        block
            ? TokenRoutingWords::tr("gates in %1").arg(QString::fromStdString(routing.blocks[*block].name()))
            : TokenRoutingWords::tr("absolute gates, mean over its layers");
    return about + QStringLiteral(", ") + what + QStringLiteral(":\n") +
           gateLines(routing, shown).join(QLatin1Char('\n'));
}

} // namespace

QStringList shortMarks(const std::vector<std::string>& names) {
    QStringList all;
    for (const std::string& name : names)
        all << QString::fromStdString(name);
    if (all.size() > 1) {
        const qsizetype shared = sharedBeginning(all);
        for (QString& name : all)
            name.remove(0, shared);
    }
    QStringList marks;
    for (qsizetype place = 0; place < all.size(); ++place) {
        const qsizetype length = tellingLength(all, place);
        marks << (length > 0 ? all[place].left(length)
                             : all[place].left(shortestMark) + QString::number(place + 1));
    }
    return marks;
}

QString shownPiece(const std::string& piece) {
    QString text = QString::fromStdString(piece);
    text.replace(QLatin1Char('\n'), QChar(0x21B5));
    text.replace(QLatin1Char('\r'), QChar(0x240D));
    text.replace(QLatin1Char('\t'), QChar(0x21E5));
    return text;
}

std::vector<StripToken> stripTokens(const TokenRouting& routing, std::optional<size_t> block,
                                    const std::vector<std::string>& projectTasks, const QPalette& palette) {
    const QStringList marks = shortMarks(routing.experts);
    std::vector<StripToken> tokens;
    size_t streamEnd = 0, stream = 0;
    for (size_t token = 0; token < routing.tokenCount(); ++token) {
        while (token >= streamEnd)
            streamEnd += routing.streams[stream++].pieces.size();
        StripToken shown{.text = shownPiece(routing.piece(token)),
                         .toolTip = toolTipOf(routing, token, block)};
        shown.breaksLine = token + 1 == streamEnd || routing.piece(token).ends_with('\n');
        if (const auto winner = routing.winner(token, block)) {
            shown.colour = taskColour(routing.experts[*winner], projectTasks, palette);
            shown.mark = marks[static_cast<qsizetype>(*winner)];
        }
        tokens.push_back(std::move(shown));
    }
    return tokens;
}

} // namespace alter
