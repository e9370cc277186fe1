#include "widgets/results/evaluation_work.h"

#include "core/base/os/process.h"
#include "widgets/session/engine_program.h"
#include "widgets/session/engine_words.h"

#include <QFile>
#include <QFileInfo>

#include <chrono>

namespace alter {

EvaluationWork::EvaluationWork(QObject* parent) : QObject(parent) {
    m_looking.setInterval(std::chrono::milliseconds(300));
    connect(&m_looking, &QTimer::timeout, this, &EvaluationWork::look);
}

void EvaluationWork::start(const QString& folder, const QString& reference, Split split,
                           const QString& routing) {
    if (isRunning())
        return;
    m_log = folder + QStringLiteral("/evaluate.log");
    m_logBegin = QFileInfo(m_log).size();
    m_reference = reference;
    m_cancelled = false;
    QStringList arguments = {QStringLiteral("evaluate"), folder, reference, QStringLiteral("--split"),
                             QString::fromStdString(toText(split))};
    if (reference != QStringLiteral("base"))
        arguments << QStringLiteral("--routing") << routing;
    const Result<qint64> started = startEngine(arguments, m_log);
    if (!started) {
        Q_EMIT failed(started.error());
        return;
    }
    m_process = started.value();
    m_looking.start();
    Q_EMIT progressed(0, {});
}

void EvaluationWork::cancel() {
    m_cancelled = true;
    interruptProcess(m_process);
}

void EvaluationWork::letGo() {
    m_looking.stop();
    m_process = 0;
}

QStringList EvaluationWork::newLines() const {
    QFile file(m_log);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(m_logBegin))
        return {};
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

void EvaluationWork::look() {
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
                        {.what = tr("%1 could not be evaluated.").arg(m_reference).toStdString(),
                         .where = m_log.toStdString(),
                         .found = QStringList(begin, lines.end()).join(QLatin1Char('\n')).toStdString()}));
}

} // namespace alter
