#pragma once

#include "core/data/example_sink.h"
#include "core/data/format.h"
#include "core/data/import_report.h"
#include "core/data/splits.h"
#include "core/data/statistics.h"
#include "core/data/task_spec.h"

#include <atomic>
#include <functional>

namespace alter {

struct ImportProgress {
    uint64_t bytesRead = 0;
    uint64_t bytesTotal = 0;
    int64_t rows = 0;
    double rowsPerSecond = 0;
};

/// Files and rules of one new task.
struct ImportRequest {
    TaskSpec task;
    std::vector<std::filesystem::path> train;      ///< at least one
    std::vector<std::filesystem::path> validation; ///< none: taken from train by `splits`
    std::vector<std::filesystem::path> test;       ///< none: taken from train by `splits`
    FormatOptions format;
    SplitRule splits;
    bool skipBad = false;

    const ExampleEncoder* encoder = nullptr; ///< for statistics in tokens; none = in words
    std::string tokenizerName;
    int maxTokens = 0;

    std::function<void(const ImportProgress&)> onProgress; ///< about ten times a second
    std::function<bool()> isCancelled;                     ///< asked for every row
};

/// Files and templates as `folder`/task.json names them.
ImportRequest importRequestFor(const std::filesystem::path& folder);

/// Streams the files into `sink`, all or nothing: sink.commit() is the last thing called, and only if every
/// record fits (or `skipBad` is set) and there is at least one training example. Throws BadInput with the
/// report as its text, Interrupted when cancelled, Missing for a file that isn't there.
ImportReport importTask(const ImportRequest& request, ExampleSink& sink);

} // namespace alter
