#include "widgets/playground/answer_question.h"

#include "core/base/text.h"

namespace alter {

namespace {

using nlohmann::json;

/// The decoding options that differ from the defaults, by the engine's names.
std::map<std::string, json> decodingParams(const DecodingChoice& chosen) {
    const DecodingChoice standard;
    std::map<std::string, json> params;
    const auto add = [&params](const char* name, auto value, auto usual) {
        if (value != usual)
            params.emplace(name, value);
    };
    add("max_tokens", chosen.maxTokens, standard.maxTokens);
    add("temperature", chosen.temperature, standard.temperature);
    add("top_k", chosen.topK, standard.topK);
    add("top_p", chosen.topP, standard.topP);
    add("beams", chosen.beams, standard.beams);
    add("seed", chosen.seed, standard.seed);
    return params;
}

} // namespace

MixedGates mixedGates(const AnswerQuestion& question) {
    MixedGates gates;
    if (question.source.isBase() || !question.source.expert.empty())
        return gates;
    gates.name = question.mixName;
    if (gates.name.empty())
        for (const auto& [expert, factor] : question.mix)
            if (factor != 1)
                gates.factors.emplace(expert, factor);
    return gates;
}

json promptParams(const AnswerQuestion& question) {
    json params = {{"prompt", question.prompt},
                   {"task", question.task.empty() ? "auto" : question.task},
                   {"run", question.source.run}};
    if (!question.source.isBase() && !question.source.expert.empty())
        params["override"]["pin"] = question.source.expert;
    const MixedGates mixed = mixedGates(question);
    if (!mixed.name.empty())
        params["mix"] = mixed.name;
    if (!mixed.factors.empty())
        params["override"]["scale"] = mixed.factors;
    return params;
}

json generateParams(const AnswerQuestion& question) {
    json params = promptParams(question);
    for (const auto& [name, value] : decodingParams(question.decoding))
        params[name] = value;
    if (!question.begin.empty())
        params["begin"] = question.begin;
    if (question.alternatives > 0 && question.decoding.beams == 1)
        params["alternatives"] = question.alternatives;
    return params;
}

std::string generateCommand(const std::string& project, const AnswerQuestion& question) {
    std::string command = cat("alter generate ", shellWord(project), " ", shellWord(question.source.run));
    if (!question.source.isBase())
        command += question.task.empty() ? " --auto" : cat(" --task ", shellWord(question.task));
    command += cat(" --prompt=", shellWord(question.prompt));
    for (const auto& [name, value] : decodingParams(question.decoding)) {
        std::string option = name;
        std::replace(option.begin(), option.end(), '_', '-');
        command += cat(" --", option, " ", value.dump());
    }
    std::string begin;
    for (const int64_t token : question.begin)
        begin += cat(begin.empty() ? " --begin " : ",", token);
    command += begin;
    if (!question.source.isBase() && !question.source.expert.empty())
        command += cat(" --pin ", shellWord(question.source.expert));
    const MixedGates mixed = mixedGates(question);
    if (!mixed.name.empty())
        command += cat(" --mix ", shellWord(mixed.name));
    for (const auto& [expert, factor] : mixed.factors)
        command += cat(" --scale ", shellWord(cat(expert, "=", factor)));
    return command;
}

} // namespace alter
