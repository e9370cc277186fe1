#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace alter {

/// Long work on a thread of its own, one piece at a time: a new one takes the place of the one before, whose
/// answer is dropped.
class BackgroundWork : public QObject {
    Q_OBJECT

  public:
    /// What the work asks and tells, from its thread.
    class Control {
      public:
        Control(BackgroundWork& owner, int number) : m_owner(owner), m_number(number) {}
        bool cancelled() const { return m_cancelled; }
        /// Throws Interrupted when cancelled.
        void stopIfCancelled() const;
        /// `share` from 0 to 1; told on at most about ten times a second.
        void tell(double share, const QString& what);
        /// tell() in the form that the engine's functions take.
        ProgressFn progress();

      private:
        friend class BackgroundWork;
        BackgroundWork& m_owner;
        int m_number;
        std::atomic<bool> m_cancelled = false;
        QElapsedTimer m_sinceTold;
    };
    using Otherwise = std::function<void(const Error&)>;

    using QObject::QObject;
    /// Cancels and waits; nothing is delivered any more.
    ~BackgroundWork() override;

    /// Runs `work(Control&)` and gives what it returned to `then`, or its error to `otherwise`, both on the
    /// thread of this object.
    template <typename Work, typename Then>
    void start(Work work, Then then, Otherwise otherwise) {
        run([work = std::move(work), then = std::move(then),
             otherwise = std::move(otherwise)](Control& control) {
            auto answer = std::make_shared<Result<std::invoke_result_t<Work, Control&>>>(
                attempt([&] { return work(control); }));
            return Delivery([answer, then, otherwise] {
                if (*answer)
                    then(std::move(answer->value()));
                else
                    otherwise(answer->error());
            });
        });
    }

    bool isRunning() const { return m_current != nullptr; }
    /// The work ends as soon as it looks; it answers with an error of kind Interrupted.
    void cancel();

  Q_SIGNALS:
    void progressed(double share, const QString& what);

  private:
    using Delivery = std::function<void()>;
    void run(std::function<Delivery(Control&)> job);
    void finished(int number, const Delivery& delivery);

    int m_number = 0;
    std::shared_ptr<Control> m_current;
    QList<QThread*> m_threads;
};

} // namespace alter
