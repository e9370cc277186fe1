#pragma once

#include "core/data/encoder.h"
#include "core/data/format.h"
#include "core/data/import_report.h"
#include "core/data/splits.h"
#include "core/store/project.h"
#include "core/store/tasks.h"

#include <functional>
#include <string>
#include <vector>

namespace alter {

struct ImportProgress {
    uint64_t bytesRead = 0;
    uint64_t bytesTotal = 0;
    int64_t rows = 0;
    double rowsPerSecond = 0;
};

/// Files and rules of one new task.
struct ImportRequest {
    Task task;                                     ///< name, templates, labels, metric …
    std::vector<std::filesystem::path> train;      ///< at least one
    std::vector<std::filesystem::path> validation; ///< none: its share is taken from train, see `splits`
    std::vector<std::filesystem::path> test;       ///< the same
    FormatOptions format;
    SplitRule splits;
    bool skipBad = false; ///< leave out what does not fit, instead of refusing everything

    const ExampleEncoder* encoder = nullptr; ///< for statistics in tokens; without one they are in words
    std::string tokenizerName;

    std::function<void(const ImportProgress&)> onProgress; ///< about ten times a second, and at the end
    std::function<bool()> isCancelled;                     ///< asked at every row, beside cancelRequested()
};

/// Task, templates and files as a folder with task.json has them.
ImportRequest importRequestFrom(const std::filesystem::path& folder);

/// Streams the files into a new task of `project`, all or nothing: the task appears, with its statistics,
/// only if every record fits (or `skipBad` is set) and at least one is for training. Does not fit: a record
/// that cannot be read, a field that a template asks for and that isn't there, an empty target, a
/// label outside the list. A file whose lists are named as splits ({"train": […], "test": […]}) is split by
/// them. Throws BadInput with the report as its text, Interrupted when cancelled, Missing for a file that
/// isn't there.
ImportReport importTask(const ImportRequest& request, const Project& project);

} // namespace alter
