#pragma once

#include <QColor>
#include <QPalette>

#include <string>
#include <vector>

namespace alter {

/// A task's place among the project's tasks by name, which gives it and its expert their colour everywhere;
/// past the end for one that is not among them.
int taskPlace(const std::string& task, const std::vector<std::string>& projectTasks);

/// The series' colour of a task or of the expert that is its own; that of secondary text for an expert that
/// belongs to no task.
QColor taskColour(const std::string& task, const std::vector<std::string>& projectTasks,
                  const QPalette& palette);

} // namespace alter
