#pragma once

#include "core/base/progress.h"
#include "core/base/split.h"
#include "core/models/backbone.h"
#include "core/training/task_data.h"

#include <filesystem>
#include <map>

namespace alter {

/// Which example: a task's train or validation example by its place.
struct PrefixKey {
    Split split = Split::Train;
    size_t task = 0;
    size_t index = 0;

    auto operator<=>(const PrefixKey&) const = default;
};

/// Hidden states that enter the first block with experts. They never change while the backbone is frozen, so
/// they are computed once per example, kept in a memory-mapped file, and every epoch of every stage starts
/// from there.
class PrefixCache {
  public:
    /// Uses `file` if it was made for the same `fingerprint`, and makes it otherwise.
    PrefixCache(const std::filesystem::path& file, const std::string& fingerprint, const Backbone& backbone,
                int64_t blocks, const std::vector<TaskData>& tasks, const ProgressFn& progress = {});

    int64_t blocks() const { return m_blocks; }

    /// The states of these examples, end to end: [T, d] on the backbone's device.
    Tensor gather(const std::vector<PrefixKey>& keys, const Backbone& backbone) const;

  private:
    struct Place {
        int64_t row, rows;
    };

    int64_t m_blocks;
    int64_t m_hidden;
    std::map<PrefixKey, Place> m_places;
    int64_t m_rows = 0;
    Tensor m_states; // [rows, d], a view of the file
};

} // namespace alter
