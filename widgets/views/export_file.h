#pragma once

#include <QStringList>

#include <functional>

class QObject;
class QWidget;

namespace alter {

class ProjectSession;

/// Asks for the name of a new file without stopping the window. `filters` as QFileDialog takes them; a name
/// without ending gets that of the chosen filter.
void chooseExportFile(QWidget* parent, const QString& title, const QStringList& filters,
                      const std::function<void(const QString& file)>& chosen);

/// Calls `write` for the file away from the window's thread, then tells how it went in one line.
void writeInBackground(ProjectSession& session, QObject* context, const QString& file,
                       const std::function<void(const QString& file)>& write,
                       const std::function<void(const QString& line)>& told);

} // namespace alter
