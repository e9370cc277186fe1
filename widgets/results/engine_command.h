#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace alter {

/// A command of `alter` beside the window: it goes on when the window closes, and what it measured shows by
/// itself.
class EngineCommand : public QObject {
    Q_OBJECT

  public:
    explicit EngineCommand(QObject* parent = nullptr);

    /// What to run; its log is a file of the command's name in the project's folder.
    struct Wanted {
        QString folder = {};
        QString name = {};          ///< "evaluate"
        QStringList arguments = {}; ///< after the folder
        QString failure = {};       ///< what to say if it fails
    };

    /// One at a time.
    void start(const Wanted& wanted);
    void cancel();
    /// Follows it no more; the program goes on.
    void letGo();
    bool isRunning() const { return m_process != 0; }

  Q_SIGNALS:
    void progressed(double share, const QString& line);
    void ended();
    void failed(const alter::Error& error);

  private:
    void look();
    QStringList newLines() const;

    qint64 m_process = 0;
    bool m_cancelled = false;
    QString m_failure, m_log;
    qint64 m_logBegin = 0;
    QTimer m_looking;
};

} // namespace alter
