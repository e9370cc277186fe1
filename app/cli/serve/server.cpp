#include "app/cli/serve/server.h"

#include "core/base/cancellation.h"
#include "core/base/os/line_input.h"
#include "core/base/text.h"

#include <algorithm>
#include <iostream>
#include <thread>

namespace alter {

using nlohmann::json;

void RpcServer::run() {
    std::thread worker([this] { work(); });
    LineInput input(longestLine);
    std::string line;
    bool open = true;
    while (open) {
        switch (input.next(line)) {
        case LineInput::Got::Line:
            open = take(line);
            break;
        case LineInput::Got::TooLong:
            send(rpcError(nullptr, RpcCode::InvalidRequest,
                          cat("The line is longer than ", humanBytes(longestLine), ".")));
            break;
        case LineInput::Got::End: {
            // Nobody waits for the answers any more.
            const std::lock_guard lock(m_mutex);
            m_waiting.clear();
            m_currentCancelled = true;
            open = false;
        }
        }
    }
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_changed.notify_all();
    worker.join();
    throwIfCancelled("The server was stopped.");
}

bool RpcServer::take(const std::string& line) {
    if (line.find_first_not_of(" \t\r") == std::string::npos)
        return true;
    auto parsed = parseRequest(line);
    if (const json* refusal = std::get_if<json>(&parsed)) {
        send(*refusal);
        return true;
    }
    const RpcRequest& request = std::get<RpcRequest>(parsed);
    if (request.method == "cancel") {
        cancel(request);
    } else if (request.method == "ping") {
        if (!request.isNotification())
            send(rpcResult(request.id, "pong"));
    } else if (request.method == "shutdown" || ServeSession::knows(request.method)) {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(request);
        m_changed.notify_all();
        return request.method != "shutdown";
    } else if (!request.isNotification()) {
        send(rpcError(request.id, RpcCode::MethodNotFound,
                      cat("There is no method \"", request.method, "\".")));
    }
    return true;
}

void RpcServer::cancel(const RpcRequest& request) {
    const json wanted = request.params.value("id", json());
    bool found = false;
    {
        const std::lock_guard lock(m_mutex);
        const auto waiting = std::find_if(m_waiting.begin(), m_waiting.end(),
                                          [&](const RpcRequest& other) { return other.id == wanted; });
        if (!wanted.is_null() && waiting != m_waiting.end()) {
            m_waiting.erase(waiting);
            found = true;
            send(rpcError(wanted, RpcCode::Cancelled, "The request was cancelled."));
        } else if (!wanted.is_null() && m_current == wanted) {
            m_currentCancelled = true;
            found = true;
        }
    }
    if (!request.isNotification())
        send(rpcResult(request.id, {{"cancelled", found}}));
}

std::optional<RpcRequest> RpcServer::nextRequest() {
    std::unique_lock lock(m_mutex);
    m_current = nullptr;
    m_changed.wait(lock, [this] { return !m_waiting.empty() || m_closing; });
    if (m_waiting.empty())
        return std::nullopt;
    RpcRequest next = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_current = next.id;
    m_currentCancelled = false;
    return next;
}

void RpcServer::work() {
    while (const auto request = nextRequest()) {
        if (request->method != "shutdown")
            answer(*request);
        else if (!request->isNotification())
            send(rpcResult(request->id, nullptr));
    }
}

void RpcServer::answer(const RpcRequest& request) {
    const RequestContext context{.id = request.id,
                                 .send = [this](const json& message) { send(message); },
                                 .isCancelled =
                                     [this] {
                                         const std::lock_guard lock(m_mutex);
                                         return m_currentCancelled;
                                     }};
    const auto result = attempt([&] { return m_session.handle(request, context); });
    if (!request.isNotification())
        send(result ? rpcResult(request.id, result.value()) : rpcError(request.id, result.error()));
}

void RpcServer::send(const json& message) {
    const std::lock_guard lock(m_outputMutex);
    std::cout << message.dump(-1, ' ', false, json::error_handler_t::replace) << std::endl;
}

} // namespace alter
