#include "widgets/routing/tokens/token_picture.h"

#include "core/base/table.h"
#include "widgets/routing/routing_words.h"
#include "widgets/views/table_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace alter {

namespace {

constexpr int gateDecimals = 4;

struct TokenPictureWords {
    Q_DECLARE_TR_FUNCTIONS(TokenPicture)
};

QString quoted(const RoutedText& text, size_t token) {
    return QStringLiteral("“%1”").arg(shownPiece(text.routing.piece(token)));
}

QString runText(const RoutedText& text) {
    return QStringLiteral("%1, %2").arg(QString::fromStdString(text.runName),
                                        momentText({.step = text.step, .stage = text.stage}));
}

/// The task whose expert counts as the token's own: the one that was named, else the likeliest.
std::string ownTask(const RoutedText& text) {
    const auto guesses = text.routing.guesses();
    return !text.routedAs.empty() || guesses.empty() ? text.routedAs : guesses.front().first;
}

/// The largest |gate| of any token in any layer, so that colours can be compared between them; of experts
/// that are not `own` if those have any.
double largestGate(const TokenRouting& routing, const std::string& own) {
    double largest = 0, borrowed = 0;
    for (const TokenRouting::Block& block : routing.blocks)
        for (const std::vector<double>& gates : block.gates)
            for (size_t expert = 0; expert < gates.size(); ++expert) {
                largest = std::max(largest, std::abs(gates[expert]));
                if (routing.experts[expert] != own)
                    borrowed = std::max(borrowed, std::abs(gates[expert]));
            }
    return borrowed > 0 ? borrowed : largest > 0 ? largest : 1;
}

/// Entropy of the shares |g| / Σ|g|, in nats.
double entropyOf(const std::vector<double>& gates) {
    double sum = 0, entropy = 0;
    for (const double gate : gates)
        sum += std::abs(gate);
    for (const double gate : gates)
        if (const double share = sum > 0 ? std::abs(gate) / sum : 0; share > 0)
            entropy -= share * std::log(share);
    return entropy;
}

/// Bars at the right: entropy of a layer's shares; above: the share of layers that an expert wins.
void fillEdges(HeatMapContents& contents, const TokenRouting& routing, size_t token,
               const std::vector<size_t>& blocks) {
    const double limit = std::log(static_cast<double>(routing.experts.size()));
    std::vector<double> wins(routing.experts.size(), 0.0);
    contents.rowEdge.title = TokenPictureWords::tr("Entropy");
    for (const size_t block : blocks) {
        const double entropy = entropyOf(*routing.gates(token, block));
        contents.rowEdge.shares.push_back(limit > 0 ? entropy / limit : 0);
        contents.rowEdge.texts << numberText(entropy, contents.decimals);
        wins[routing.winner(token, block).value_or(0)] += 1.0 / static_cast<double>(blocks.size());
    }
    contents.columnEdge.title = TokenPictureWords::tr("Wins");
    for (const double share : wins) {
        contents.columnEdge.shares.push_back(share);
        contents.columnEdge.texts << shareText(share);
    }
}

QString acrossLegend(const RoutedText& text, const std::string& own, double largest) {
    QStringList parts = {
        TokenPictureWords::tr("The signed weight with which each expert's output is added for this one "
                              "token, in each layer; nothing is averaged.")};
    if (!own.empty()) {
        parts << (text.routedAs.empty()
                      ? TokenPictureWords::tr("Framed: the expert of the likeliest task, %1.")
                      : TokenPictureWords::tr("Framed: the expert of the named task, %1."))
                     .arg(QString::fromStdString(own));
        parts << TokenPictureWords::tr(
                     "Colours end at %1, the largest value of any other expert for any token.")
                     .arg(numberText(largest, 3));
    }
    parts << TokenPictureWords::tr(
                 "Bars above: the share of layers in which an expert has the largest absolute gate. "
                 "Bars at the right: entropy of the shares in nats, full at log %1 = %2.")
                 .arg(text.routing.experts.size())
                 .arg(numberText(std::log(static_cast<double>(text.routing.experts.size())), 2));
    return parts.join(QLatin1Char(' '));
}

/// As where routers see the whole text at once.
bool areGatesTheSameForAllTokens(const TokenRouting& routing) {
    return routing.tokenCount() > 1 &&
           std::all_of(routing.blocks.begin(), routing.blocks.end(), [](const TokenRouting::Block& block) {
               return std::all_of(block.gates.begin(), block.gates.end(),
                                  [&](const auto& gates) { return gates == block.gates.front(); });
           });
}

HeatMapContents emptyContents(const TokenRouting& routing) {
    HeatMapContents contents;
    contents.columnAxis = TokenPictureWords::tr("expert");
    for (const std::string& expert : routing.experts)
        contents.columns << QString::fromStdString(expert);
    return contents;
}

} // namespace

std::vector<RoutingLayer> layersOf(const TokenRouting& routing) {
    std::vector<RoutingLayer> layers;
    for (const TokenRouting::Block& block : routing.blocks)
        layers.push_back({.stream = block.stream, .block = block.layer});
    return layers;
}

QString layerText(const TokenRouting& routing, std::optional<size_t> block) {
    return block
               ? QString::fromStdString(routing.blocks[*block].name())
               : TokenPictureWords::tr("all %Ln layer(s)", nullptr, static_cast<int>(routing.blocks.size()));
}

HeatMapContents tokenAcrossLayers(const RoutedText& text, size_t token) {
    const TokenRouting& routing = text.routing;
    const std::string own = ownTask(text);
    HeatMapContents contents = emptyContents(routing);
    contents.rowAxis = TokenPictureWords::tr("layer");
    contents.valueName = TokenPictureWords::tr("gate");
    contents.frameMeaning = TokenPictureWords::tr("the expert of the task it was routed as");
    contents.colours = HeatMapColours::Signed;
    contents.largest = largestGate(routing, own);
    std::vector<size_t> blocks;
    for (size_t block = routing.blocks.size(); block-- > 0;) // as they lie on each other
        if (const std::vector<double>* gates = routing.gates(token, block)) {
            blocks.push_back(block);
            contents.rows << QString::fromStdString(routing.blocks[block].name());
            for (size_t expert = 0; expert < gates->size(); ++expert) {
                contents.values.push_back((*gates)[expert]);
                contents.framed.push_back(routing.experts[expert] == own);
            }
        }
    fillEdges(contents, routing, token, blocks);
    contents.title = TokenPictureWords::tr("%1: token %2 of %3, %4, layers × experts")
                         .arg(runText(text))
                         .arg(token + 1)
                         .arg(routing.tokenCount())
                         .arg(quoted(text, token));
    contents.legend = acrossLegend(text, own, contents.largest);
    return contents;
}

HeatMapContents tokensByExperts(const RoutedText& text, std::optional<size_t> block) {
    const TokenRouting& routing = text.routing;
    HeatMapContents contents = emptyContents(routing);
    contents.title = stripTitle(text, block);
    contents.rowAxis = TokenPictureWords::tr("token");
    contents.valueName =
        block ? TokenPictureWords::tr("gate") : TokenPictureWords::tr("absolute gate, mean over layers");
    const double missing = std::nan("");
    for (size_t token = 0; token < routing.tokenCount(); ++token) {
        contents.rows << QStringLiteral("%1 %2").arg(token + 1).arg(shownPiece(routing.piece(token)));
        const std::vector<double> means = block ? std::vector<double>() : routing.meanStrengths(token);
        const std::vector<double>* gates = block ? routing.gates(token, *block) : &means;
        for (size_t expert = 0; expert < routing.experts.size(); ++expert)
            contents.values.push_back(gates && !gates->empty() ? (*gates)[expert] : missing);
    }
    return contents;
}

QString gatesAsCsv(const TokenRouting& routing) {
    QStringList head = {QStringLiteral("token"), QStringLiteral("piece"), QStringLiteral("stream"),
                        QStringLiteral("layer")};
    for (const std::string& expert : routing.experts)
        head << quotedCell(QString::fromStdString(expert), QLatin1Char(','));
    QStringList lines = {head.join(QLatin1Char(','))};
    for (size_t token = 0; token < routing.tokenCount(); ++token)
        for (size_t block = 0; block < routing.blocks.size(); ++block) {
            const std::vector<double>* gates = routing.gates(token, block);
            if (!gates)
                continue;
            QStringList cells = {QString::number(token + 1),
                                 quotedCell(QString::fromStdString(routing.piece(token)), QLatin1Char(',')),
                                 QString::fromStdString(routing.blocks[block].stream),
                                 QString::number(routing.blocks[block].layer)};
            for (const double gate : *gates)
                cells << QString::fromStdString(figure(gate, gateDecimals));
            lines << cells.join(QLatin1Char(','));
        }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString stripTitle(const RoutedText& text, std::optional<size_t> block) {
    return TokenPictureWords::tr("%1: %2, %3, %4")
        .arg(runText(text), text.source,
             text.routedAs.empty()
                 ? TokenPictureWords::tr("task estimated")
                 : TokenPictureWords::tr("routed as %1").arg(QString::fromStdString(text.routedAs)),
             layerText(text.routing, block));
}

QString stripLegend(const RoutedText& text, std::optional<size_t> block) {
    const QString who =
        block ? TokenPictureWords::tr("the expert with the largest absolute gate in %1")
                    .arg(layerText(text.routing, block))
              : TokenPictureWords::tr("the expert with the largest absolute gate, mean over %1 layers")
                    .arg(text.routing.blocks.size());
    const QStringList marks = shortMarks(text.routing.experts);
    QStringList names;
    for (qsizetype i = 0; i < marks.size(); ++i)
        names << QStringLiteral("%1 = %2").arg(
            marks[i], QString::fromStdString(text.routing.experts[static_cast<size_t>(i)]));
    const QString legend =
        TokenPictureWords::tr("Colour and mark: %1. %2.").arg(who, names.join(QStringLiteral(", ")));
    return areGatesTheSameForAllTokens(text.routing)
               ? TokenPictureWords::tr(
                     "%1 Every token has the same gates: the routers decided once for the whole text.")
                     .arg(legend)
               : legend;
}

QString guessSentence(const RoutedText& text) {
    const auto guesses = text.routing.guesses();
    if (!text.routedAs.empty() || guesses.empty())
        return {};
    const QString first = TokenPictureWords::tr("The routers took it for %1 (%2)")
                              .arg(QString::fromStdString(guesses[0].first), shareText(guesses[0].second));
    return guesses.size() < 2
               ? TokenPictureWords::tr("%1.").arg(first)
               : TokenPictureWords::tr("%1, then for %2 (%3).")
                     .arg(first, QString::fromStdString(guesses[1].first), shareText(guesses[1].second));
}

} // namespace alter
