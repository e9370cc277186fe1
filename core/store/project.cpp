#include "core/store/project.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/os/output_file.h"
#include "core/store/schema.h"

#include <utility>

namespace alter {

namespace fs = std::filesystem;

namespace {

constexpr const char* fileName = "project.sqlite";

[[noreturn]] void throwNoProject(const fs::path& folder) {
    throwMissing({.what = "There is no project in this folder.",
                  .where = folder.string(),
                  .found = fs::exists(folder) ? "a folder without project.sqlite" : "no such folder",
                  .next = "Check the path, or make a project with: alter init PROJECT"});
}

/// A new file is filled under another name, so that a project appears complete or not at all.
void createFile(const fs::path& file) {
    const fs::path half = file.string() + ".new";
    const auto removeHalf = [&half] {
        std::error_code ignored;
        for (const char* suffix : {"", "-wal", "-shm"})
            fs::remove(half.string() + suffix, ignored);
    };
    removeHalf();
    try {
        {
            Database database = Database::create(half);
            migrate(database, migrations());
            database.run("INSERT INTO meta (key, value) VALUES ('created_at', ?)", utcNow());
        }
        fs::rename(half, file);
        syncFolder(file.parent_path());
    } catch (...) {
        removeHalf();
        throw;
    }
}

} // namespace

Project::Project(fs::path folder, Database database)
    : m_folder(std::move(folder)), m_database(std::make_unique<Database>(std::move(database))) {}

Project Project::create(const fs::path& folder) {
    const fs::path file = folder / fileName;
    if (fs::exists(file))
        throwBadInput({.what = "There already is a project in this folder.",
                       .where = folder.string(),
                       .next = "Use it as it is, or choose another folder."});
    fs::create_directories(folder / "backbones");
    fs::create_directories(folder / "runs");
    createFile(file);
    return open(folder);
}

Project Project::open(const fs::path& folder, Access access) {
    const fs::path file = folder / fileName;
    if (!fs::exists(file))
        throwNoProject(folder);
    Database database = Database::open(file, access);
    if (database.number("PRAGMA application_id") != applicationId)
        throwBadInput({.what = "This file is not a project of ALTER Workbench.",
                       .where = file.string(),
                       .found = "an SQLite file of something else",
                       .next = "Give the folder that `alter init` made."});
    migrate(database, migrations());
    return Project(folder, std::move(database));
}

std::string Project::meta(const std::string& key) const {
    return m_database
        ->first(
            "SELECT value FROM meta WHERE key = ?", [](const Row& row) { return row.text(0); }, key)
        .value_or("");
}

void Project::setMeta(const std::string& key, const std::string& value) {
    m_database->run("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", key, value);
}

} // namespace alter
