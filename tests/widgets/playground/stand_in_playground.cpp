// Speaks JSON-RPC like `alter serve PROJECT --stdio`, without a model. `generate` writes the words "RUN says
// PROMPT" as tokens; a prompt with "slow" in it makes many of them, 10 ms apart, until it is cancelled or
// done; one with "cold" says first that it loads its model; one with "die" ends the program, one with "fail"
// is refused. `score` gives the first label 70 %, or 30 % where a gate is changed; `route` answers for the
// words of the prompt. Each request is appended to the file that ALTER_STAND_IN_LOG names.
#include <nlohmann/json.hpp>

#include <condition_variable>
#include <cstdlib>
#include <deque>
#include <fstream>
#include <iostream>
#include <mutex>
#include <set>
#include <sstream>
#include <thread>

using nlohmann::json;

namespace {

constexpr int slowTokens = 400;
constexpr size_t otherToken = 1000; // ids from here on are " else"
constexpr std::chrono::milliseconds pause{10}, loadingTime{400};

/// What has come and was not answered yet.
struct Inbox {
    std::mutex mutex;
    std::condition_variable came;
    std::deque<json> requests;
    std::set<json> cancelled;
    bool atEnd = false;
};

void send(json message) {
    message["jsonrpc"] = "2.0";
    std::cout << message.dump() << std::endl;
}

void refuse(const json& id, int code, const std::string& message) {
    send({{"id", id},
          {"error",
           {{"code", code}, {"message", message}, {"data", {{"kind", 2}, {"next", "Ask otherwise."}}}}}});
}

void keep(const std::string& line) {
    if (const char* file = std::getenv("ALTER_STAND_IN_LOG"))
        std::ofstream(file, std::ios::app) << line << '\n';
}

void listen(Inbox& inbox) {
    std::string line;
    while (std::getline(std::cin, line)) {
        keep(line);
        json request = json::parse(line);
        const std::lock_guard lock(inbox.mutex);
        if (request["method"] == "cancel")
            inbox.cancelled.insert(request["params"]["id"]);
        else
            inbox.requests.push_back(std::move(request));
        inbox.came.notify_one();
    }
    const std::lock_guard lock(inbox.mutex);
    inbox.atEnd = true;
    inbox.came.notify_one();
}

bool isCancelled(Inbox& inbox, const json& id) {
    const std::lock_guard lock(inbox.mutex);
    return inbox.cancelled.count(id) > 0;
}

std::vector<std::string> wordsOf(const std::string& text) {
    std::istringstream in(text);
    std::vector<std::string> words;
    for (std::string word; in >> word;) {
        if (!words.empty())
            word.insert(word.begin(), ' ');
        words.push_back(word);
    }
    return words;
}

/// Long enough to be seen, before and after the model is there.
void load(const json& id, const json& params) {
    for (const bool done : {false, true}) {
        send({{"method", "loading"}, {"params", {{"id", id}, {"run", params["run"]}, {"done", done}}}});
        std::this_thread::sleep_for(loadingTime);
    }
}

void generate(Inbox& inbox, const json& id, const json& params) {
    const std::string prompt = params["prompt"];
    const bool slow = prompt.find("slow") != std::string::npos;
    if (prompt.find("cold") != std::string::npos)
        load(id, params);
    std::vector<std::string> tokens = wordsOf(params["run"].get<std::string>() + " says " + prompt);
    if (slow)
        tokens.resize(slowTokens, " on");
    std::string text;
    const auto begin = params.value("begin", std::vector<size_t>());
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (i < begin.size() && begin[i] >= otherToken)
            tokens[i] = " else";
        if (slow)
            std::this_thread::sleep_for(pause);
        if (isCancelled(inbox, id))
            return refuse(id, -32800, "The request was cancelled.");
        text += tokens[i];
        json told = {{"id", id}, {"token", i}, {"logprob", i == 0 ? -2.0 : -0.1}, {"text", tokens[i]}};
        if (params.contains("alternatives"))
            told["alternatives"] = {{{"token", i}, {"logprob", -0.1}, {"text", tokens[i]}},
                                    {{"token", otherToken + i}, {"logprob", -3}, {"text", " else"}}};
        send({{"method", "token"}, {"params", told}});
    }
    json result = {{"text", text}, {"tokens", json::array()}, {"finish", "eos"}, {"prompt_tokens", 3}};
    if (params["task"] == "auto" && params["run"] != "base")
        result["tasks"] = {{{"task", "mail"}, {"probability", 0.9}},
                           {{"task", "talk"}, {"probability", 0.1}}};
    send({{"id", id}, {"result", result}});
}

void score(const json& id, const json& params) {
    const auto labels = params["labels"].get<std::vector<std::string>>();
    const double first = params.contains("override") ? 0.3 : 0.7;
    auto list = json::array();
    for (size_t i = 0; i < labels.size(); ++i)
        list.push_back(
            {{"label", labels[i]},
             {"probability", i == 0 ? first : (1 - first) / static_cast<double>(labels.size() - 1)},
             {"log_likelihood", -1}});
    send(
        {{"id", id}, {"result", {{"best", first > 0.5 ? labels.front() : labels.back()}, {"labels", list}}}});
}

void route(const json& id, const json& params) {
    const auto pieces = wordsOf(params["prompt"]);
    const std::vector<std::vector<double>> gates(pieces.size(), {0.9, 0.1});
    send({{"id", id},
          {"result",
           {{"experts", {"mail", "talk"}},
            {"tasks", {"mail", "talk"}},
            {"task_probabilities", json::array()},
            {"task_weights", {1.0, 0.0}},
            {"streams", {{{"name", "decoder"}, {"tokens", json::array()}, {"pieces", pieces}}}},
            {"blocks", {{{"stream", "decoder"}, {"layer", 0}, {"gates", gates}}}}}}});
}

void answer(Inbox& inbox, const json& request) {
    const json& id = request["id"];
    const json& params = request["params"];
    const std::string method = request["method"], prompt = params.value("prompt", "");
    if (prompt.find("die") != std::string::npos) {
        std::cerr << "no memory left" << std::endl;
        std::_Exit(3);
    }
    if (isCancelled(inbox, id))
        refuse(id, -32800, "The request was cancelled.");
    else if (prompt.find("fail") != std::string::npos)
        refuse(id, -32602, "This cannot be asked.");
    else if (method == "generate")
        generate(inbox, id, params);
    else if (method == "score")
        score(id, params);
    else if (method == "route")
        route(id, params);
}

} // namespace

int main() {
    Inbox inbox;
    std::thread listener(listen, std::ref(inbox));
    while (true) {
        std::unique_lock lock(inbox.mutex);
        inbox.came.wait(lock, [&] { return inbox.atEnd || !inbox.requests.empty(); });
        if (inbox.requests.empty())
            break;
        const json request = std::move(inbox.requests.front());
        inbox.requests.pop_front();
        lock.unlock();
        answer(inbox, request);
    }
    listener.join();
}
