#pragma once

#include "core/base/error.h"

#include <nlohmann/json.hpp>

#include <string>
#include <variant>

namespace alter {

/// Codes of JSON-RPC 2.0, and our own two at the end.
enum class RpcCode {
    ParseError = -32700,
    InvalidRequest = -32600,
    MethodNotFound = -32601,
    InvalidParams = -32602,
    Failed = -32000,   ///< the error's parts are in "data"
    Cancelled = -32800 ///< by `cancel`, or because the server ends
};

struct RpcRequest {
    nlohmann::json id; ///< null for a notification, which gets no response
    std::string method;
    nlohmann::json params = nlohmann::json::object();

    bool isNotification() const { return id.is_null(); }
};

/// A request, or the response that says why the line is none.
std::variant<RpcRequest, nlohmann::json> parseRequest(const std::string& line);

nlohmann::json rpcResult(const nlohmann::json& id, nlohmann::json result);
nlohmann::json rpcError(const nlohmann::json& id, RpcCode code, const std::string& message);
nlohmann::json rpcError(const nlohmann::json& id, const Error& error);
nlohmann::json rpcNotification(const std::string& method, nlohmann::json params);

/// A message's parameters, read by name; what is wrong with them is Usage.
class RpcParams {
  public:
    explicit RpcParams(const nlohmann::json& params) : m_params(params) {}

    template <typename Value>
    Value get(const char* name, Value otherwise) {
        const nlohmann::json* found = find(name);
        return found ? read<Value>(name, *found) : otherwise;
    }

    template <typename Value>
    Value require(const char* name) {
        const nlohmann::json* found = find(name);
        if (!found)
            throwUsage({.what = "A parameter is missing.", .expected = name});
        return read<Value>(name, *found);
    }

    /// To be called after the last one: Usage for names that nothing asked for.
    void finish() const;

  private:
    const nlohmann::json* find(const char* name);

    template <typename Value>
    static Value read(const char* name, const nlohmann::json& value) {
        try {
            return value.get<Value>();
        } catch (const nlohmann::json::exception&) {
            throwUsage({.what = "A parameter has a value of the wrong kind.",
                        .where = name,
                        .found = value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)});
        }
    }

    const nlohmann::json& m_params;
    std::vector<std::string> m_known;
};

} // namespace alter
