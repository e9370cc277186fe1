#include "core/training/validation.h"

#include "core/base/cancellation.h"

#include <cmath>
#include <limits>
#include <numeric>

namespace alter {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

double meanOf(const std::vector<double>& values)
{
    double sum = 0;
    int count = 0;
    for (const double value : values) {
        if (!std::isnan(value)) {
            sum += value;
            ++count;
        }
    }
    return count == 0 ? kNone : sum / count;
}

/// Splits `count` items into runs of at most `rowsAtOnce` tokens (and at least one item).
std::vector<std::pair<size_t, size_t>> tokenRuns(const std::vector<EncodedItem>& items, int64_t rowsAtOnce)
{
    std::vector<std::pair<size_t, size_t>> runs;
    int64_t rows = 0;
    for (size_t i = 0; i < items.size(); ++i) {
        const auto length = static_cast<int64_t>(items[i].tokens.prompt.size() + items[i].tokens.target.size());
        if (runs.empty() || rows + length > rowsAtOnce) {
            runs.emplace_back(i, i);
            rows = 0;
        }
        runs.back().second = i + 1;
        rows += length;
    }
    return runs;
}

} // namespace

ValidationResult validate(const Backbone& backbone, const Mixture& mixture, const std::vector<TaskData>& tasks,
                          const PrefixCache* prefix, const ValidationOptions& options)
{
    torch::NoGradGuard noGradients;
    ValidationResult result;
    std::vector<double> recognised;
    for (size_t task = 0; task < tasks.size(); ++task) {
        const std::vector<EncodedItem>& all = tasks[task].validation.items;
        std::vector<double> losses;
        for (const auto& [begin, end] : tokenRuns(all, options.rowsAtOnce)) {
            throwIfCancelled();
            std::vector<BatchItem> items;
            std::vector<PrefixKey> keys;
            for (size_t i = begin; i < end; ++i) {
                items.push_back(batchItem(all[i], static_cast<int64_t>(task)));
                keys.push_back({Split::Validation, task, i});
            }
            const Batch batch = makeTrainingBatch(items, backbone.layout());
            RoutingFlow flow(mixture, {.tasks = batch.tasks,
                                       .pinned = !options.routed,
                                       .useHead = options.routed,
                                       .observe = static_cast<bool>(options.onBatch),
                                       .change = {}});
            const BatchLosses batchLoss =
                batchLosses(backbone, batch, flow, {}, prefix ? prefix->gather(keys, backbone) : Tensor(),
                            prefix ? prefix->blocks() : 0);
            const Tensor host = batchLoss.perExample.cpu();
            for (int64_t i = 0; i < host.size(0); ++i)
                losses.push_back(static_cast<double>(host.const_data_ptr<float>()[i]));
            if (flow.headLogits().defined()) {
                const Tensor right = flow.headLogits().argmax(1).eq(static_cast<int64_t>(task));
                recognised.push_back(right.to(kExact).mean().item<double>());
            }
            if (options.onBatch)
                options.onBatch(flow, batch);
        }
        result.taskLoss.push_back(meanOf(losses));
    }
    result.loss = meanOf(result.taskLoss);
    result.headAccuracy = meanOf(recognised);
    return result;
}

} // namespace alter
