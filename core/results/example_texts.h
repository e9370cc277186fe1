#pragma once

#include "core/data/template.h"
#include "core/store/examples.h"
#include "core/store/tasks.h"

#include <string>
#include <vector>

namespace alter {

/// What the answers to a task's examples are measured against.
class ExampleTexts {
  public:
    explicit ExampleTexts(Task task);

    const Task& task() const { return m_task; }

    /// As evaluations do it: the rendered target, then what else is accepted. BadInput, naming the example,
    /// where the template does not fit it.
    std::vector<std::string> references(const Example& example) const;

    /// The rendered prompt; BadInput likewise.
    std::string input(const Example& example) const;

  private:
    Task m_task;
    Template m_input, m_target;
};

} // namespace alter
