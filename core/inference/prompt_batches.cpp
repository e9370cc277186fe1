#include "core/inference/prompt_batches.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <numeric>

namespace alter {

std::vector<std::vector<size_t>> promptBatches(const std::vector<Prompt>& prompts,
                                               const std::function<int64_t(size_t)>& rows, int64_t maxRows,
                                               size_t maxPrompts) {
    for (size_t i = 0; i < prompts.size(); ++i) {
        if (prompts[i].ids.empty())
            throwBadInput({.what = "A prompt is empty.", .where = cat("prompt ", i + 1)});
    }
    std::vector<size_t> order(prompts.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return prompts[a].ids.size() > prompts[b].ids.size(); });
    std::vector<std::vector<size_t>> batches;
    int64_t filled = 0;
    for (const size_t place : order) {
        const int64_t size = rows(place);
        if (batches.empty() || filled + size > maxRows || batches.back().size() == maxPrompts) {
            batches.emplace_back();
            filled = 0;
        }
        batches.back().push_back(place);
        filled += size;
    }
    return batches;
}

std::vector<BatchItem> batchItems(const std::vector<Prompt>& prompts, const std::vector<size_t>& places) {
    std::vector<BatchItem> items;
    for (const size_t place : places)
        items.push_back({.prompt = prompts[place].ids, .target = {}, .task = prompts[place].task});
    return items;
}

std::vector<int64_t> tasksOf(const std::vector<Prompt>& prompts, const std::vector<size_t>& places) {
    std::vector<int64_t> tasks;
    for (const size_t place : places)
        tasks.push_back(prompts[place].task);
    return tasks;
}

} // namespace alter
