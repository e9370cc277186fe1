#include "widgets/results/bundle/bundle_export.h"

#include "core/base/os/process.h"
#include "widgets/session/engine_program.h"
#include "widgets/session/engine_words.h"

namespace alter {

namespace {

constexpr int patienceAtEnd = 2000; // ms, for the child to clear up

QStringList exportArguments(const QString& project, const QString& reference, const QString& folder,
                            const CardWords& words) {
    QStringList arguments = {QStringLiteral("export"), project, reference, folder, QStringLiteral("--json")};
    // In one word each: what a person writes may begin like an option.
    if (!words.description.empty())
        arguments << QStringLiteral("--description=") + QString::fromStdString(words.description);
    for (const auto& [task, licence] : words.licences)
        arguments << QStringLiteral("--data-licence=%1=%2")
                         .arg(QString::fromStdString(task), QString::fromStdString(licence));
    return arguments;
}

/// What the program says of its failure, as `--json` writes it; nothing where it said something else.
std::optional<Error> toldError(const QByteArray& output, int status) {
    const auto document = nlohmann::json::parse(output.begin(), output.end(), nullptr, false);
    if (!document.is_object() || !document.contains("error") || !document["error"].is_object())
        return std::nullopt;
    const nlohmann::json& error = document["error"];
    return engineError(engineErrorKind(status), engineText(error, "what"), error);
}

} // namespace

BundleExport::~BundleExport() {
    if (!m_process)
        return;
    m_process->disconnect(this);
    cancel();
    m_process->waitForFinished(patienceAtEnd);
}

void BundleExport::start(const QString& project, const QString& reference, const QString& folder,
                         const CardWords& words) {
    if (m_process)
        return;
    m_isCancelled = false;
    m_lastLine.clear();
    m_process = new QProcess(this);
    m_process->setStandardInputFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardError, this, &BundleExport::readProgress);
    connect(m_process, &QProcess::finished, this, &BundleExport::finish);
    const auto notStarted = [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish();
    };
    connect(m_process, &QProcess::errorOccurred, this, notStarted,
            Qt::QueuedConnection); // not inside start()
    m_process->start(enginePath(), exportArguments(project, reference, folder, words));
}

void BundleExport::cancel() {
    if (!m_process || m_process->processId() == 0)
        return;
    m_isCancelled = true;
    interruptProcess(m_process->processId());
}

void BundleExport::readProgress() {
    m_lastLine += m_process->readAllStandardError();
    m_lastLine = m_lastLine.trimmed();
    m_lastLine = m_lastLine.mid(m_lastLine.lastIndexOf('\n') + 1);
    if (const double share = engineShare(QString::fromUtf8(m_lastLine)); share >= 0)
        Q_EMIT progressed(share);
}

void BundleExport::finish() {
    if (!m_process)
        return;
    QProcess* process = std::exchange(m_process, nullptr);
    process->deleteLater();
    if (process->error() == QProcess::FailedToStart)
        return Q_EMIT failed(Error(
            ErrorKind::Missing, {.what = "The program that exports did not start.",
                                 .where = enginePath().toStdString(),
                                 .found = process->errorString().toStdString(),
                                 .next = "Install alter beside this program, or name it in ALTER_ENGINE."}));
    const bool isWhole = process->exitStatus() == QProcess::NormalExit;
    const int status = process->exitCode();
    if (isWhole && status == 0)
        return Q_EMIT ended();
    // A child that has only just begun dies of the signal, without a word.
    if (m_isCancelled || status == static_cast<int>(ErrorKind::Interrupted))
        return Q_EMIT cancelled();
    const auto told = toldError(process->readAllStandardOutput(), status);
    Q_EMIT failed(
        told.value_or(Error(ErrorKind::Failed, {.what = "The program that exports ended before it was done.",
                                                .found = m_lastLine.toStdString(),
                                                .next = "Try it in a terminal with: alter export"})));
}

} // namespace alter
