#pragma once

#include "core/base/error.h"
#include "core/store/project.h"
#include "core/store/run_config.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace alter {

enum class RunState { Created, Running, Paused, Finished, Stopped, Failed };

std::string toText(RunState state); ///< "created" …
RunState runStateFromText(std::string_view text);

struct Run {
    std::string id;   ///< "20261122-213015-ab12" (UTC)
    std::string name; ///< unique in the project
    std::string method;
    std::string backbone;
    RunState state = RunState::Created;
    int stage = 0;    ///< 0 before the first
    int64_t step = 0; ///< optimiser steps of all stages
    int64_t totalSteps = 0;
    nlohmann::ordered_json config;                         ///< resolved (run_config.h)
    nlohmann::json environment = nlohmann::json::object(); ///< versions, device, data fingerprints
    std::string parent;                                    ///< id of the run this one went out from, or ""
    std::string note;
    nlohmann::json error; ///< null, or {"kind","what","where","found","expected","next"}
    double examplesPerSecond = 0;
    int64_t peakMemoryBytes = 0;
    std::string createdAt, startedAt, endedAt, updatedAt; ///< UTC, "" = not yet
    int64_t pid = 0;                                      ///< of the process that works or worked on it
    std::string host;
};

/// The form of Run::error; "kind" is the exit code.
nlohmann::json errorJson(const Error& error);

/// What a running run reports about itself.
struct RunProgress {
    int stage = 0;
    int64_t step = 0;
    int64_t totalSteps = 0;
    double examplesPerSecond = 0;
    int64_t peakMemoryBytes = 0;
};

/// Stores it with the time, as the run's sign of life.
void writeProgress(Database& database, const std::string& runId, const RunProgress& progress);

/// `RUN`, `RUN@STEP`, `RUN@stage1` or `base`.
struct RunReference {
    std::string text;  ///< as it was given
    std::string runId; ///< "" for base
    std::optional<int64_t> step;
    std::optional<int> stage;
    bool isBase = false;
};

/// The store outlives neither the project nor its place: keep the Project where it is meanwhile.
class RunStore {
  public:
    explicit RunStore(const Project& project) : m_project(project), m_db(project.database()) {}

    /// Makes the rows and runs/<id>/config.json. An empty name becomes run-1, run-2 …; BadInput if it is
    /// taken, Usage if it cannot be told from a reference. The stored config holds the name that was given.
    Run create(RunConfig config, const nlohmann::json& environment, const std::string& parent = {});

    std::vector<Run> list() const; ///< the newest first
    std::optional<Run> find(const std::string& idOrName) const;
    Run get(const std::string& idOrName) const; ///< Missing, with the names that there are

    /// Usage for a reference that cannot be read, Missing for an unknown run.
    RunReference resolve(const std::string& reference) const;

    /// Running: notes this process and the start; the others: the end (Paused: neither). `error` is kept for
    /// Failed.
    void setState(const std::string& id, RunState state, const Error* error = nullptr);
    void setEnvironment(const std::string& id, const nlohmann::json& environment);
    void setNote(const std::string& id, const std::string& note);
    void rename(const std::string& id, const std::string& name);

    /// With all its rows and its folder. Failed while a process works on it.
    void remove(const std::string& idOrName);

  private:
    void checkRunName(const std::string& name) const;

    const Project& m_project;
    Database& m_db;
};

} // namespace alter
