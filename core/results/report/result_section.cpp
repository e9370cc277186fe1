#include "core/base/text.h"
#include "core/evaluation/confusion.h"
#include "core/results/comparison.h"
#include "core/results/report/heat_table.h"
#include "core/results/report/html_table.h"
#include "core/results/report/html_text.h"
#include "core/results/report/sections.h"
#include "core/results/result_tables.h"
#include "core/results/task_answers.h"

#include <algorithm>

namespace alter {

namespace {

constexpr size_t mostLabels = 30; ///< in a confusion table that a person can read

/// The backbone alone and the end of stage 1, as far as they were evaluated, then the run.
std::vector<std::string> comparedReferences(const Project& project, const ResultColumn& column,
                                            const ResultChoice& choice) {
    std::vector<std::string> references;
    const auto wasEvaluated = [&](const ResultColumn& candidate) {
        return !evaluationsOf(project, candidate, choice.split, choice.routing).empty();
    };
    if (wasEvaluated({.reference = "base", .backbone = column.backbone}))
        references.emplace_back("base");
    const std::string stage1 = cat(column.runName, "@stage1");
    if (column.stage > 1 && wasEvaluated(resultColumns(project, {stage1}).front()))
        references.push_back(stage1);
    if (wasEvaluated(column))
        references.push_back(column.reference);
    return references;
}

double largestCount(const Confusion& confusion) {
    int64_t largest = 0;
    for (size_t right = 0; right < confusion.labels().size(); ++right)
        for (size_t predicted = 0; predicted < confusion.labels().size(); ++predicted)
            largest = std::max(largest, confusion.count(right, predicted));
    return static_cast<double>(largest);
}

std::string confusionHtml(const std::string& task, const Confusion& confusion) {
    const size_t labels = confusion.labels().size();
    RoutingMatrix counts{.rows = confusion.labels(), .columns = confusion.labels()};
    for (size_t right = 0; right < labels; ++right)
        for (size_t predicted = 0; predicted < labels; ++predicted)
            counts.values.push_back(static_cast<double>(confusion.count(right, predicted)));
    return htmlDetails(
        cat("Confusion in ", task),
        heatTableHtml({.caption = "Examples by right label (rows) and answered label (columns).",
                       .rowTitle = "right",
                       .matrix = std::move(counts),
                       .largest = largestCount(confusion),
                       .decimals = 0}));
}

std::string confusions(const Project& project, const ResultColumn& column, const ResultChoice& choice,
                       const std::vector<ResultRow>& rows) {
    std::string html;
    for (const ResultRow& row : rows) {
        const auto task = TaskStore(project).find(row.task);
        if (!task || task->labels.empty() || task->labels.size() > mostLabels)
            continue;
        const auto confusion = confusionOf(taskAnswers(project, row.task, {column}, choice), 0);
        if (confusion)
            html += confusionHtml(row.task, *confusion);
    }
    return html;
}

} // namespace

std::string resultsSection(const Project& project, const ResultColumn& column, ResultChoice choice,
                           const ProgressFn& progress) {
    choice.references = comparedReferences(project, column, choice);
    const bool isEvaluated = !choice.references.empty() && choice.references.back() == column.reference;
    std::string html;
    if (!isEvaluated)
        html =
            cat("<p>The run was not evaluated on the ", toText(choice.split), " split. <code>",
                htmlText(evaluateCommand("PROJECT", column.reference, choice)), "</code> does that.</p>\n");
    if (choice.references.empty())
        return htmlSection("Results", html);
    const Comparison comparison = compareRuns(project, choice, progress);
    for (const TextTable& table : resultTables(comparison))
        html += htmlTable(table);
    return htmlSection("Results", html + confusions(project, column, choice, comparison.rows));
}

} // namespace alter
