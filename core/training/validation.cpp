#include "core/training/validation.h"

#include "core/base/cancellation.h"
#include "core/training/readback.h"

#include <cmath>
#include <limits>

namespace alter {

namespace {

/// Of those that are not NaN; NaN if none is.
double meanOf(const std::vector<double>& values) {
    double sum = 0;
    int count = 0;
    for (const double value : values) {
        if (!std::isnan(value)) {
            sum += value;
            ++count;
        }
    }
    return count == 0 ? std::numeric_limits<double>::quiet_NaN() : sum / count;
}

/// Splits `count` items into runs of at most `rowsAtOnce` tokens (and at least one item).
std::vector<std::pair<size_t, size_t>> tokenRuns(const std::vector<EncodedItem>& items, int64_t rowsAtOnce) {
    std::vector<std::pair<size_t, size_t>> runs;
    int64_t rows = 0;
    for (size_t i = 0; i < items.size(); ++i) {
        const auto length =
            static_cast<int64_t>(items[i].tokens.prompt.size() + items[i].tokens.target.size());
        if (runs.empty() || rows + length > rowsAtOnce) {
            runs.emplace_back(i, i);
            rows = 0;
        }
        runs.back().second = i + 1;
        rows += length;
    }
    return runs;
}

/// One pass's numbers on their way from the device: the loss of every example, whether its answer is exact,
/// and where the head ran, 1 for every prompt whose task it names.
struct Measured {
    size_t task, examples;
    Readback numbers;
};

Tensor numbersOf(const BatchLosses& losses, const RoutingFlow& flow, size_t task) {
    std::vector<Tensor> numbers = {losses.perExample, losses.exact};
    if (flow.headLogits().defined())
        numbers.push_back(flow.headLogits().argmax(1).eq(static_cast<int64_t>(task)).to(kExact));
    return torch::cat(numbers);
}

ValidationResult summary(std::vector<Measured>& passes, size_t tasks) {
    std::vector<std::vector<double>> losses(tasks), exact(tasks);
    std::vector<double> recognised;
    for (Measured& pass : passes) {
        const std::vector<float> numbers = pass.numbers.values();
        const auto count = static_cast<std::ptrdiff_t>(pass.examples);
        const auto middle = numbers.begin() + count, end = middle + count;
        losses[pass.task].insert(losses[pass.task].end(), numbers.begin(), middle);
        exact[pass.task].insert(exact[pass.task].end(), middle, end);
        recognised.insert(recognised.end(), end, numbers.end());
    }
    ValidationResult result;
    for (size_t task = 0; task < tasks; ++task) {
        result.taskLoss.push_back(meanOf(losses[task]));
        result.taskExact.push_back(meanOf(exact[task]));
    }
    result.loss = meanOf(result.taskLoss);
    result.exact = meanOf(result.taskExact);
    result.headAccuracy = meanOf(recognised);
    return result;
}

} // namespace

ValidationResult validate(const Backbone& backbone, const Mixture& mixture,
                          const std::vector<TaskData>& tasks, const PrefixCache* prefix,
                          const ValidationOptions& options) {
    torch::NoGradGuard noGradients;
    std::vector<Measured> passes;
    for (size_t task = 0; task < tasks.size(); ++task) {
        const std::vector<EncodedItem>& all = tasks[task].validation.items;
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
            const BatchLosses losses =
                batchLosses(backbone, batch, flow, {}, prefix ? prefix->gather(keys, backbone) : Tensor(),
                            prefix ? prefix->blocks() : 0);
            passes.push_back({task, end - begin, Readback(numbersOf(losses, flow, task))});
            if (options.onBatch)
                options.onBatch(flow, batch);
        }
    }
    return summary(passes, tasks.size());
}

} // namespace alter
