#pragma once

#include "core/inference/model.h"

#include <string>
#include <vector>

namespace alter {

/// How one text went through the experts.
struct RoutingTrace {
    struct Block {
        std::string stream; ///< encoder | decoder
        int64_t index = 0;  ///< from 0 at the bottom; blocks without experts are not listed
        std::vector<std::vector<double>> gates; ///< [tokens][experts], signed
    };
    struct Stream {
        std::string name;
        std::vector<int32_t> ids;
        std::vector<std::string> pieces; ///< the tokens as text: "▁the"
    };

    std::vector<Stream> streams;      ///< the tokens of each stream that has blocks
    std::vector<std::string> experts; ///< names, gate by gate
    std::vector<Block> blocks;
    std::vector<double> taskProbabilities = {}; ///< [tasks] of the head; empty if none was trained
    std::vector<double> taskWeights = {};       ///< [tasks] as the gates used them
};

/// Routes a prompt and, if given, an answer to it (whose last token is not fed). Throws Usage for a model
/// without a mixture, and what Model::routing() throws.
RoutingTrace traceRouting(const Model& model, const Prompt& prompt, const std::vector<int32_t>& answer = {});

} // namespace alter
