// Speaks JSON-RPC like `alter serve PROJECT --stdio`, without a model: `echo` gives its parameters back,
// `count` tells three numbers before it answers, `wait` answers when it is cancelled, `fail` refuses, `die`
// ends with a complaint.
#include <nlohmann/json.hpp>

#include <iostream>

using nlohmann::json;

namespace {

void send(json message) {
    message["jsonrpc"] = "2.0";
    std::cout << message.dump() << std::endl;
}

void answer(const json& request) {
    const std::string method = request.at("method");
    const json id = request.value("id", json());
    if (method == "echo") {
        send({{"id", id}, {"result", request.at("params")}});
    } else if (method == "count") {
        for (int i = 1; i <= 3; ++i)
            send({{"method", "progress"}, {"params", {{"id", id}, {"share", i / 3.0}}}});
        send({{"id", id}, {"result", nullptr}});
    } else if (method == "fail") {
        send({{"id", id},
              {"error",
               {{"code", -32000},
                {"message", "There is no such run."},
                {"data", {{"kind", 4}, {"found", "x"}, {"next", "Name another."}}}}}});
    } else if (method == "cancel") {
        send({{"id", request.at("params").at("id")},
              {"error", {{"code", -32800}, {"message", "The request was cancelled."}}}});
    } else if (method == "die") {
        std::cerr << "no memory left" << std::endl;
        std::exit(3);
    }
}

} // namespace

int main() {
    std::string line;
    while (std::getline(std::cin, line))
        answer(json::parse(line));
}
