#include "app/pictures/staging.h"

#include "core/store/run_folder.h"
#include "core/store/runs.h"
#include "core/store/tasks.h"

#include <array>

namespace alter {

namespace {

constexpr std::array scenes = {Scene::Full, Scene::Empty, Scene::Loading, Scene::Running, Scene::Failed};

/// What a training says that the machine has no memory for.
Error outOfMemory() {
    return {ErrorKind::Failed,
            {.what = "There is not enough memory for this step.",
             .where = "stage 2, batch of 64 examples with 9,812 tokens",
             .found = "2.1 GiB free",
             .expected = "about 3.4 GiB",
             .next = "Make the batches smaller (stage 2, batch size) or close other programs, then resume."}};
}

} // namespace

QString toText(Scene scene) {
    switch (scene) {
    case Scene::Full:
        return QStringLiteral("full");
    case Scene::Empty:
        return QStringLiteral("empty");
    case Scene::Loading:
        return QStringLiteral("loading");
    case Scene::Running:
        return QStringLiteral("running");
    case Scene::Failed:
        break;
    }
    return QStringLiteral("failed");
}

std::optional<Scene> sceneFrom(const QString& text) {
    for (const Scene scene : scenes)
        if (toText(scene) == text)
            return scene;
    return std::nullopt;
}

Staging::Staging(const std::filesystem::path& project, Scene scene) : m_scene(scene) {
    if (scene == Scene::Empty) {
        Project::create(folder().toStdString());
        return;
    }
    copy(project);
    const Project copied = Project::open(folder().toStdString());
    const auto tasks = TaskStore(copied).list();
    const auto runs = RunStore(copied).list();
    m_task = tasks.empty() ? QString() : QString::fromStdString(tasks.front().name);
    m_run = runs.empty() ? QString() : QString::fromStdString(runs.front().id);
    if (scene == Scene::Running && !m_run.isEmpty())
        makeRunning();
    if (scene == Scene::Failed)
        makeFailed();
}

void Staging::copy(const std::filesystem::path& project) const {
    const std::filesystem::path target = folder().toStdString();
    std::filesystem::create_directories(target);
    // As a file: one of an older version is brought up to date in the copy alone.
    Database::open(project / "project.sqlite", Database::Access::ReadOnly).copyTo(target / "project.sqlite");
    std::filesystem::copy(project / "runs", target / "runs", std::filesystem::copy_options::recursive);
    std::filesystem::create_directory_symlink(std::filesystem::absolute(project / "backbones"),
                                              target / "backbones");
}

void Staging::makeRunning() {
    const Project project = Project::open(folder().toStdString());
    const std::string id = m_run.toStdString();
    m_lock = RunFolder(project, id).lock();
    RunStore(project).setState(id, RunState::Running);
}

void Staging::makeFailed() const {
    const Project project = Project::open(folder().toStdString());
    if (!m_run.isEmpty()) {
        const Error error = outOfMemory();
        RunStore(project).setState(m_run.toStdString(), RunState::Failed, &error);
    }
    // A table that is gone is what damage looks like from above.
    for (const char* table : {"examples", "routing_snapshots", "prompts", "evaluations"})
        project.database().script(std::string("ALTER TABLE ") + table + " RENAME TO lost_" + table);
}

} // namespace alter
