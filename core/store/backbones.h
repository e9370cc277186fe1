#pragma once

#include "core/store/project.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace alter {

/// An imported model; its files lie in Project::backboneFolder(name).
struct BackboneRecord {
    std::string name = {}; ///< unique in the project
    std::string architecture = {};
    int64_t parameters = 0;
    int64_t bytes = 0; ///< of the weights file
    std::string licence = {};
    std::string fingerprint = {}; ///< SHA-256 of the weights: bundles fit only the same
    std::string source = {};      ///< the file or folder it was imported from
    std::string addedAt = {};
};

class BackboneStore {
  public:
    explicit BackboneStore(const Project& project) : m_project(project), m_db(project.database()) {}

    void add(const BackboneRecord& backbone); ///< BadInput if the name is taken
    std::vector<BackboneRecord> list() const; ///< by name
    std::optional<BackboneRecord> find(const std::string& name) const;
    BackboneRecord get(const std::string& name) const; ///< Missing, with the names that there are

    /// The one that `name` means; "" means the only one there is. Missing if there is none, Usage if several.
    BackboneRecord choose(const std::string& name) const;

    void remove(const std::string& name); ///< with its folder; BadInput while runs use it

    /// With its folder; BadInput while runs use it, for they name it by text, or if the name is taken.
    void rename(const std::string& from, const std::string& to);

    /// A backbone that was taken out of sight, with the folder its files lie in until then.
    struct Aside {
        BackboneRecord record;
        std::filesystem::path folder;
    };
    /// Like remove(), but its files stay until deleteAside().
    Aside setAside(const std::string& name);
    void bringBack(const Aside& aside); ///< BadInput if the name was taken, Missing if its files are gone
    void deleteAside();                 ///< for good, all of them

  private:
    void insert(const BackboneRecord& backbone);
    void takeOut(const std::string& name);
    std::vector<std::string> usersOf(const std::string& name) const;

    const Project& m_project;
    Database& m_db;
};

} // namespace alter
