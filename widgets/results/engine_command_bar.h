#pragma once

#include "widgets/results/engine_command.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace alter {

/// How far a command of `alter` is, in its own words, and its cancel; hidden while there is none.
class EngineCommandBar : public QWidget {
    Q_OBJECT

  public:
    struct Words {
        QString progress = {}; ///< for screen readers: "Progress of the evaluation"
        QString cancel = {};   ///< on the button: "Cancel evaluation"
    };

    explicit EngineCommandBar(const Words& words, QWidget* parent = nullptr);

    void start(const EngineCommand::Wanted& wanted);
    /// Follows it no more; the program goes on.
    void letGo();
    bool isRunning() const { return m_command->isRunning(); }

  Q_SIGNALS:
    void runningChanged(bool isRunning);
    void ended();
    void failed(const alter::Error& error);

  private:
    void showProgress(double share, const QString& line);
    void showRunning();

    EngineCommand* m_command;
    QProgressBar* m_bar;
    QLabel* m_what;
};

} // namespace alter
