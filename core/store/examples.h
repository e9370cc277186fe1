#pragma once

#include "core/base/split.h"
#include "core/store/project.h"
#include "core/store/tasks.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace alter {

/// Raw fields; prompt and target are made from them by the task's templates whenever they are needed.
struct Example {
    int64_t id = 0;
    int64_t taskId = 0;
    Split split = Split::Train;
    std::string fields = {}; ///< a JSON object as text
    int64_t sourceRow = 0;   ///< row or line in the imported file, from 1; 0 = unknown
    bool excluded = false;   ///< kept, but left out of training and evaluation
};

class ExampleStore {
  public:
    explicit ExampleStore(const Project& project) : m_db(project.database()) {}

    /// In the order of import, one at a time (memory stays flat); excluded examples are left out. At most
    /// `limit`, 0 = all.
    void forEach(int64_t taskId, Split split, const std::function<void(const Example&)>& onExample,
                 int64_t limit = 0) const;

    std::vector<int64_t> ids(int64_t taskId, Split split) const; ///< the same order and choice as forEach
    int64_t count(int64_t taskId, Split split) const;
    std::optional<Example> find(int64_t id) const;

    void setExcluded(int64_t id, bool excluded);

    /// How many different contents come in more than one split: they make test scores too good.
    int64_t contentsInSeveralSplits(int64_t taskId) const;

    /// SHA-256 (hex) over splits and fields of all examples that count, in order: equal data, equal text.
    std::string fingerprint(int64_t taskId) const;

  private:
    Database& m_db;
};

/// Brings many examples into a project, all or none. They are gathered in a temporary file that disappears by
/// itself; commit() copies them over in one short transaction, so that a long import never keeps a training
/// run waiting.
class ExampleWriter {
  public:
    /// For a new task, which appears together with its examples. BadInput if the name is taken.
    ExampleWriter(const Project& project, Task newTask);

    /// For more examples of a task that is there.
    ExampleWriter(const Project& project, int64_t taskId);

    ~ExampleWriter();

    /// `fields` is one JSON object as compact text with sorted keys (equal objects must be equal texts).
    void add(Split split, const std::string& fields, int64_t sourceRow = 0);

    int64_t count() const { return m_count; }

    /// Returns the task's id. Without it the project stays as it was.
    int64_t commit();

  private:
    void openStage(const Project& project);

    std::optional<Task> m_newTask;
    int64_t m_taskId = 0;
    int64_t m_count = 0;
    std::unique_ptr<Database> m_stage; ///< a connection of its own
};

} // namespace alter
