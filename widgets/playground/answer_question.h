#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace alter {

/// Which model answers.
struct AnswerSource {
    std::string run = {};    ///< as `alter` takes it: RUN, RUN@stage1, base
    std::string expert = {}; ///< answers alone; "" = as routed
    std::string task = {};   ///< as which it is asked; "" = as all columns are

    bool isBase() const { return run == "base"; }
    std::string runName() const { return run.substr(0, run.find('@')); }
    bool operator==(const AnswerSource&) const = default;
};

/// How an answer is made; the defaults are the engine's.
struct DecodingChoice {
    int maxTokens = 128;
    double temperature = 0; ///< 0 = always the likeliest token
    int topK = 0;           ///< 0 = all
    double topP = 1;
    int beams = 1;
    int64_t seed = 0;

    bool operator==(const DecodingChoice&) const = default;
};

/// Factors on gates by the experts' names; 1 = as routed.
using ExpertMix = std::map<std::string, double>;

/// One prompt for one model.
struct AnswerQuestion {
    AnswerSource source = {};
    std::string prompt = {};
    std::string task = {}; ///< "" = the routers estimate it
    /// The closed answers of the tasks that have some: which are scored may depend on the estimate.
    std::map<std::string, std::vector<std::string>> labels = {};
    DecodingChoice decoding = {};
    ExpertMix mix = {};
    std::string mixName = {};        ///< a mix of the project, which takes the place of `mix`
    std::vector<int64_t> begin = {}; ///< the tokens that the answer begins with
    int alternatives = 0;            ///< told of each token; beam search has none
    bool wantsText = true;
    bool wantsRouting = true;
};

/// What the question's source takes of the mixer: nothing for the base model or for one expert alone.
struct MixedGates {
    ExpertMix factors = {};
    std::string name = {};
    bool operator==(const MixedGates&) const = default;
};
MixedGates mixedGates(const AnswerQuestion& question);

/// The parameters of `generate`.
nlohmann::json generateParams(const AnswerQuestion& question);

/// The parameters that every method takes: prompt, task, run, override.
nlohmann::json promptParams(const AnswerQuestion& question);

/// The same in a terminal: `alter generate PROJECT RUN …`, for a POSIX shell, with an option for each value
/// that is not the default.
std::string generateCommand(const std::string& project, const AnswerQuestion& question);

} // namespace alter
