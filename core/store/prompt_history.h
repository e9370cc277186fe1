#pragma once

#include "core/store/project.h"

#include <string>
#include <vector>

namespace alter {

/// A prompt that somebody tried, in the form in which it can be tried again.
struct PromptRecord {
    int64_t id = 0;
    std::string task = {};   ///< the task it was asked as, "" = the routers estimate it
    std::string form = {};   ///< the task whose template `input` fills, "" = free text
    std::string input = {};  ///< the fields as a JSON object, or the free text
    std::string prompt = {}; ///< as the model read it
    bool favourite = false;
    std::string askedAt = {}; ///< UTC
};

/// What the playground was asked. Each prompt is kept once, with the time of its last use; the oldest that
/// are no favourites go when there are more than `kept`.
class PromptHistory {
  public:
    static constexpr int64_t kept = 1000;

    explicit PromptHistory(const Project& project) : m_db(project.database()) {}

    /// `id`, `favourite` and `askedAt` are not read; returns the id.
    int64_t add(const PromptRecord& record);

    /// The last used first; those whose prompt or task holds `words`, in any case (of a to z).
    std::vector<PromptRecord> search(const std::string& words, bool favouritesOnly, int64_t limit) const;

    void setFavourite(int64_t id, bool favourite);

  private:
    Database& m_db;
};

} // namespace alter
