#include "core/results/comparison.h"

#include "core/base/cancellation.h"
#include "core/base/text.h"
#include "core/results/paired_answers.h"
#include "core/store/checkpoints.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace alter {

namespace {

using Evaluations = std::map<std::string, Evaluation>; ///< by task

/// A column, or something outside the table that a column is compared with.
struct Source {
    ResultColumn column;
    Evaluations evaluations;
};

bool isSame(const ResultColumn& left, const ResultColumn& right) {
    return left.runId == right.runId && left.backbone == right.backbone && left.step == right.step;
}

class Comparing {
  public:
    Comparing(const Project& project, const ResultChoice& choice, const ProgressFn& progress,
              const Bootstrap& bootstrap)
        : m_project(project), m_progress(progress), m_bootstrap(bootstrap) {
        m_result.choice = choice;
    }

    Comparison run() {
        m_result.columns = resultColumns(m_project, m_result.choice.references);
        for (const ResultColumn& column : m_result.columns)
            addSource(column);
        addBaselines();
        const std::set<std::string> tasks = tasksOfColumns();
        m_steps = 2 * tasks.size() + 1;
        for (const std::string& task : tasks) {
            tell("reading the answers to " + task);
            m_answers.emplace(task, PairedAnswers(m_project, task, evaluationsOfTask(task)));
            tell("comparing " + task);
            m_result.rows.push_back(taskRow(task));
        }
        addMean();
        return std::move(m_result);
    }

  private:
    /// Where it stands among the sources.
    size_t sourceFor(const ResultColumn& column) {
        const auto known = std::ranges::find_if(
            m_sources, [&](const Source& source) { return isSame(source.column, column); });
        if (known == m_sources.end()) {
            addSource(column);
            return m_sources.size() - 1;
        }
        return static_cast<size_t>(known - m_sources.begin());
    }

    void addSource(const ResultColumn& column) {
        Source source{.column = column, .evaluations = {}};
        for (Evaluation& evaluation :
             evaluationsOf(m_project, column, m_result.choice.split, m_result.choice.routing))
            source.evaluations[evaluation.task] = std::move(evaluation);
        m_sources.push_back(std::move(source));
    }

    std::optional<size_t> stage1Of(const ResultColumn& column) {
        if (column.isBase() || column.stage < 2)
            return std::nullopt;
        const auto end = CheckpointStore(m_project).find(column.runId, CheckpointKind::StageEnd, 1);
        if (!end)
            return std::nullopt;
        ResultColumn stage1 = column;
        stage1.reference = cat(column.runName, "@stage1");
        stage1.step = end->step;
        stage1.stage = 1;
        return sourceFor(stage1);
    }

    void addBaselines() {
        const auto shared = std::ranges::find(m_result.columns, "shared", &ResultColumn::method);
        if (shared != m_result.columns.end())
            m_result.sharedReference = shared->reference;
        for (const ResultColumn& column : m_result.columns) {
            auto& baselines = m_baselines.emplace_back();
            baselines[static_cast<size_t>(Baseline::Stage1)] = stage1Of(column);
            if (shared != m_result.columns.end() && !isSame(*shared, column))
                baselines[static_cast<size_t>(Baseline::Shared)] =
                    static_cast<size_t>(shared - m_result.columns.begin());
            if (!column.isBase())
                baselines[static_cast<size_t>(Baseline::Base)] =
                    sourceFor({.reference = "base", .backbone = column.backbone});
        }
    }

    std::set<std::string> tasksOfColumns() const {
        std::set<std::string> tasks;
        for (size_t column = 0; column < m_result.columns.size(); ++column)
            for (const auto& [task, evaluation] : m_sources[column].evaluations)
                tasks.insert(task);
        return tasks;
    }

    const Evaluation* evaluation(size_t source, const std::string& task) const {
        const auto found = m_sources[source].evaluations.find(task);
        return found == m_sources[source].evaluations.end() ? nullptr : &found->second;
    }

    std::vector<std::optional<Evaluation>> evaluationsOfTask(const std::string& task) const {
        std::vector<std::optional<Evaluation>> evaluations;
        for (size_t source = 0; source < m_sources.size(); ++source) {
            const Evaluation* found = evaluation(source, task);
            evaluations.push_back(found ? std::optional(*found) : std::nullopt);
        }
        return evaluations;
    }

    /// Whether the stored figure is still what the stored answers come to.
    bool isOutdated(const Evaluation& stored, size_t source) const {
        const auto measured = m_answers.at(stored.task).measured(source);
        return !measured || static_cast<int64_t>(measured->tally.examples()) != stored.count ||
               std::abs(measured->metric->value(measured->tally) - stored.value) > 1e-9;
    }

    std::optional<Difference> difference(const std::vector<const PairedAnswers*>& tasks, size_t first,
                                         size_t second) const {
        throwIfCancelled();
        return pairedDifference(tasks, first, second, m_bootstrap);
    }

    void addGains(ResultRow& row, const std::vector<const PairedAnswers*>& tasks) {
        for (size_t column = 0; column < row.cells.size(); ++column)
            for (size_t i = 0; row.cells[column] && i < allBaselines.size(); ++i)
                if (const auto baseline = m_baselines[column][i])
                    row.cells[column]->gains[i] = difference(tasks, *baseline, column);
    }

    /// The highest value, if it is significantly above every other.
    std::optional<size_t> bestOf(const ResultRow& row, const std::vector<const PairedAnswers*>& tasks) const {
        std::vector<size_t> columns;
        for (size_t column = 0; column < row.cells.size(); ++column)
            if (row.cells[column])
                columns.push_back(column);
        if (columns.size() < 2)
            return std::nullopt;
        const size_t highest = *std::ranges::max_element(
            columns, {}, [&](size_t column) { return row.cells[column]->estimate.value; });
        const bool isBest = std::ranges::all_of(columns, [&](size_t other) {
            if (other == highest)
                return true;
            const auto lead = difference(tasks, other, highest);
            return lead && lead->value > 0 && isSignificant(*lead);
        });
        return isBest ? std::optional(highest) : std::nullopt;
    }

    ResultRow taskRow(const std::string& task) {
        ResultRow row{.task = task};
        int64_t newest = 0;
        for (size_t column = 0; column < m_result.columns.size(); ++column) {
            auto& cell = row.cells.emplace_back();
            const Evaluation* stored = evaluation(column, task);
            if (!stored)
                continue;
            cell = {.evaluationId = stored->id,
                    .metric = stored->metric,
                    .estimate = {.value = stored->value,
                                 .interval = {.low = stored->low, .high = stored->high},
                                 .examples = static_cast<size_t>(stored->count)},
                    .isOutdated = isOutdated(*stored, column)};
            if (stored->id > newest)
                row.metric = stored->metric;
            newest = std::max(newest, stored->id);
        }
        const std::vector<const PairedAnswers*> answers = {&m_answers.at(task)};
        addGains(row, answers);
        row.best = bestOf(row, answers);
        return row;
    }

    bool isInMean(const ResultRow& row) const {
        for (size_t column = 0; column < row.cells.size(); ++column)
            if (!m_sources[column].evaluations.empty() && !row.cells[column])
                return false;
        return true;
    }

    void addMean() {
        std::vector<const ResultRow*> rows;
        for (const ResultRow& row : m_result.rows)
            if (isInMean(row))
                rows.push_back(&row);
        if (rows.size() < 2)
            return;
        std::vector<const PairedAnswers*> answers;
        for (const ResultRow* row : rows) {
            m_result.meanTasks.push_back(row->task);
            answers.push_back(&m_answers.at(row->task));
        }
        tell("comparing the means");
        ResultRow mean;
        for (size_t column = 0; column < m_result.columns.size(); ++column) {
            auto& cell = mean.cells.emplace_back();
            if (!m_sources[column].evaluations.empty())
                cell = meanCell(rows, column);
        }
        addGains(mean, answers);
        mean.best = bestOf(mean, answers);
        m_result.mean = std::move(mean);
    }

    ResultCell meanCell(const std::vector<const ResultRow*>& rows, size_t column) const {
        ResultCell cell;
        std::vector<Measured> measured;
        for (const ResultRow* row : rows) {
            const ResultCell& part = *row->cells[column];
            cell.estimate.value += part.estimate.value / static_cast<double>(rows.size());
            cell.estimate.examples += part.estimate.examples;
            cell.isOutdated = cell.isOutdated || part.isOutdated;
            if (!part.isOutdated)
                measured.push_back(*m_answers.at(row->task).measured(column));
        }
        constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
        cell.estimate.interval = cell.isOutdated ? Interval{.low = unknown, .high = unknown}
                                                 : estimateMean(measured, m_bootstrap).interval;
        return cell;
    }

    void tell(const std::string& what) {
        throwIfCancelled();
        if (m_progress)
            m_progress(what, static_cast<double>(m_told) / static_cast<double>(m_steps));
        ++m_told;
    }

    const Project& m_project;
    const ProgressFn& m_progress;
    const Bootstrap m_bootstrap;
    Comparison m_result;
    std::vector<Source> m_sources; ///< the columns, then what else they are compared with
    std::vector<std::array<std::optional<size_t>, allBaselines.size()>> m_baselines; ///< by column
    std::map<std::string, PairedAnswers> m_answers;                                  ///< by task
    size_t m_steps = 1, m_told = 0;
};

} // namespace

std::string toText(Baseline baseline) {
    static constexpr std::array names = {"stage1", "shared", "base"};
    return names.at(static_cast<size_t>(baseline));
}

bool isSignificant(const Difference& difference) {
    return difference.chance < significantChance;
}

std::vector<std::string> Comparison::missingTasks(size_t column) const {
    std::vector<std::string> missing;
    for (const ResultRow& row : rows)
        if (!row.cells[column])
            missing.push_back(row.task);
    return missing;
}

std::optional<Difference> ResultRow::gain(size_t column, Baseline baseline) const {
    return cells[column] ? cells[column]->gain(baseline) : std::nullopt;
}

std::vector<const ResultRow*> Comparison::allRows() const {
    std::vector<const ResultRow*> all;
    for (const ResultRow& row : rows)
        all.push_back(&row);
    if (mean)
        all.push_back(&*mean);
    return all;
}

bool Comparison::hasOutdated() const {
    return std::ranges::any_of(rows, [](const ResultRow& row) {
        return std::ranges::any_of(row.cells, [](const auto& cell) { return cell && cell->isOutdated; });
    });
}

std::vector<size_t> Comparison::columnsWithGain(Baseline baseline) const {
    std::vector<size_t> found;
    for (size_t column = 0; column < columns.size(); ++column)
        if (std::ranges::any_of(rows,
                                [&](const ResultRow& row) { return row.gain(column, baseline).has_value(); }))
            found.push_back(column);
    return found;
}

Comparison compareRuns(const Project& project, const ResultChoice& choice, const ProgressFn& progress,
                       const Bootstrap& bootstrap) {
    return Comparing(project, choice, progress, bootstrap).run();
}

} // namespace alter
