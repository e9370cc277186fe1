// Speaks the part of `alter serve PROJECT --stdio` that the routing page needs, without a model: `route`
// makes a token of each word, `what_if` tells its progress twice. A prompt or an expert with "slow" in it is
// answered when it is cancelled, one with "deadly" ends the program.
#include <nlohmann/json.hpp>

#include <iostream>
#include <sstream>
#include <vector>

using nlohmann::json;

namespace {

const std::vector<std::string> names = {"mail", "news", "talk"};

void send(json message) {
    message["jsonrpc"] = "2.0";
    std::cout << message.dump() << std::endl;
}

bool holds(const std::string& text, const char* word) {
    return text.find(word) != std::string::npos;
}

std::vector<std::string> pieces(const std::string& text) {
    std::vector<std::string> all = {"<bos>"};
    std::istringstream words(text);
    for (std::string word; words >> word;)
        all.push_back("▁" + word);
    return all;
}

/// Layer 0 gives each token to another expert in turn, layer 1 all to the named task's (or the second).
json routed(const json& params) {
    const std::string task = params.at("task");
    const auto tokens = pieces(params.at("prompt").get<std::string>() + " " + params.value("answer", ""));
    const size_t own = task == "mail" ? 0 : task == "talk" ? 2 : 1;
    json lower = json::array(), upper = json::array();
    for (size_t token = 0; token < tokens.size(); ++token) {
        std::vector<double> first(3, 0.1), second(3, -0.05);
        first[token % 3] = 0.9;
        second[own] = 1;
        lower.push_back(first);
        upper.push_back(second);
    }
    const bool estimates = task == "auto";
    return {{"experts", names},
            {"tasks", names},
            {"task_probabilities", estimates ? json({0.1, 0.7, 0.2}) : json::array()},
            {"task_weights", {0.1, 0.7, 0.2}},
            {"streams", {{{"name", "decoder"}, {"tokens", json::array()}, {"pieces", tokens}}}},
            {"blocks",
             {{{"stream", "decoder"}, {"layer", 0}, {"gates", lower}},
              {{"stream", "decoder"}, {"layer", 1}, {"gates", upper}}}}};
}

json rescored(const json& id, const json& params) {
    for (const double share : {0.25, 0.75})
        send({{"method", "progress"},
              {"params", {{"id", id}, {"share", share}, {"what", "evaluating mail"}}}});
    const bool pinned = params.at("override").contains("pin");
    const double low = pinned ? -0.4 : -0.029, change = pinned ? -0.25 : -0.0133,
                 high = pinned ? -0.1 : 0.002;
    return {{"task", params.at("task")},
            {"metric", "accuracy"},
            {"n", params.at("limit")},
            {"plain", {{"value", 0.8}, {"ci95", {0.7, 0.9}}}},
            {"changed", {{"value", 0.8 + change}, {"ci95", {0.6, 0.9}}}},
            {"change", {{"value", change}, {"ci95", {low, high}}, {"chance", 0.1}}}};
}

void answer(const json& request) {
    const std::string method = request.at("method");
    const json params = request.at("params"), id = request.value("id", json());
    if (method == "cancel") {
        send({{"id", params.at("id")},
              {"error", {{"code", -32800}, {"message", "The request was cancelled."}}}});
        return;
    }
    const std::string all = params.dump();
    if (holds(all, "deadly")) {
        std::cerr << "no memory left" << std::endl;
        std::exit(3);
    }
    if (!holds(all, "slow"))
        send({{"id", id}, {"result", method == "route" ? routed(params) : rescored(id, params)}});
}

} // namespace

int main() {
    std::string line;
    while (std::getline(std::cin, line))
        answer(json::parse(line));
}
