#pragma once

#include "core/store/gate_changes.h"
#include "core/store/project.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace alter {

/// Changes of gates under a name, to be used again: a routing preset.
struct Mix {
    std::string name = {};
    GateChanges gates = {};
    bool operator==(const Mix&) const = default;
};

/// The mixes of a project. They name experts, so one mix fits each run that has them.
class MixStore {
  public:
    explicit MixStore(const Project& project) : m_db(project.database()) {}

    std::vector<Mix> list() const; ///< by name
    std::optional<Mix> find(const std::string& name) const;
    Mix get(const std::string& name) const; ///< Missing, with the names that there are

    /// Usage for a name that cannot be one and for gates that change nothing, BadInput for one that is taken.
    void add(const Mix& mix);
    void change(const Mix& mix); ///< the gates of the one of this name
    void rename(const std::string& name, const std::string& fresh);
    void remove(const std::string& name);

  private:
    Database& m_db;
};

/// {"name", "pin", "ablate", "scale"}; what changes nothing is left out.
nlohmann::ordered_json toJson(const Mix& mix);
/// Throws nlohmann's exceptions for anything that toJson() does not write.
Mix mixFromJson(const nlohmann::ordered_json& json);

} // namespace alter
