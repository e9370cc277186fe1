#include "widgets/views/export_file.h"

#include "widgets/session/project_session.h"
#include "widgets/views/error_text.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace alter {

namespace {

struct ExportFileWords {
    Q_DECLARE_TR_FUNCTIONS(ExportFile)
};

/// "Picture (*.png)" -> "png"
QString endingOf(const QString& filter) {
    const qsizetype begin = filter.lastIndexOf(QLatin1Char('.')) + 1;
    return filter.mid(begin, filter.lastIndexOf(QLatin1Char(')')) - begin);
}

} // namespace

void chooseExportFile(QWidget* parent, const QString& title, const QStringList& filters,
                      const std::function<void(const QString&)>& chosen) {
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(endingOf(filters.first()));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog](const QString& filter) { dialog->setDefaultSuffix(endingOf(filter)); });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

void writeInBackground(ProjectSession& session, QObject* context, const QString& file,
                       const std::function<void(const QString&)>& write,
                       const std::function<void(const QString&)>& told) {
    session.ask(
        context,
        [write, file](const Project&) {
            write(file);
            return true;
        },
        [told, file](bool) { told(ExportFileWords::tr("Written: %1").arg(file)); },
        [told](const Error& error) { told(shortText(error)); });
}

} // namespace alter
