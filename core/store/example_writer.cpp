#include "core/store/content_hash.h"
#include "core/store/examples.h"
#include "core/store/names.h"

#include <utility>

namespace alter {

ExampleWriter::ExampleWriter(const Project& project, Task newTask) : m_newTask(std::move(newTask)) {
    // Asked now already, so that nobody waits for an import that cannot end well.
    checkName("task", m_newTask->name);
    if (TaskStore(project).find(m_newTask->name))
        throwTaken("task", m_newTask->name);
    openStage(project);
}

ExampleWriter::ExampleWriter(const Project& project, int64_t taskId) : m_taskId(taskId) {
    openStage(project);
}

ExampleWriter::~ExampleWriter() = default;

void ExampleWriter::openStage(const Project& project) {
    m_stage =
        std::make_unique<Database>(Database::open(project.database().file(), Database::Access::ReadWrite));
    // A transaction that touches temporary tables alone takes no lock on the project.
    m_stage->script(
        "CREATE TEMP TABLE staged (split TEXT, fields TEXT, source_row INTEGER, content_hash INTEGER);"
        "BEGIN");
}

void ExampleWriter::add(Split split, const std::string& fields, int64_t sourceRow) {
    m_stage->run("INSERT INTO temp.staged (split, fields, source_row, content_hash) VALUES (?, ?, ?, ?)",
                 toText(split), fields, sourceRow, contentHash(fields));
    ++m_count;
}

int64_t ExampleWriter::commit() {
    m_stage->script("COMMIT");
    Transaction transaction(*m_stage);
    if (m_newTask)
        m_taskId = TaskStore(*m_stage).add(*m_newTask);
    m_stage->run("INSERT INTO examples (task_id, split, fields, source_row, content_hash) "
                 "SELECT ?, split, fields, source_row, content_hash FROM temp.staged ORDER BY rowid",
                 m_taskId);
    transaction.commit();
    m_stage.reset();
    return m_taskId;
}

} // namespace alter
