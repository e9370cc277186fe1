#pragma once

#include "core/inference/model.h"

#include <functional>
#include <vector>

namespace alter {

/// Places of prompts, batch by batch: the longest first, so that batches are even and memory runs short at
/// once or never. A batch has at least one prompt, otherwise at most `maxRows` rows (rows(i) of prompt i) and
/// `maxPrompts`. Throws BadInput for an empty prompt.
std::vector<std::vector<size_t>> promptBatches(const std::vector<Prompt>& prompts,
                                               const std::function<int64_t(size_t)>& rows, int64_t maxRows,
                                               size_t maxPrompts);

/// The prompts at `places`, ready for a batch.
std::vector<BatchItem> batchItems(const std::vector<Prompt>& prompts, const std::vector<size_t>& places);

/// Their tasks.
std::vector<int64_t> tasksOf(const std::vector<Prompt>& prompts, const std::vector<size_t>& places);

} // namespace alter
