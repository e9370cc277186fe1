#pragma once

#include "widgets/tokens/strip_token.h"

#include <QPalette>
#include <QStringList>
#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace alter {

/// What `route` answers (docs/serve.md): how each token of a text went through the experts. Tokens are
/// counted over all streams, one behind the other: an encoder's and then the decoder's.
struct TokenRouting {
    struct Stream {
        std::string name = {};                ///< encoder | decoder
        std::vector<std::string> pieces = {}; ///< the tokens as text: "▁the"
    };
    struct Block {
        std::string stream = {};
        int layer = 0;                               ///< from 0 at the bottom
        std::vector<std::vector<double>> gates = {}; ///< [token of the stream][expert], signed

        std::string name() const; ///< decoder.3
    };

    std::vector<Stream> streams = {};
    std::vector<Block> blocks = {};
    std::vector<std::string> experts = {}, tasks = {};
    std::vector<double> taskProbabilities = {}; ///< by task, as the routers took the prompt; empty: not asked
    std::vector<double> taskWeights = {};       ///< by task, as the gates used them

    size_t tokenCount() const;
    const std::string& piece(size_t token) const;
    /// Of a token in a block; null where the token does not go through it.
    const std::vector<double>* gates(size_t token, size_t block) const;
    /// By expert, the mean of |gate| over the blocks that the token goes through; empty if there is none.
    std::vector<double> meanStrengths(size_t token) const;
    /// The expert with the largest |gate| in a block or, without one, with the largest meanStrengths().
    std::optional<size_t> winner(size_t token, std::optional<size_t> block) const;
    /// The tasks that the prompt was taken for, the likeliest first; empty where that was not asked.
    std::vector<std::pair<std::string, double>> guesses() const;
};

/// Throws Failed, or nlohmann's exceptions, for what is no such answer.
TokenRouting tokenRoutingFrom(const nlohmann::json& result);

/// A text for each name, short and different from the others': "shop_intent" -> "in". Words that all names
/// begin with are left out.
QStringList shortMarks(const std::vector<std::string>& names);

/// A token as it is drawn: line breaks and tabs become signs.
QString shownPiece(const std::string& piece);

/// The tokens with the colour and mark of the expert that wins them in a block or, without one, on average.
/// `projectTasks` are those of the project by name, which give each task its colour.
std::vector<StripToken> stripTokens(const TokenRouting& routing, std::optional<size_t> block,
                                    const std::vector<std::string>& projectTasks, const QPalette& palette);

} // namespace alter
