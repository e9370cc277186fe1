#pragma once

#include "core/data/template.h"
#include "core/store/tasks.h"

#include <set>
#include <string>

namespace alter {

/// Why a record is no example: the kind, for counting, and the whole reason in one line. Empty = it is one.
struct RowFault {
    std::string kind;
    std::string reason;
};

struct CheckedRow {
    std::string input;
    std::string target;
    RowFault fault;
};

/// Whether records fit a task: its templates can be filled, the target is not empty and, where the task has a
/// list of labels, one of them.
class RowCheck {
  public:
    explicit RowCheck(const Task& task);

    CheckedRow check(const Record& record) const;

  private:
    RowFault faultOfTarget(const std::string& target) const;

    Template m_input;
    Template m_target;
    LabelMap m_labelMap;
    std::vector<std::string> m_labelList;
    std::set<std::string> m_labels;
};

} // namespace alter
