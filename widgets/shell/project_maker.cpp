#include "widgets/shell/project_maker.h"

#include "core/store/project.h"
#include "widgets/shell/sample_import.h"

namespace alter {

void ProjectMaker::makeEmpty(const QString& folder) {
    start(folder, [path = folder.toStdString()](const std::stop_token&, const ProgressFn&) {
        Project::create(path);
    });
}

void ProjectMaker::makeSample(const QString& folder, const QString& samples) {
    start(folder, [path = folder.toStdString(), from = samples.toStdString()](const std::stop_token& stop,
                                                                              const ProgressFn& progress) {
        importSamples(
            path, from, [&stop] { return stop.stop_requested(); }, progress);
    });
}

void ProjectMaker::start(const QString& folder, Work work) {
    m_busy = true;
    m_thread = std::jthread([this, folder, work = std::move(work)](const std::stop_token& stop) {
        const auto tell = [this](std::string_view what, double share) {
            const QString text = QString::fromUtf8(what.data(), static_cast<qsizetype>(what.size()));
            deliver([this, text, share] { Q_EMIT progressed(text, share); });
        };
        const auto done = attempt([&] {
            work(stop, tell);
            return true;
        });
        deliver([this, folder, done] {
            m_busy = false;
            if (done)
                Q_EMIT made(folder);
            else
                Q_EMIT failed(done.error());
        });
    });
}

} // namespace alter
