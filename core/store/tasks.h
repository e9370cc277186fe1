#pragma once

#include "core/store/project.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace alter {

/// A task: how an example's fields become a prompt and a target, and how answers are scored.
struct Task {
    int64_t id = 0;
    std::string name = {}; ///< unique in the project
    std::string kind = {}; ///< classification, generation …: for people only
    std::string description = {};
    std::string inputTemplate = {};
    std::string targetTemplate = {};
    std::vector<std::string> labels = {};             ///< the allowed answers; empty = free text
    std::map<std::string, std::string> labelMap = {}; ///< label id in the data -> word
    std::string metric = {};
    std::string referencesField = {}; ///< the field with all accepted targets, "" = the target alone
    std::string source = {};
    std::string licence = {};
    std::string createdAt = {}; ///< UTC
    nlohmann::ordered_json statistics = nlohmann::ordered_json::object();
};

class TaskStore {
  public:
    explicit TaskStore(const Project& project) : m_db(project.database()) {}
    explicit TaskStore(Database& database) : m_db(database) {}

    /// Returns the id; `id` and `createdAt` of `task` are not read. BadInput if the name is taken.
    int64_t add(const Task& task);

    std::vector<Task> list() const; ///< by name
    std::optional<Task> find(const std::string& name) const;
    Task get(const std::string& name) const; ///< Missing, with the names that there are

    /// Changes templates, labels, metric and description of the task with `task.id`; its name and examples
    /// stay.
    void update(const Task& task);
    /// BadInput if the name is taken. What names the task by text (runs, evaluations) keeps the old name.
    void rename(int64_t id, const std::string& name);
    void setStatistics(int64_t taskId, const nlohmann::ordered_json& statistics);

    /// With its examples. Runs that used it keep their metrics, routing and evaluations, which name it by
    /// text.
    void remove(const std::string& name);

    /// Takes a task out of everybody's sight, at once whatever its size; its name becomes free.
    void hide(int64_t id);
    /// Brings it back under its name: Missing once its deletion began, BadInput if the name was taken.
    void unhide(int64_t id);
    /// Deletes for good what is hidden, in pieces short enough for a run that writes meanwhile; ends early,
    /// to be continued at any time, when `goOn` says no.
    void deleteHidden(const std::function<bool()>& goOn);

    /// The names of the runs that learn or learnt this task.
    std::vector<std::string> runsWith(const std::string& name) const;

  private:
    Database& m_db;
};

} // namespace alter
