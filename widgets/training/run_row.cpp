#include "widgets/training/run_row.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace alter {

namespace {

struct RunRowWords {
    Q_DECLARE_TR_FUNCTIONS(RunRow)
};

QString errorPart(const nlohmann::json& error, const char* part) {
    return error.is_object() ? QString::fromStdString(error.value(part, std::string())) : QString();
}

/// Empty while it cannot be known.
QString timeLeft(const RunRow& run) {
    if (run.examplesPerSecond <= 0 || run.totalSteps <= run.step)
        return {};
    const double examples = static_cast<double>((run.totalSteps - run.step) * run.examplesPerStep);
    return RunRowWords::tr("%1 left").arg(
        QString::fromStdString(humanSeconds(examples / run.examplesPerSecond)));
}

} // namespace

double RunRow::share() const {
    return totalSteps > 0 ? std::clamp(static_cast<double>(step) / static_cast<double>(totalSteps), 0.0, 1.0)
                          : 0;
}

RunRow runRow(const Run& run) {
    RunRow row{.id = QString::fromStdString(run.id),
               .name = QString::fromStdString(run.name),
               .method = QString::fromStdString(run.method),
               .backbone = QString::fromStdString(run.backbone),
               .note = QString::fromStdString(run.note),
               .state = run.state,
               .stage = run.stage,
               .stages = run.method == "two-stage" ? 2 : 1,
               .step = run.step,
               .totalSteps = run.totalSteps,
               .examplesPerSecond = run.examplesPerSecond,
               .examplesPerStep = 1,
               .peakMemoryBytes = run.peakMemoryBytes,
               .pid = run.pid,
               .startedAt = QString::fromStdString(run.startedAt),
               .endedAt = QString::fromStdString(run.endedAt),
               .parent = QString::fromStdString(run.parent),
               .errorWhat = errorPart(run.error, "what"),
               .errorText = {},
               .errorNext = errorPart(run.error, "next")};
    const std::string stage = run.stage == 2 ? "stage2" : "stage1";
    if (run.config.contains(stage))
        row.examplesPerStep =
            run.config[stage].value("batchSize", 1) * run.config[stage].value("accumulation", 1);
    QStringList lines;
    for (const auto& [part, words] :
         {std::pair("where", RunRowWords::tr("Where: %1")), std::pair("found", RunRowWords::tr("Found: %1")),
          std::pair("expected", RunRowWords::tr("Expected: %1"))})
        if (const QString text = errorPart(run.error, part); !text.isEmpty())
            lines.append(words.arg(text));
    row.errorText = lines.join(QLatin1Char('\n'));
    return row;
}

void nameOrigins(std::vector<RunRow>& runs) {
    for (RunRow& run : runs) {
        const auto parent = std::find_if(runs.begin(), runs.end(),
                                         [&](const RunRow& other) { return other.id == run.parent; });
        if (parent != runs.end())
            run.origin = RunRowWords::tr("Goes out from %1").arg(parent->name);
        else if (!run.parent.isEmpty())
            run.origin = RunRowWords::tr("Goes out from a run that was deleted");
    }
}

QString stateText(RunState state) {
    switch (state) {
    case RunState::Created:
        return RunRowWords::tr("Not begun");
    case RunState::Running:
        return RunRowWords::tr("Running");
    case RunState::Paused:
        return RunRowWords::tr("Paused");
    case RunState::Finished:
        return RunRowWords::tr("Finished");
    case RunState::Stopped:
        return RunRowWords::tr("Stopped");
    case RunState::Failed:
        return RunRowWords::tr("Failed");
    }
    return {};
}

QString stateSign(RunState state) {
    static const QStringList signs = {QStringLiteral("○"), QStringLiteral("●"), QStringLiteral("‖"),
                                      QStringLiteral("✓"), QStringLiteral("■"), QStringLiteral("✕")};
    return signs.at(static_cast<int>(state));
}

QString progressText(const RunRow& run) {
    QStringList parts;
    if (run.state == RunState::Finished) {
        parts.append(RunRowWords::tr("%Ln step(s)", nullptr, static_cast<int>(run.step)));
    } else if (run.totalSteps > 0) {
        parts.append(RunRowWords::tr("stage %1 of %2").arg(std::max(1, run.stage)).arg(run.stages));
        parts.append(RunRowWords::tr("%1 %").arg(qRound(100 * run.share())));
    } else if (run.isRunning()) {
        parts.append(RunRowWords::tr("loading the backbone and the data"));
    }
    if (run.examplesPerSecond > 0)
        parts.append(RunRowWords::tr("%1 examples/s").arg(QLocale().toString(run.examplesPerSecond, 'f', 1)));
    if (run.isRunning())
        if (const QString left = timeLeft(run); !left.isEmpty())
            parts.append(left);
    return parts.join(QStringLiteral(" · "));
}

} // namespace alter
