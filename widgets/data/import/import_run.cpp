#include "widgets/data/import/import_run.h"

#include "core/data/task_spec.h"
#include "widgets/data/tasks/task_health.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <chrono>

namespace alter {

namespace {

using Clock = std::chrono::steady_clock;

struct ImportRunText {
    Q_DECLARE_TR_FUNCTIONS(ImportRunText)
};

/// "12,400 rows · 52,000 rows a second · 3 s left"; the time left after the first second.
QString progressText(const ImportProgress& progress, double share, Clock::time_point start) {
    QString text =
        ImportRunText::tr("%Ln row(s) · %1 rows a second", nullptr, static_cast<int>(progress.rows))
            .arg(countText(static_cast<int64_t>(progress.rowsPerSecond)));
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    if (seconds > 1 && share > 0.01)
        text += ImportRunText::tr(" · %1 s left")
                    .arg(countText(static_cast<int64_t>(seconds / share - seconds) + 1));
    return text;
}

ImportReport importInto(ImportRequest request, const std::optional<TokenCounter>& counter,
                        const Project& project, BackgroundWork::Control& control) {
    completeTask(request.task);
    std::optional<ExampleEncoder> encoder;
    if (counter) {
        encoder = counter->encoderFor(request.task);
        request.encoder = &*encoder;
        request.tokenizerName = counter->backbone;
    }
    request.isCancelled = [&control] { return control.cancelled(); };
    request.onProgress = [&control, start = Clock::now()](const ImportProgress& progress) {
        const double share = static_cast<double>(progress.bytesRead) /
                             static_cast<double>(std::max<uint64_t>(progress.bytesTotal, 1));
        control.tell(share, progressText(progress, share, start));
    };
    return importTask(request, project);
}

} // namespace

ImportReport runImport(ImportRequest request, const std::optional<TokenCounter>& counter,
                       const std::filesystem::path& folder, BackgroundWork::Control& control) {
    return importInto(std::move(request), counter, Project::open(folder), control);
}

ImportReport rehearseImport(ImportRequest request, const std::optional<TokenCounter>& counter,
                            BackgroundWork::Control& control) {
    const QTemporaryDir temporary;
    if (!temporary.isValid())
        throwFailed({.what = "No temporary folder can be made to try the import in.",
                     .found = temporary.errorString().toStdString()});
    request.skipBad = true;
    const Project project =
        Project::create(std::filesystem::path(temporary.path().toStdString()) / "rehearsal");
    return importInto(std::move(request), counter, project, control);
}

} // namespace alter
