#include "widgets/shell/running_text.h"

#include "core/base/os/resources.h"
#include "widgets/views/figure_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace alter {

namespace {

struct RunningText {
    Q_DECLARE_TR_FUNCTIONS(RunningText)
};

const QString separator = QStringLiteral(" · ");

/// A member of what a run says about itself; `otherwise` where it is missing or of another type.
template <typename Json, typename T>
T member(const Json& json, const char* name, T otherwise) {
    if (!json.is_object() || !json.contains(name))
        return otherwise;
    const Json& value = json.at(name);
    const bool fits = std::is_arithmetic_v<T> ? value.is_number() : value.is_string();
    return fits ? value.template get<T>() : otherwise;
}

/// Examples in one step of the stage that the run is in.
double examplesPerStep(const Run& run) {
    const char* const name = run.stage == 2 ? "stage2" : "stage1";
    if (!run.config.is_object() || !run.config.contains(name))
        return 0;
    const auto& stage = run.config.at(name);
    return member(stage, "batchSize", 0.0) * member(stage, "accumulation", 1.0);
}

} // namespace

std::optional<double> secondsLeft(const Run& run) {
    const double perStep = examplesPerStep(run);
    if (run.examplesPerSecond <= 0 || perStep <= 0 || run.totalSteps <= run.step)
        return {};
    return static_cast<double>(run.totalSteps - run.step) * perStep / run.examplesPerSecond;
}

QString deviceText(const ProjectActivity& activity) {
    if (activity.running.empty())
        return RunningText::tr("This machine · %Ln processor(s)", nullptr, usableCpus());
    const nlohmann::json& environment = activity.running.front().environment;
    const std::string device = member(environment, "device", std::string());
    const int threads = member(environment, "threads", 0);
    QStringList parts(device.empty() ? RunningText::tr("starting") : QString::fromStdString(device));
    if (device == "cpu" && threads > 0)
        parts << RunningText::tr("%Ln thread(s)", nullptr, threads);
    return parts.join(separator);
}

QString runningText(const Run& run) {
    const QString name = QString::fromStdString(run.name);
    QStringList parts(run.stage > 0 ? RunningText::tr("%1 stage %2").arg(name).arg(run.stage) : name);
    if (run.totalSteps > 0)
        parts << RunningText::tr("%1 %").arg(100 * run.step / run.totalSteps);
    else
        parts << RunningText::tr("preparing");
    if (run.examplesPerSecond > 0)
        parts << RunningText::tr("%1 ex/s").arg(
            QLocale().toString(run.examplesPerSecond, 'f', run.examplesPerSecond < 100 ? 1 : 0));
    if (const auto seconds = secondsLeft(run))
        parts << RunningText::tr("%1 left").arg(durationText(*seconds));
    return parts.join(separator);
}

QString activityText(const ProjectActivity& activity) {
    QStringList parts;
    if (!activity.running.empty())
        parts << runningText(activity.running.front());
    if (activity.running.size() > 1)
        parts << RunningText::tr("and %Ln more", nullptr, static_cast<int>(activity.running.size()) - 1);
    if (!activity.lost.empty())
        parts << RunningText::tr("%1 ended without saying why")
                     .arg(QString::fromStdString(activity.lost.front().name));
    if (activity.waiting > 0)
        parts << RunningText::tr("%Ln waiting", nullptr, static_cast<int>(activity.waiting));
    return parts.isEmpty() ? RunningText::tr("Nothing is running") : parts.join(separator);
}

} // namespace alter
