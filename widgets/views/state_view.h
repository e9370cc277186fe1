#pragma once

#include "core/base/error.h"

#include <QStackedWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace alter {

/// A button of a state; without text there is none. (Outside of the class, for g++ refuses the defaults of a
/// nested class as a default argument.)
struct StateButton {
    QString text = {};
    std::function<void()> pressed = {};
};

/// A view in one of its four states: empty (one sentence and the one button that helps), busy, full, failed.
class StateView : public QStackedWidget {
    Q_OBJECT

  public:
    enum class State { Empty, Busy, Full, Failed };
    using Button = StateButton;

    explicit StateView(QWidget* content, QWidget* parent = nullptr);

    /// For a side column: messages may be narrower than those of a page.
    void setNarrow();

    State state() const { return m_state; }
    void showFull();
    void showEmpty(const QString& sentence, const Button& button = {});
    /// `cancel` without text: no button. share() moves the bar on.
    void showBusy(const QString& what, const Button& cancel = {});
    void share(double done, const QString& what);
    /// Cause, what is safe, what to do; all of it can be copied, with what is open and versions.
    void showFailed(const Error& error, const Button& retry = {});

  private:
    void buildMessage();
    void showMessage(State state, const QString& title, const QString& text, const Button& button);

    State m_state = State::Full;
    QWidget* m_message;
    QLabel *m_title, *m_text;
    QProgressBar* m_bar;
    QPushButton *m_button, *m_copy;
    std::function<void()> m_pressed;
    Error m_error;
};

} // namespace alter
