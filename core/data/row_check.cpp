#include "core/data/row_check.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/unicode.h"

#include <algorithm>

namespace alter {

namespace {

bool isBlank(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

RowFault faultOfProblem(const std::string& problem) {
    return {problem.substr(0, std::min(problem.find(": "), problem.find(" ("))), problem};
}

RowFault faultOfError(const Error& error) {
    const ErrorParts& parts = error.parts();
    std::string reason = cat(parts.what, " (", parts.where);
    if (!parts.found.empty())
        reason += cat("; found ", parts.found);
    if (!parts.expected.empty())
        reason += cat("; expected ", parts.expected);
    return {parts.what.ends_with('.') ? parts.what.substr(0, parts.what.size() - 1) : parts.what,
            reason + ")"};
}

} // namespace

RowCheck::RowCheck(const Task& task)
    : m_input(task.inputTemplate, "input", task.labelMap),
      m_target(task.targetTemplate, "target", task.labelMap), m_labelMap(task.labelMap),
      m_labelList(task.labels), m_labels(task.labels.begin(), task.labels.end()) {}

CheckedRow RowCheck::check(const Record& record) const {
    CheckedRow row;
    if (!record.problem.empty()) {
        row.fault = faultOfProblem(record.problem);
        return row;
    }
    try {
        row.input = m_input.render(record.fields);
        row.target = m_target.render(record.fields);
        row.fault = faultOfTarget(row.target);
    } catch (const Error& error) {
        row.fault = faultOfError(error);
    }
    return row;
}

RowFault RowCheck::faultOfTarget(const std::string& target) const {
    if (isBlank(target))
        return {"empty target", "empty target: the target template gives no text"};
    if (m_labels.empty() || m_labels.contains(target))
        return {};
    const bool isId = m_labelMap.contains(target);
    return {"label outside the list",
            cat("label outside the list: '", shortened(target, 60), "' (the labels are ",
                joinList(m_labelList),
                isId ? "; it is an id of the label map, which {field|map} would turn into its word)" : ")")};
}

} // namespace alter
