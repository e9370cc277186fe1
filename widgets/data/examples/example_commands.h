#pragma once

#include "core/store/example_edits.h"

#include <QPointer>
#include <QUndoCommand>

#include <functional>
#include <memory>
#include <vector>

namespace alter {

class ProjectSession;

/// An edit of examples that can be taken back. What undoes it is learnt on the store thread, when it is done;
/// the store thread keeps the order, so undoing may be asked for before it was.
class ExampleCommand : public QUndoCommand {
  public:
    using Step = std::function<void(ExampleEdits&)>;

    ExampleCommand(ProjectSession& session, const QString& text, Step forth, Step back);
    void redo() override { run(m_forth); }
    void undo() override { run(m_back); }

  private:
    void run(const Step& step);

    QPointer<ProjectSession> m_session;
    Step m_forth, m_back;
};

/// `fields` as compact text with sorted keys, as imports leave them.
QUndoCommand* fieldsCommand(ProjectSession& session, int64_t id, const std::string& fields);
QUndoCommand* excludeCommand(ProjectSession& session, const std::vector<int64_t>& ids, bool excluded);
QUndoCommand* splitCommand(ProjectSession& session, const std::vector<int64_t>& ids, Split split);
QUndoCommand* addCommand(ProjectSession& session, Example example);

} // namespace alter
