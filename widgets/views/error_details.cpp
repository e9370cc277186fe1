#include "widgets/views/error_details.h"

#include "widgets/session/project_session.h"
#include "widgets/views/versions.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDir>

namespace alter {

namespace {

struct ErrorDetailsWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorDetails)
};

/// A dialog's is that of the window it belongs to.
ProjectSession* sessionAround(const QWidget& place) {
    for (const QWidget* widget = &place; widget; widget = widget->parentWidget())
        if (const auto* holder = dynamic_cast<const SessionHolder*>(widget))
            return holder->session();
    return nullptr;
}

} // namespace

QString errorDetails(const Error& error, const QWidget& place) {
    return messageDetails(QString::fromUtf8(error.what()), place); // English: for those who mend it
}

QString messageDetails(const QString& message, const QWidget& place) {
    QStringList lines = {message, QString()};
    if (ProjectSession* session = sessionAround(place)) {
        const QDir folder(session->folder());
        lines << ErrorDetailsWords::tr("Project: %1").arg(QDir::toNativeSeparators(folder.path()));
        if (const QString run = session->subject().run(); !run.isEmpty())
            lines << ErrorDetailsWords::tr("Run: %1").arg(
                QDir::toNativeSeparators(folder.filePath(QStringLiteral("runs/") + run)));
    }
    lines << versions() << QString();
    return lines.join(QLatin1Char('\n'));
}

void nameCopyDetails(QAbstractButton& button) {
    button.setText(ErrorDetailsWords::tr("Copy details"));
    button.setToolTip(ErrorDetailsWords::tr(
        "Copies this with the project's place and the versions of everything, for a report"));
}

} // namespace alter
