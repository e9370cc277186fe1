#include "core/store/tasks.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/store/json_column.h"
#include "core/store/names.h"

namespace alter {

namespace {

constexpr const char* columns =
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
    m_db.each(std::string(columns) + "ORDER BY name",
              [&](const Row& row) { tasks.push_back(readTask(row)); });
    return tasks;
}

std::optional<Task> TaskStore::find(const std::string& name) const {
    return m_db.first(std::string(columns) + "WHERE name = ?", readTask, name);
}

Task TaskStore::get(const std::string& name) const {
    if (auto task = find(name))
        return *task;
    throwUnknown("task", name, m_db, "SELECT name FROM tasks ORDER BY name");
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

} // namespace alter
