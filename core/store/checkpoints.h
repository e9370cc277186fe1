#pragma once

#include "core/store/project.h"
#include "core/store/runs.h"

#include <optional>
#include <string>
#include <vector>

namespace alter {

enum class CheckpointKind { Latest, Best, StageEnd };

std::string toText(CheckpointKind kind); ///< latest, best, stage-end
CheckpointKind checkpointKindFromText(std::string_view text);

struct Checkpoint {
    std::string runId = {};
    int64_t step = 0;
    int stage = 1;
    CheckpointKind kind = CheckpointKind::Latest;
    std::string path = {};             ///< within the run's folder: "checkpoints/400"
    std::optional<double> metric = {}; ///< the validation mean that made it the best
    std::string createdAt = {};
};

/// One folder of weights may be listed several times: as the latest, as the best and as the end of a stage.
class CheckpointStore {
  public:
    explicit CheckpointStore(const Project& project) : m_db(project.database()) {}

    /// Lists a checkpoint whose folder is complete on disk. There is one Latest a run, one Best and one
    /// StageEnd a stage: earlier ones are replaced. Returns the paths that no entry names any more, for the
    /// caller to delete.
    std::vector<std::string> add(const Checkpoint& checkpoint);

    std::vector<Checkpoint> list(const std::string& runId) const; ///< by step
    std::optional<Checkpoint> find(const std::string& runId, CheckpointKind kind,
                                   std::optional<int> stage = std::nullopt) const;

    /// The weights that a reference means. RUN: the end of its last stage, else that stage's best, else the
    /// latest; RUN@STEP: that step; RUN@stageN: the end of stage N. Missing with what there is instead; Usage
    /// for `base`.
    Checkpoint resolve(const RunReference& reference) const;

    void remove(const std::string& runId, int64_t step);

  private:
    Database& m_db;
};

} // namespace alter
