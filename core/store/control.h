#pragma once

#include "core/store/project.h"

#include <optional>
#include <string>
#include <string_view>

namespace alter {

enum class ControlRequest { Stop, Pause, Resume, Checkpoint };

std::string toText(ControlRequest request); ///< stop, pause, resume, checkpoint

struct PendingRequest {
    int64_t id = 0;
    ControlRequest request = ControlRequest::Stop;
};

/// What others ask of a run; the run looks between its steps.
class ControlStore {
  public:
    explicit ControlStore(const Project& project) : m_db(project.database()) {}

    void post(const std::string& runId, ControlRequest request);

    /// The oldest request that was not handled yet. Costs microseconds.
    std::optional<PendingRequest> poll(const std::string& runId);
    void markHandled(int64_t id);

    /// Drops what is left over, so that a run that begins does not stop at an old request.
    void clear(const std::string& runId);

  private:
    Database& m_db;
};

} // namespace alter
