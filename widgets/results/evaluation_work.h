#pragma once

#include "core/base/error.h"
#include "core/base/split.h"

#include <QObject>
#include <QString>
#include <QTimer>

namespace alter {

/// `alter evaluate` beside the window: it goes on when the window closes, and what it measured shows by
/// itself.
class EvaluationWork : public QObject {
    Q_OBJECT

  public:
    explicit EvaluationWork(QObject* parent = nullptr);

    /// One at a time.
    void start(const QString& folder, const QString& reference, Split split, const QString& routing);
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
    QString m_reference, m_log;
    qint64 m_logBegin = 0;
    QTimer m_looking;
};

} // namespace alter
