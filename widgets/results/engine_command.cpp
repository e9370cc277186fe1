#include "widgets/results/engine_command.h"

#include "core/base/os/process.h"
#include "widgets/session/engine_program.h"
#include "widgets/session/engine_words.h"

#include <QFile>
#include <QFileInfo>

#include <chrono>

namespace alter {

EngineCommand::EngineCommand(QObject* parent) : QObject(parent) {
    m_looking.setInterval(std::chrono::milliseconds(300));
    connect(&m_looking, &QTimer::timeout, this, &EngineCommand::look);
}

void EngineCommand::start(const Wanted& wanted) {
    if (isRunning())
        return;
    m_log = QStringLiteral("%1/%2.log").arg(wanted.folder, wanted.name);
    m_logBegin = QFileInfo(m_log).size();
    m_failure = wanted.failure;
    m_cancelled = false;
    const QStringList arguments = QStringList{wanted.name, wanted.folder} + wanted.arguments;
    const Result<qint64> started = startEngine(arguments, m_log);
    if (!started) {
        Q_EMIT failed(started.error());
        return;
    }
    m_process = started.value();
    m_looking.start();
    Q_EMIT progressed(0, {});
}

void EngineCommand::cancel() {
    m_cancelled = true;
    interruptProcess(m_process);
}

void EngineCommand::letGo() {
    m_looking.stop();
    m_process = 0;
}

QStringList EngineCommand::newLines() const {
    QFile file(m_log);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(m_logBegin))
        return {};
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

void EngineCommand::look() {
    const bool lives = isProcessAlive(m_process); // asked before its last words are read
    const QStringList lines = newLines();
    if (lives) {
        if (!lines.isEmpty())
            Q_EMIT progressed(engineShare(lines.last()), lines.last());
        return;
    }
    m_looking.stop();
    m_process = 0;
    Q_EMIT ended();
    // A message of the program begins with its name; tables and progress do not.
    const auto begin = std::find_if(lines.begin(), lines.end(), [](const QString& line) {
        return line.startsWith(QLatin1String("alter: "));
    });
    if (begin == lines.end() || m_cancelled)
        return;
    Q_EMIT failed(Error(ErrorKind::Failed,
                        {.what = m_failure.toStdString(),
                         .where = m_log.toStdString(),
                         .found = QStringList(begin, lines.end()).join(QLatin1Char('\n')).toStdString()}));
}

} // namespace alter
