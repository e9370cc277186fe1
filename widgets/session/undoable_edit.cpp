#include "widgets/session/undoable_edit.h"

#include "widgets/session/project_session.h"

#include <QUndoCommand>

#include <utility>

namespace alter {

namespace {

/// Something that was done already when it comes onto the stack.
class DoneEdit : public QUndoCommand {
  public:
    DoneEdit(ProjectSession& session, const QString& text, EditStep forth, EditStep back)
        : QUndoCommand(text), m_session(&session), m_forth(std::move(forth)), m_back(std::move(back)) {}

    void redo() override {
        if (!std::exchange(m_isDone, false))
            run(m_forth);
    }

    void undo() override { run(m_back); }

  private:
    void run(const EditStep& step) {
        if (m_session)
            m_session->change(m_session, step);
    }

    QPointer<ProjectSession> m_session;
    EditStep m_forth, m_back;
    bool m_isDone = true;
};

} // namespace

void editProject(ProjectSession& session, const QString& text, const EditStep& forth, const EditStep& back) {
    session.ask(
        &session,
        [forth](const Project& project) {
            forth(project);
            return true;
        },
        [&session, text, forth, back](bool) {
            session.undoStack().push(new DoneEdit(session, text, forth, back));
            Q_EMIT session.changed();
        });
}

} // namespace alter
