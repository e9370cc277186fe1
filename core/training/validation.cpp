#include "core/training/validation.h"

#include "core/base/cancellation.h"
#include "core/training/readback.h"

#include <cmath>

namespace alter {

namespace {

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

/// One pass's numbers on their way from the device: the loss of every example, and where the head ran, 1 for
/// every prompt whose task it names.
struct Measured {
    size_t task, examples;
    Readback numbers;
};

Tensor numbersOf(const BatchLosses& losses, const RoutingFlow& flow, size_t task) {
    if (!flow.headLogits().defined())
        return losses.perExample;
    const Tensor right = flow.headLogits().argmax(1).eq(static_cast<int64_t>(task));
    return torch::cat({losses.perExample, right.to(kExact)});
}

ValidationResult summary(std::vector<Measured>& passes, size_t tasks) {
    std::vector<std::vector<double>> losses(tasks);
    std::vector<double> recognised;
    for (Measured& pass : passes) {
        const std::vector<float> numbers = pass.numbers.values();
        const auto end = numbers.begin() + static_cast<std::ptrdiff_t>(pass.examples);
        losses[pass.task].insert(losses[pass.task].end(), numbers.begin(), end);
        recognised.insert(recognised.end(), end, numbers.end());
    }
    ValidationResult result;
    for (const std::vector<double>& ofTask : losses)
        result.taskLoss.push_back(meanOf(ofTask));
    result.loss = meanOf(result.taskLoss);
    result.headAccuracy = meanOf(recognised);
    return result;
}

} // namespace

double meanOf(const std::vector<double>& losses) {
    double sum = 0;
    int count = 0;
    for (const double loss : losses) {
        if (!std::isnan(loss)) {
            sum += loss;
            ++count;
        }
    }
    return count == 0 ? kNoLoss : sum / count;
}

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
