#include "widgets/shell/project_maker.h"

#include "core/store/project.h"
#include "widgets/shell/sample_import.h"

namespace alter {

ProjectMaker::ProjectMaker(QObject* parent) : QObject(parent) {
    connect(&m_work, &BackgroundWork::progressed, this,
            [this](double share, const QString& what) { Q_EMIT progressed(what, share); });
}

void ProjectMaker::makeEmpty(const QString& folder) {
    start(folder, [path = folder.toStdString()](BackgroundWork::Control&) { Project::create(path); });
}

void ProjectMaker::makeSample(const QString& folder, const QString& samples) {
    start(folder,
          [path = folder.toStdString(), from = samples.toStdString()](BackgroundWork::Control& control) {
              importSamples(
                  path, from, [&control] { return control.cancelled(); }, control.progress());
          });
}

void ProjectMaker::start(const QString& folder, std::function<void(BackgroundWork::Control&)> work) {
    m_work.start(
        [work = std::move(work)](BackgroundWork::Control& control) {
            work(control);
            return true;
        },
        [this, folder](bool) { Q_EMIT made(folder); }, [this](const Error& error) { Q_EMIT failed(error); });
}

} // namespace alter
