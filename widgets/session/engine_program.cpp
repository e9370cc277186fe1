#include "widgets/session/engine_program.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

namespace alter {

QString enginePath() {
    const QString named = qEnvironmentVariable("ALTER_ENGINE");
    return named.isEmpty() ? QCoreApplication::applicationDirPath() + QStringLiteral("/alter") : named;
}

Result<qint64> startEngine(const QStringList& arguments, const QString& logFile) {
    const QString program = enginePath();
    if (!QFileInfo(program).isExecutable())
        return Error(ErrorKind::Missing,
                     {.what = "The program that trains was not found.",
                      .where = program.toStdString(),
                      .next = "Install alter beside this program, or name it in ALTER_ENGINE."});
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(logFile, QIODevice::Append);
    process.setStandardErrorFile(logFile, QIODevice::Append);
    qint64 id = 0;
    if (!process.startDetached(&id))
        return Error(ErrorKind::Failed, {.what = "The program that trains did not start.",
                                         .where = program.toStdString(),
                                         .found = process.errorString().toStdString(),
                                         .next = "Try it in a terminal with: alter doctor"});
    return id;
}

} // namespace alter
