#include "core/store/tasks.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/store/json_column.h"
#include "core/store/names.h"

namespace alter {

namespace {

constexpr const char* taskColumns =
    "SELECT id, name, kind, description, input_template, target_template, labels, label_map, metric, "
    "references_field, source, licence, created_at, statistics FROM tasks ";

Task readTask(const Row& row) {
    Task task;
    task.id = row.integer(0);
    task.name = row.text(1);
    task.kind = row.text(2);
    task.description = row.text(3);
    task.inputTemplate = row.text(4);
    task.targetTemplate = row.text(5);
    task.labels = readJson<std::vector<std::string>>(row, 6);
    task.labelMap = readJson<std::map<std::string, std::string>>(row, 7);
    task.metric = row.text(8);
    task.referencesField = row.text(9);
    task.source = row.text(10);
    task.licence = row.text(11);
    task.createdAt = row.text(12);
    task.statistics = readJson<nlohmann::ordered_json, nlohmann::ordered_json>(row, 13);
    return task;
}

constexpr int64_t deletedAtOnce = 10'000; ///< examples: some tens of milliseconds

void requireOne(int64_t changed) {
    if (changed == 0)
        throwMissing(
            {.what = "The task was removed in the meantime.", .next = "Look at the list of tasks again."});
}

} // namespace

int64_t TaskStore::add(const Task& task) {
    checkName("task", task.name);
    Transaction transaction(m_db);
    if (find(task.name))
        throwTaken("task", task.name);
    m_db.run("INSERT INTO tasks (name, kind, description, input_template, target_template, labels, "
             "label_map, metric, "
             "references_field, source, licence, created_at, statistics) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, "
             "?, ?, ?, ?)",
             task.name, task.kind, task.description, task.inputTemplate, task.targetTemplate,
             jsonText(nlohmann::json(task.labels)), jsonText(nlohmann::json(task.labelMap)), task.metric,
             task.referencesField, task.source, task.licence, utcNow(), jsonText(task.statistics));
    const int64_t id = m_db.lastInsertId();
    transaction.commit();
    return id;
}

std::vector<Task> TaskStore::list() const {
    std::vector<Task> tasks;
    m_db.each(std::string(taskColumns) + "WHERE hidden_as = '' ORDER BY name",
              [&](const Row& row) { tasks.push_back(readTask(row)); });
    return tasks;
}

std::optional<Task> TaskStore::find(const std::string& name) const {
    return m_db.first(std::string(taskColumns) + "WHERE name = ? AND hidden_as = ''", readTask, name);
}

Task TaskStore::get(const std::string& name) const {
    if (auto task = find(name))
        return *task;
    throwUnknown("task", name, m_db, "SELECT name FROM tasks WHERE hidden_as = '' ORDER BY name");
}

void TaskStore::update(const Task& task) {
    requireOne(
        m_db.run("UPDATE tasks SET kind = ?, description = ?, input_template = ?, target_template = ?, "
                 "labels = ?, label_map = ?, metric = ?, references_field = ? WHERE id = ?",
                 task.kind, task.description, task.inputTemplate, task.targetTemplate,
                 jsonText(nlohmann::json(task.labels)), jsonText(nlohmann::json(task.labelMap)), task.metric,
                 task.referencesField, task.id));
}

void TaskStore::setStatistics(int64_t taskId, const nlohmann::ordered_json& statistics) {
    requireOne(m_db.run("UPDATE tasks SET statistics = ? WHERE id = ?", jsonText(statistics), taskId));
}

void TaskStore::remove(const std::string& name) {
    const Task task = get(name);
    m_db.run("DELETE FROM tasks WHERE id = ?", task.id);
}

void TaskStore::rename(int64_t id, const std::string& name) {
    checkName("task", name);
    Transaction transaction(m_db);
    if (const auto other = find(name); other && other->id != id)
        throwTaken("task", name);
    requireOne(m_db.run("UPDATE tasks SET name = ? WHERE id = ? AND hidden_as = ''", name, id));
    transaction.commit();
}

void TaskStore::hide(int64_t id) {
    // No name begins with "-", so this one is in nobody's way.
    requireOne(
        m_db.run("UPDATE tasks SET hidden_as = name, name = '-' || id WHERE id = ? AND hidden_as = ''", id));
}

void TaskStore::unhide(int64_t id) {
    Transaction transaction(m_db);
    const auto name = m_db.first(
        "SELECT hidden_as FROM tasks WHERE id = ?", [](const Row& row) { return row.text(0); }, id);
    if (name && find(*name))
        throwTaken("task", *name);
    requireOne(m_db.run(
        "UPDATE tasks SET name = hidden_as, hidden_as = '' WHERE id = ? AND hidden_as NOT IN ('', '-')", id));
    transaction.commit();
}

void TaskStore::deleteHidden(const std::function<bool()>& goOn) {
    std::vector<int64_t> hidden;
    m_db.each("SELECT id FROM tasks WHERE hidden_as <> ''",
              [&](const Row& row) { hidden.push_back(row.integer(0)); });
    for (const int64_t id : hidden) {
        // From here on it cannot come back half empty.
        m_db.run("UPDATE tasks SET hidden_as = '-' WHERE id = ? AND hidden_as <> ''", id);
        while (
            m_db.run("DELETE FROM examples WHERE id IN (SELECT e.id FROM examples e JOIN tasks t ON t.id = "
                     "e.task_id WHERE t.id = ? AND t.hidden_as = '-' LIMIT ?)",
                     id, deletedAtOnce) > 0)
            if (!goOn())
                return;
        m_db.run("DELETE FROM tasks WHERE id = ? AND hidden_as = '-'", id);
    }
}

std::vector<std::string> TaskStore::runsWith(const std::string& name) const {
    std::vector<std::string> runs;
    m_db.each(
        "SELECT name FROM runs WHERE EXISTS (SELECT 1 FROM json_each(runs.config, '$.tasks') WHERE value "
        "= ?) ORDER BY name",
        [&](const Row& row) { runs.push_back(row.text(0)); }, name);
    return runs;
}

} // namespace alter
