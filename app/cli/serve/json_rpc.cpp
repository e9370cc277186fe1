#include "app/cli/serve/json_rpc.h"

#include "core/base/text.h"
#include "core/store/runs.h"

#include <algorithm>

namespace alter {

namespace {

using nlohmann::json;

RpcCode codeOf(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::Usage:
        return RpcCode::InvalidParams;
    case ErrorKind::Interrupted:
        return RpcCode::Cancelled;
    default:
        return RpcCode::Failed;
    }
}

bool isId(const json& id) {
    return id.is_string() || id.is_number_integer() || id.is_null();
}

} // namespace

std::variant<RpcRequest, json> parseRequest(const std::string& line) {
    const json message = json::parse(line, nullptr, false);
    if (message.is_discarded())
        return rpcError(nullptr, RpcCode::ParseError, "The line is not one JSON value.");
    const bool hasId = message.is_object() && message.contains("id") && isId(message["id"]);
    const json id = hasId ? message["id"] : json();
    const auto refuse = [&id](const char* why) { return rpcError(id, RpcCode::InvalidRequest, why); };
    if (!message.is_object())
        return refuse("A request is a JSON object; batches are not taken.");
    if (message.value("jsonrpc", json()) != "2.0")
        return refuse("The member \"jsonrpc\" must be \"2.0\".");
    if (message.contains("id") && !hasId)
        return refuse("The member \"id\" must be a text or a whole number.");
    if (!message.contains("method") || !message["method"].is_string())
        return refuse("The member \"method\" must be a text.");
    RpcRequest request{.id = id, .method = message["method"]};
    if (message.contains("params"))
        request.params = message["params"];
    if (!request.params.is_object())
        return rpcError(id, RpcCode::InvalidParams, "Parameters are given by name, as a JSON object.");
    return request;
}

json rpcResult(const json& id, json result) {
    return {{"jsonrpc", "2.0"}, {"id", id}, {"result", std::move(result)}};
}

json rpcError(const json& id, RpcCode code, const std::string& message) {
    return {
        {"jsonrpc", "2.0"}, {"id", id}, {"error", {{"code", static_cast<int>(code)}, {"message", message}}}};
}

json rpcError(const json& id, const Error& error) {
    json response = rpcError(id, codeOf(error.kind()), error.parts().what);
    response["error"]["data"] = errorJson(error);
    return response;
}

json rpcNotification(const std::string& method, json params) {
    return {{"jsonrpc", "2.0"}, {"method", method}, {"params", std::move(params)}};
}

const json* RpcParams::find(const char* name) {
    m_known.emplace_back(name);
    const auto found = m_params.find(name);
    return found == m_params.end() || found->is_null() ? nullptr : &*found;
}

void RpcParams::finish() const {
    for (const auto& [name, value] : m_params.items())
        if (std::find(m_known.begin(), m_known.end(), name) == m_known.end())
            throwUsage(
                {.what = "The method has no such parameter.", .found = name, .expected = joinList(m_known)});
}

} // namespace alter
