#pragma once

#include "core/evaluation/metric.h"

#include <cstdint>
#include <vector>

namespace alter {

/// Percentile bootstrap over examples. The same seed gives the same resamples on every platform, and systems
/// measured on equally many examples are resampled alike.
struct Bootstrap {
    int resamples = 1000;
    double level = 0.95; ///< of the interval
    uint64_t seed = 0;

    /// Throws Usage for fewer than one resample or a level outside 0 … 1.
    void validate() const;
};

struct Interval {
    double low = 0, high = 0;
};

/// A value, the interval it would fall into on other examples of the same kind, and how many examples it is
/// over.
struct Estimate {
    double value = 0;
    Interval interval;
    size_t examples = 0;
};

/// One task's answers, as its metric sees them. The metric outlives it (metricNamed() ones do).
struct Measured {
    const Metric* metric;
    Tally tally;
};
Measured measure(const Metric& metric, const std::vector<Answer>& answers);

/// Throws BadInput without examples.
Estimate estimate(const Measured& task, const Bootstrap& bootstrap = {});

/// The unweighted mean of the tasks' values; the examples of each task are resampled among themselves.
Estimate estimateMean(const std::vector<Measured>& tasks, const Bootstrap& bootstrap = {});

/// How much better `second` is than `first` on the same examples.
struct Difference {
    double value = 0; ///< second - first
    Interval interval;
    /// Like a two-sided p-value: twice the share of resamples in which the difference is 0 or of the other
    /// sign, at most 1.
    double chance = 1;
    size_t examples = 0;
};

/// Both measured by the same metric on the same examples in the same order; BadInput if their numbers differ.
Difference compare(const Measured& first, const Measured& second, const Bootstrap& bootstrap = {});

/// Of the unweighted means over tasks; the two lists name the same tasks in the same order.
Difference compareMean(const std::vector<Measured>& first, const std::vector<Measured>& second,
                       const Bootstrap& bootstrap = {});

} // namespace alter
