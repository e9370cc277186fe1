#include "core/data/importer.h"

#include "core/base/cancellation.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/detect.h"
#include "core/data/row_check.h"
#include "core/data/split_choice.h"
#include "core/data/statistics.h"
#include "core/data/task_spec.h"
#include "core/store/examples.h"

#include <chrono>

namespace alter {

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto progressEvery = std::chrono::milliseconds(100);

uint64_t totalBytes(const ImportRequest& request) {
    uint64_t total = 0;
    for (const auto* files : {&request.train, &request.validation, &request.test})
        for (const std::filesystem::path& file : *files) {
            if (!std::filesystem::is_regular_file(file))
                throwMissing(
                    {.what = "There is no such file.", .where = file.string(), .next = "Check the path."});
            total += std::filesystem::file_size(file);
        }
    return total;
}

/// One import from its first byte to its commit.
class Import {
  public:
    Import(const ImportRequest& request, Task task, const Project& project)
        : m_request(request), m_project(project), m_task(std::move(task)), m_check(m_task),
          m_statistics(m_task.labels, request.encoder, request.tokenizerName), m_writer(project, m_task) {
        m_report.task = m_task.name;
        m_progress.bytesTotal = totalBytes(request);
    }

    ImportReport run() {
        readFiles(m_request.train,
                  SplitChoice(m_request.splits, !m_request.validation.empty(), !m_request.test.empty()));
        readFiles(m_request.validation, SplitChoice(Split::Validation));
        readFiles(m_request.test, SplitChoice(Split::Test));
        m_nextProgress = Clock::now();
        tellProgress(0);
        refuseIfUnfit();
        m_report.statistics = m_statistics.toJson();
        m_report.taskId = m_writer.commit();
        TaskStore(m_project).setStatistics(m_report.taskId, m_report.statistics);
        m_report.seconds = seconds();
        return std::move(m_report);
    }

  private:
    void readFiles(const std::vector<std::filesystem::path>& files, SplitChoice choice) {
        for (const std::filesystem::path& file : files) {
            const DetectedFormat format = detectFormat(file, m_request.format);
            m_report.files.emplace_back(file, format);
            const auto reader = openRecords(file, format);
            Record record;
            for (int64_t row = 1; reader->next(record); ++row) {
                stopIfCancelled();
                ++m_report.rows;
                takeRecord(file, record, row, choice);
                tellProgress(reader->bytesTaken());
            }
            m_bytesOfFilesRead += std::filesystem::file_size(file);
        }
    }

    void takeRecord(const std::filesystem::path& file, const Record& record, int64_t row,
                    SplitChoice& choice) {
        CheckedRow checked = m_check.check(record);
        std::optional<Split> split;
        if (checked.fault.reason.empty())
            split = choice.choose(record.fields, checked.input, checked.fault);
        if (!split)
            return m_report.addBad({file, record.at, checked.fault.reason}, checked.fault.kind);
        ++m_report.examples[static_cast<size_t>(*split)];
        if (m_report.badRows > 0 && !m_request.skipBad)
            return; // it will be refused: only the report is still wanted
        m_statistics.add(*split, record.fields, checked.input, checked.target);
        m_writer.add(*split, nlohmann::json(record.fields).dump(), record.at.line > 0 ? record.at.line : row);
    }

    void refuseIfUnfit() const {
        if (m_report.badRows > 0 && !m_request.skipBad)
            throwBadInput(
                {.what = "The import was refused, because some rows do not fit. Nothing was changed.",
                 .where = cat("task ", m_task.name),
                 .found = m_report.badRowsText(),
                 .next = "Correct them, or leave them out (--skip-bad)."});
        if (m_report.examples[static_cast<size_t>(Split::Train)] == 0)
            throwBadInput(
                {.what = "The task would be empty: there is no training example. Nothing was changed.",
                 .where = cat("task ", m_task.name),
                 .found = m_report.badRows > 0 ? m_report.badRowsText() : cat(m_report.rows, " rows"),
                 .expected = "at least one example in the train split"});
    }

    void stopIfCancelled() const {
        throwIfCancelled("The import was stopped. Nothing was changed.");
        if (m_request.isCancelled && m_request.isCancelled())
            throw Error(ErrorKind::Interrupted, {.what = "The import was stopped. Nothing was changed."});
    }

    void tellProgress(uint64_t bytesOfThisFile) {
        if (!m_request.onProgress || Clock::now() < m_nextProgress)
            return;
        m_nextProgress = Clock::now() + progressEvery;
        m_progress.bytesRead = m_bytesOfFilesRead + bytesOfThisFile;
        m_progress.rows = m_report.rows;
        m_progress.rowsPerSecond = static_cast<double>(m_report.rows) / std::max(seconds(), 1e-3);
        m_request.onProgress(m_progress);
    }

    double seconds() const { return std::chrono::duration<double>(Clock::now() - m_start).count(); }

    const ImportRequest& m_request;
    const Project& m_project;
    Task m_task;
    RowCheck m_check;
    TaskStatistics m_statistics;
    ExampleWriter m_writer;
    ImportReport m_report;
    ImportProgress m_progress;
    uint64_t m_bytesOfFilesRead = 0;
    Clock::time_point m_start = Clock::now();
    Clock::time_point m_nextProgress = m_start + progressEvery;
};

} // namespace

ImportRequest importRequestFrom(const std::filesystem::path& folder) {
    ImportRequest request;
    request.task = readTaskSpec(folder);
    const TaskFiles files = findTaskFiles(folder);
    request.train.push_back(files.train);
    if (!files.validation.empty())
        request.validation.push_back(files.validation);
    if (!files.test.empty())
        request.test.push_back(files.test);
    return request;
}

ImportReport importTask(const ImportRequest& request, const Project& project) {
    if (request.train.empty())
        throwUsage({.what = "No training file was named.", .next = "Name at least one."});
    Task task = request.task;
    completeTask(task);
    return Import(request, std::move(task), project).run();
}

} // namespace alter
