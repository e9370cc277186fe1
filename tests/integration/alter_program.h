#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

namespace alter {

/// What one call of the built program gave.
struct Outcome {
    int status = -1;
    QString output, messages;
    QJsonObject json; ///< the output as JSON, empty if it is none
};

inline Outcome finishOf(QProcess& process) {
    constexpr int patience = 120'000;
    Outcome outcome;
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        return outcome;
    }
    outcome.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    const QByteArray output = process.readAllStandardOutput();
    outcome.output = QString::fromUtf8(output);
    outcome.messages = QString::fromUtf8(process.readAllStandardError());
    outcome.json = QJsonDocument::fromJson(output).object();
    return outcome;
}

inline QString alterProgram() {
    return QStringLiteral(ALTER_BINARY_DIR "/bin/alter");
}

inline Outcome alterCall(const QStringList& words) {
    QProcess process;
    process.start(alterProgram(), words);
    return finishOf(process);
}

/// A temporary folder with a project in it.
class ScratchProject {
  public:
    QString folder() const { return m_folder.filePath("project"); }
    QString file(const QString& name) const { return m_folder.filePath(name); }

    /// A text file beside the project; returns its path.
    QString write(const QString& name, const QByteArray& content) const {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    /// `alter FIRST [SECOND] PROJECT REST --json`: the project stands behind the words that name the command.
    Outcome call(QStringList words, const QStringList& rest = {}) const {
        words << folder() << rest << "--json";
        return alterCall(words);
    }

    QString error(const Outcome& outcome, const char* part = "what") const {
        return outcome.json["error"].toObject()[part].toString();
    }

  private:
    QTemporaryDir m_folder;
};

inline QString tinyBackbone() {
    return QStringLiteral(ALTER_TEST_DATA "/models/gemma3_tiny");
}

/// `rows` lines of {"text", "label"}; every other one is of each label.
inline QByteArray labelledRows(int rows, const char* first, const char* second, int from = 0) {
    QByteArray lines;
    for (int i = from; i < from + rows; ++i)
        lines += QByteArray("{\"text\": \"") + (i % 2 == 0 ? "a b " : "c d ") + QByteArray::number(i) +
                 "\", \"label\": \"" + (i % 2 == 0 ? first : second) + "\"}\n";
    return lines;
}

/// The options of a small task with three files.
inline QStringList smallTask(const ScratchProject& scratch, const QString& name, const char* first,
                             const char* second) {
    return {"--name",       name,
            "--train",      scratch.write(name + "-train.jsonl", labelledRows(24, first, second)),
            "--validation", scratch.write(name + "-validation.jsonl", labelledRows(6, first, second, 100)),
            "--test",       scratch.write(name + "-test.jsonl", labelledRows(8, first, second, 200)),
            "--input",      "{text}:",
            "--target",     "{label}"};
}

} // namespace alter
