#include "widgets/theme/task_colour.h"

#include "widgets/theme/colours.h"

#include <algorithm>

namespace alter {

int taskPlace(const std::string& task, const std::vector<std::string>& projectTasks) {
    return static_cast<int>(std::find(projectTasks.begin(), projectTasks.end(), task) - projectTasks.begin());
}

QColor taskColour(const std::string& task, const std::vector<std::string>& projectTasks,
                  const QPalette& palette) {
    const int place = taskPlace(task, projectTasks);
    return place < static_cast<int>(projectTasks.size()) ? seriesColour(place, palette)
                                                         : secondaryText(palette);
}

} // namespace alter
