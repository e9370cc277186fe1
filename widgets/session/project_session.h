#pragma once

#include "widgets/session/engine_client.h"
#include "widgets/session/store_thread.h"
#include "widgets/session/subject.h"

#include <QPointer>
#include <QUndoStack>

#include <concepts>

namespace alter {

/// The open project as the window sees it. Nothing here waits for a disk or a lock: questions go to a thread
/// and answers come back to the event loop.
class ProjectSession : public QObject {
    Q_OBJECT

  public:
    /// The folder must hold a project, which opens with the first question.
    explicit ProjectSession(const QString& folder, QObject* parent = nullptr);

    QString folder() const { return m_folder; }
    /// The folder's name, for people.
    QString name() const;

    /// What the person looks at; it follows from page to page.
    Subject& subject() { return m_subject; }

    /// Edits of this project that can be taken back; every page pushes its own, and the Edit menu follows it.
    QUndoStack& undoStack() { return m_undoStack; }

    /// The model for prompts, routes and what-ifs; its process starts with the first request.
    EngineClient& engine() { return m_engine; }

    /// Runs `work(const Project&)` on the store thread and gives what it returned to `then`, on the window's
    /// thread, unless `context` is gone by then. Of a failure failed() tells.
    template <typename Work, typename Then>
    void ask(QObject* context, Work work, Then then) {
        ask(context, std::move(work), std::move(then), [this](const Error& error) { Q_EMIT failed(error); });
    }

    /// The same with a failure handler of its own.
    template <typename Work, typename Then, typename Otherwise>
    void ask(QObject* context, Work work, Then then, Otherwise otherwise) {
        post(
            context,
            [this, guard = QPointer(context), work = std::move(work), then = std::move(then),
             otherwise](const Project& project) {
                auto answer = attempt([&] { return work(project); });
                deliver(guard, [answer = std::move(answer), then, otherwise]() mutable {
                    if (answer)
                        then(std::move(answer.value()));
                    else
                        otherwise(answer.error());
                });
            },
            otherwise);
    }

    /// Runs `work(const Project&)`, which writes; tells changed() afterwards.
    template <typename Work>
    requires std::same_as < std::invoke_result_t<Work, const Project&>,
    void > void change(QObject* context, Work work) {
        ask(
            context,
            [work = std::move(work)](const Project& project) {
                work(project);
                return true;
            },
            [this](bool) { Q_EMIT changed(); });
    }

  Q_SIGNALS:
    /// Something in the database is different: at most about ten times a second.
    void changed();
    void failed(const alter::Error& error);

  private:
    void post(QObject* context, StoreThread::Work work, std::function<void(const Error&)> otherwise);
    /// Called on the store thread.
    void deliver(const QPointer<QObject>& guard, std::function<void()> answer);

    QString m_folder;
    Subject m_subject;
    QUndoStack m_undoStack;
    EngineClient m_engine;
    StoreThread m_store; // last: it must be gone before what its work refers to
};

} // namespace alter
