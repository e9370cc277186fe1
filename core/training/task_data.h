#pragma once

#include "core/data/encoded_task.h"
#include "core/models/batch.h"

#include <vector>

namespace alter {

/// A task as a run sees it: its examples as token ids.
struct TaskData {
    Task task;
    EncodedSplit train;
    EncodedSplit validation;
};

/// An example as a batch takes it; `item` must outlive it.
inline BatchItem batchItem(const EncodedItem& item, int64_t task) {
    return {.prompt = item.tokens.prompt, .target = item.tokens.target, .task = task};
}

} // namespace alter
