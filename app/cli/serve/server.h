#pragma once

#include "app/cli/serve/session.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <string>

namespace alter {

/// JSON-RPC over standard input and output, one message a line. Requests are worked off one after another by
/// a thread of their own, so that `cancel` is heard at once. The protocol is described in docs/serve.md.
class RpcServer {
  public:
    explicit RpcServer(ServeSession session) : m_session(std::move(session)) {}

    /// Until `shutdown`, the end of the input, or Ctrl+C.
    void run();

  private:
    static constexpr size_t longestLine = size_t{4} << 20;

    bool take(const std::string& line); ///< false after `shutdown`
    void cancel(const RpcRequest& request);
    void work();
    std::optional<RpcRequest> nextRequest();
    void answer(const RpcRequest& request);
    void send(const nlohmann::json& message);

    ServeSession m_session; ///< of the working thread
    std::mutex m_mutex;     ///< of all below
    std::condition_variable m_changed;
    std::deque<RpcRequest> m_waiting;
    nlohmann::json m_current; ///< id of the request that is worked on
    bool m_currentCancelled = false;
    bool m_closing = false; ///< no more requests come
    std::mutex m_outputMutex;
};

} // namespace alter
