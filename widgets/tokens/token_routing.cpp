#include "widgets/tokens/token_routing.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace alter {

namespace {

using nlohmann::json;

std::vector<TokenRouting::Stream> streamsFrom(const json& list) {
    std::vector<TokenRouting::Stream> streams;
    for (const json& one : list)
        streams.push_back({.name = one.at("name").get<std::string>(),
                           .pieces = one.at("pieces").get<std::vector<std::string>>()});
    return streams;
}

std::vector<TokenRouting::Block> blocksFrom(const json& list) {
    std::vector<TokenRouting::Block> blocks;
    for (const json& one : list)
        blocks.push_back({.stream = one.at("stream").get<std::string>(),
                          .layer = one.at("layer").get<int>(),
                          .gates = one.at("gates").get<std::vector<std::vector<double>>>()});
    return blocks;
}

[[noreturn]] void throwUnfitting(const std::string& where) {
    throwFailed({.what = "The routing that the model told does not fit together.",
                 .where = where,
                 .next = "Install alter and this program in the same version."});
}

void check(const TokenRouting& routing) {
    for (const TokenRouting::Block& block : routing.blocks) {
        const auto stream =
            std::find_if(routing.streams.begin(), routing.streams.end(),
                         [&](const TokenRouting::Stream& one) { return one.name == block.stream; });
        if (stream == routing.streams.end() || block.gates.size() != stream->pieces.size())
            throwUnfitting(block.name());
        for (const std::vector<double>& gates : block.gates)
            if (gates.size() != routing.experts.size())
                throwUnfitting(block.name());
    }
    const size_t guessed = routing.taskProbabilities.size();
    if (guessed != 0 && guessed != routing.tasks.size())
        throwUnfitting("task_probabilities");
}

size_t strongest(const std::vector<double>& gates) {
    const auto found = std::max_element(gates.begin(), gates.end(),
                                        [](double a, double b) { return std::abs(a) < std::abs(b); });
    return static_cast<size_t>(found - gates.begin());
}

} // namespace

std::string TokenRouting::Block::name() const {
    return cat(stream, ".", layer);
}

size_t TokenRouting::tokenCount() const {
    size_t count = 0;
    for (const Stream& stream : streams)
        count += stream.pieces.size();
    return count;
}

const std::string& TokenRouting::piece(size_t token) const {
    for (const Stream& stream : streams) {
        if (token < stream.pieces.size())
            return stream.pieces[token];
        token -= stream.pieces.size();
    }
    throwUnfitting("tokens");
}

const std::vector<double>* TokenRouting::gates(size_t token, size_t block) const {
    for (const Stream& stream : streams) {
        if (token < stream.pieces.size())
            return stream.name == blocks[block].stream ? &blocks[block].gates[token] : nullptr;
        token -= stream.pieces.size();
    }
    return nullptr;
}

std::vector<double> TokenRouting::meanStrengths(size_t token) const {
    std::vector<double> sums(experts.size(), 0.0);
    int count = 0;
    for (size_t block = 0; block < blocks.size(); ++block)
        if (const std::vector<double>* row = gates(token, block)) {
            ++count;
            for (size_t expert = 0; expert < sums.size(); ++expert)
                sums[expert] += std::abs((*row)[expert]);
        }
    if (count == 0)
        return {};
    for (double& sum : sums)
        sum /= count;
    return sums;
}

std::optional<size_t> TokenRouting::winner(size_t token, std::optional<size_t> block) const {
    if (!block) {
        const std::vector<double> means = meanStrengths(token);
        return means.empty() ? std::nullopt : std::optional(strongest(means));
    }
    const std::vector<double>* row = gates(token, *block);
    return row && !row->empty() ? std::optional(strongest(*row)) : std::nullopt;
}

std::vector<std::pair<std::string, double>> TokenRouting::guesses() const {
    std::vector<std::pair<std::string, double>> ranked;
    for (size_t task = 0; task < taskProbabilities.size(); ++task)
        ranked.emplace_back(tasks[task], taskProbabilities[task]);
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    return ranked;
}

TokenRouting tokenRoutingFrom(const json& result) {
    TokenRouting routing{.streams = streamsFrom(result.at("streams")),
                         .blocks = blocksFrom(result.at("blocks")),
                         .experts = result.at("experts").get<std::vector<std::string>>(),
                         .tasks = result.at("tasks").get<std::vector<std::string>>(),
                         .taskProbabilities = result.at("task_probabilities").get<std::vector<double>>(),
                         .taskWeights = result.at("task_weights").get<std::vector<double>>()};
    check(routing);
    return routing;
}

} // namespace alter
