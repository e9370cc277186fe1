#pragma once

#include "core/store/project.h"
#include "core/store/run_config.h"

#include <optional>
#include <string>
#include <vector>

namespace alter {

enum class QueueState { Waiting, Running, Done, Failed };

std::string toText(QueueState state); ///< waiting, running, done, failed
QueueState queueStateFromText(std::string_view text);

struct QueueEntry {
    int64_t id = 0;
    int64_t position = 0; ///< from 1, without gaps among those that wait
    RunConfig config;
    QueueState state = QueueState::Waiting;
    std::string device; ///< "" = any
    std::string runId;  ///< once it has begun
};

class QueueStore {
  public:
    explicit QueueStore(const Project& project) : m_db(project.database()) {}

    int64_t add(const RunConfig& config, const std::string& device = {}); ///< at the end; returns the id
    std::vector<QueueEntry> list() const; ///< running, waiting by position, ended

    void move(int64_t id, int64_t position); ///< Missing unless it waits
    void remove(int64_t id);                 ///< Missing if unknown, BadInput while it runs

    /// The first that waits for this device or for any, now Running; no two callers get the same one.
    std::optional<QueueEntry> take(const std::string& device);
    void setRun(int64_t id, const std::string& runId);
    void finish(int64_t id, bool succeeded);

  private:
    void closeGap(int64_t id); ///< moves up those that wait behind it

    Database& m_db;
};

} // namespace alter
