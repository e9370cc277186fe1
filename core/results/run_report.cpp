#include "core/results/run_report.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/results/report/html_text.h"
#include "core/results/report/page_style.h"
#include "core/results/report/sections.h"

namespace alter {

namespace {

/// Nothing on the page may ask a network for anything, whatever its texts hold.
constexpr const char* closedPage = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
                                   "'none'; style-src 'unsafe-inline'\"/>\n";

std::string page(const std::string& title, const std::string& body) {
    return cat("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n", closedPage,
               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>",
               htmlText(title), "</title>\n<style>\n", reportStyle(), "</style>\n</head>\n<body>\n", body,
               "</body>\n</html>\n");
}

} // namespace

std::string runReport(const Project& project, const std::string& reference, const ResultChoice& choice,
                      const ProgressFn& progress) {
    const ResultColumn column = resultColumns(project, {reference}).front();
    if (column.isBase())
        throwUsage({.what = "A report is about a run.", .found = reference, .expected = "the name of a run"});
    const Run run = RunStore(project).get(column.runId);
    const std::string body = cat(
        "<header>\n<h1>", htmlText(reference),
        "</h1>\n<p>A Mixture of Task Adapters, trained with ALTER. Run ", htmlText(run.id), ", reported on ",
        utcNow().substr(0, 10), ".</p>\n</header>\n<main>\n", factsSection(project, run, column),
        tasksSection(project, run), resultsSection(project, column, choice, progress),
        curvesSection(project, run), routingSection(project, column), configSection(run), "</main>\n");
    return page(cat(reference, ": report"), body);
}

} // namespace alter
