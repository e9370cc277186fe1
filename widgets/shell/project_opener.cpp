#include "widgets/shell/project_opener.h"

#include "widgets/shell/new_project_dialog.h"
#include "widgets/shell/project_path.h"

#include <QFileDialog>
#include <QFileInfo>

namespace alter {

namespace {

/// The engine's advice is for a terminal; here there are buttons.
Error worded(const Error& error) {
    if (error.kind() != ErrorKind::Missing)
        return error;
    ErrorParts parts = error.parts();
    parts.next = ProjectOpener::tr("Choose another folder, or make a new project.").toStdString();
    return Error(error.kind(), std::move(parts));
}

} // namespace

ProjectOpener::ProjectOpener(QWidget* window) : QObject(window), m_window(window) {
    connect(&m_maker, &ProjectMaker::progressed, this, &ProjectOpener::progressed);
    connect(&m_maker, &ProjectMaker::failed, this, &ProjectOpener::failed);
    connect(&m_maker, &ProjectMaker::made, this, &ProjectOpener::open);
}

void ProjectOpener::open(const QString& path) {
    const QFileInfo info(path);
    const QString folder = info.fileName() == QLatin1String("project.sqlite") ? info.absolutePath() : path;
    m_opening = std::make_unique<ProjectSession>(folder);
    Q_EMIT began(tr("Opening %1…").arg(m_opening->name()), false);
    m_opening->ask(
        this, [](const Project&) { return true; }, [this](bool) { Q_EMIT opened(); },
        [this](const Error& error) { notOpened(error); });
}

void ProjectOpener::notOpened(const Error& error) {
    // Called from an event of this very session, which therefore cannot go at once.
    m_opening.release()->deleteLater();
    Q_EMIT failed(worded(error));
}

void ProjectOpener::chooseFolder() {
    auto* dialog = new QFileDialog(m_window, tr("Open a project"), projectsFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, tr("Open project"));
    connect(dialog, &QFileDialog::fileSelected, this, &ProjectOpener::open);
    dialog->open();
}

void ProjectOpener::askForNew() {
    auto* dialog = new NewProjectDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (isMaking())
            return; // the sample project is being made; its progress shows
        Q_EMIT began(tr("Making the project…"), false);
        m_maker.makeEmpty(dialog->folder());
    });
    dialog->open();
}

void ProjectOpener::openSample() {
    if (isMaking())
        return;
    Q_EMIT began(tr("Importing the sample tasks…"), true);
    m_maker.makeSample(sampleProjectFolder(), sampleTasksFolder());
}

} // namespace alter
