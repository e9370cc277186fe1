#include "core/evaluation/bootstrap.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace alter {

namespace {

using Tasks = std::span<const Measured>;

/// The examples of one resample: for each task as many as it has, drawn with replacement.
std::vector<std::vector<size_t>> draw(Tasks tasks, Random random) {
    std::vector<std::vector<size_t>> drawn;
    for (const Measured& task : tasks) {
        const size_t n = task.tally.examples();
        std::vector<size_t>& examples = drawn.emplace_back(n);
        for (size_t& example : examples)
            example = static_cast<size_t>(random.below(n));
    }
    return drawn;
}

double valueOf(const Measured& task, const std::vector<size_t>& examples) {
    std::vector<double> totals(task.tally.totals());
    for (const size_t example : examples) {
        for (const auto& [total, amount] : task.tally.example(example))
            totals[total] += amount;
    }
    return task.metric->value(totals, examples.size());
}

double meanOf(Tasks tasks, const std::vector<std::vector<size_t>>& drawn) {
    double sum = 0;
    for (size_t i = 0; i < tasks.size(); ++i)
        sum += valueOf(tasks[i], drawn[i]);
    return sum / static_cast<double>(tasks.size());
}

double meanOf(Tasks tasks) {
    double sum = 0;
    for (const Measured& task : tasks)
        sum += task.metric->value(task.tally);
    return sum / static_cast<double>(tasks.size());
}

size_t examplesOf(Tasks tasks) {
    size_t examples = 0;
    for (const Measured& task : tasks)
        examples += task.tally.examples();
    return examples;
}

/// Linear between the two nearest ranks, as numpy's default.
double quantile(const std::vector<double>& sorted, double share) {
    const double rank = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<size_t>(rank);
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], rank - std::floor(rank));
}

Interval intervalOf(std::vector<double> values, double level) {
    std::sort(values.begin(), values.end());
    return {.low = quantile(values, (1 - level) / 2), .high = quantile(values, (1 + level) / 2)};
}

/// What `measureOne` says of every resample.
std::vector<double>
resampled(Tasks tasks, const Bootstrap& bootstrap,
          const std::function<double(const std::vector<std::vector<size_t>>&)>& measureOne) {
    bootstrap.validate();
    std::vector<double> values;
    for (int i = 0; i < bootstrap.resamples; ++i)
        values.push_back(measureOne(draw(tasks, Random::stream(bootstrap.seed, static_cast<uint64_t>(i)))));
    return values;
}

void requireExamples(Tasks tasks) {
    const bool empty =
        std::ranges::any_of(tasks, [](const Measured& task) { return task.tally.examples() == 0; });
    if (tasks.empty() || empty) {
        throwBadInput({.what = "There is nothing to measure.",
                       .found = tasks.empty() ? "no tasks" : "a task without examples",
                       .expected = "at least one example"});
    }
}

void requireSameExamples(Tasks first, Tasks second) {
    bool same = first.size() == second.size();
    for (size_t i = 0; same && i < first.size(); ++i)
        same = first[i].metric == second[i].metric && first[i].tally.examples() == second[i].tally.examples();
    if (!same) {
        throwBadInput(
            {.what = "Two systems can only be compared on the same examples and metrics.",
             .found = cat(examplesOf(first), " and ", examplesOf(second), " examples of ", first.size(),
                          " and ", second.size(), " tasks"),
             .next = "Evaluate both on the same split of the same tasks, without different limits."});
    }
}

double chanceOf(const std::vector<double>& differences, double value) {
    const auto against = std::ranges::count_if(
        differences, [&](double difference) { return value > 0 ? difference <= 0 : difference >= 0; });
    return std::min(1.0, 2.0 * static_cast<double>(against) / static_cast<double>(differences.size()));
}

Estimate estimateTasks(Tasks tasks, const Bootstrap& bootstrap) {
    requireExamples(tasks);
    auto values = resampled(tasks, bootstrap, [&](const auto& drawn) { return meanOf(tasks, drawn); });
    return {.value = meanOf(tasks),
            .interval = intervalOf(std::move(values), bootstrap.level),
            .examples = examplesOf(tasks)};
}

Difference compareTasks(Tasks first, Tasks second, const Bootstrap& bootstrap) {
    requireExamples(first);
    requireSameExamples(first, second);
    const auto differences = resampled(
        first, bootstrap, [&](const auto& drawn) { return meanOf(second, drawn) - meanOf(first, drawn); });
    const double value = meanOf(second) - meanOf(first);
    return {.value = value,
            .interval = intervalOf(differences, bootstrap.level),
            .chance = chanceOf(differences, value),
            .examples = examplesOf(first)};
}

} // namespace

void Bootstrap::validate() const {
    if (resamples < 1 || !(level > 0 && level < 1)) {
        throwUsage({.what = "These bootstrap settings have no meaning.",
                    .found = cat(resamples, " resamples, level ", level),
                    .expected = "at least one resample, a level between 0 and 1"});
    }
}

Measured measure(const Metric& metric, const std::vector<Answer>& answers) {
    return {.metric = &metric, .tally = metric.tally(answers)};
}

Estimate estimate(const Measured& task, const Bootstrap& bootstrap) {
    return estimateTasks({&task, 1}, bootstrap);
}

Estimate estimateMean(const std::vector<Measured>& tasks, const Bootstrap& bootstrap) {
    return estimateTasks(tasks, bootstrap);
}

Difference compare(const Measured& first, const Measured& second, const Bootstrap& bootstrap) {
    return compareTasks({&first, 1}, {&second, 1}, bootstrap);
}

Difference compareMean(const std::vector<Measured>& first, const std::vector<Measured>& second,
                       const Bootstrap& bootstrap) {
    return compareTasks(first, second, bootstrap);
}

} // namespace alter
