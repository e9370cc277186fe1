#include "widgets/shell/run_ends.h"

#include <vector>

namespace alter {

void RunEnds::setSession(ProjectSession* session) {
    m_session = session;
    m_going.clear();
}

void RunEnds::take(const ProjectActivity& activity) {
    std::set<std::string> going;
    for (const auto* runs : {&activity.running, &activity.lost})
        for (const Run& run : *runs)
            going.insert(run.id);
    const std::set<std::string> before = std::exchange(m_going, going);
    std::vector<std::string> gone;
    for (const std::string& id : before)
        if (!going.contains(id))
            gone.push_back(id);
    if (gone.empty() || !m_session)
        return;
    m_session->ask(
        this,
        [gone](const Project& project) {
            std::vector<Run> runs;
            for (const std::string& id : gone)
                if (const auto run = RunStore(project).find(id))
                    runs.push_back(*run);
            return runs;
        },
        [this](const std::vector<Run>& runs) {
            for (const Run& run : runs)
                tell(run);
        });
}

void RunEnds::tell(const Run& run) {
    const QString name = QString::fromStdString(run.name);
    if (run.state == RunState::Finished)
        Q_EMIT finished(name);
    if (run.state != RunState::Failed)
        return;
    const auto part = [&run](const char* key) {
        return run.error.is_object() ? run.error.value(key, std::string()) : std::string();
    };
    Q_EMIT failed(name, Error(ErrorKind::Failed, {.what = part("what"), .next = part("next")}));
}

} // namespace alter
