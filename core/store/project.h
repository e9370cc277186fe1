#pragma once

#include "core/store/database.h"

#include <filesystem>
#include <memory>
#include <string>

namespace alter {

/// A project folder and one connection to its database. Used by one thread at a time: another thread opens
/// its own.
///
///     project.sqlite
///     backbones/<name>/
///     runs/<id>/
class Project {
  public:
    using Access = Database::Access;

    /// Makes the folder (an existing one is fine) with an empty project in it; BadInput if there already is
    /// one.
    static Project create(const std::filesystem::path& folder);

    /// Missing if the folder holds no project; BadInput if the file is no project, is damaged, or was made by
    /// a newer program. A file of an older version is brought up to date (ReadWrite), after a copy
    /// `project.sqlite.v<N>.bak`; ReadOnly refuses it.
    static Project open(const std::filesystem::path& folder, Access access = Access::ReadWrite);

    const std::filesystem::path& folder() const { return m_folder; }
    std::filesystem::path backboneFolder(const std::string& name) const {
        return m_folder / "backbones" / name;
    }
    std::filesystem::path runFolder(const std::string& runId) const { return m_folder / "runs" / runId; }

    /// The same object for the life of the project, also when the Project itself is moved.
    Database& database() const { return *m_database; }
    bool isReadOnly() const { return m_database->isReadOnly(); }

    /// A value of the project as a whole, "" if it was never set.
    std::string meta(const std::string& key) const;
    void setMeta(const std::string& key, const std::string& value);

  private:
    Project(std::filesystem::path folder, Database database);

    std::filesystem::path m_folder;
    std::unique_ptr<Database> m_database;
};

} // namespace alter
