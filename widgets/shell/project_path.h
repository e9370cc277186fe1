#pragma once

#include <QString>

namespace alter {

/// True if there is a project in this folder.
bool holdsProject(const QString& folder);

/// The folder of the project that this path means: the folder itself, or the one around its project.sqlite.
/// "" if the path is neither.
QString projectAt(const QString& path);

/// Where the person's projects go if nothing else is said: Documents/ALTER.
QString projectsFolder();

/// Where the sample project is made.
QString sampleProjectFolder();

/// A path as people read it: with ~ for their own folder.
QString pathText(const QString& path);

/// The sample tasks, beside the program or in its source tree; "" if they are in neither place.
QString sampleTasksFolder();

} // namespace alter
