#include "widgets/training/departures.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <map>

namespace alter {

namespace {

struct DepartureWords {
    Q_DECLARE_TR_FUNCTIONS(Departure)
};

QString nameOf(const Checkpoint& checkpoint) {
    switch (checkpoint.kind) {
    case CheckpointKind::Latest:
        return DepartureWords::tr("latest");
    case CheckpointKind::Best:
        return DepartureWords::tr("best of stage %1").arg(checkpoint.stage);
    case CheckpointKind::StageEnd:
        break;
    }
    return DepartureWords::tr("end of stage %1").arg(checkpoint.stage);
}

/// The stage that a run would have gone on with.
int stageAfter(const Checkpoint& checkpoint) {
    return checkpoint.kind == CheckpointKind::StageEnd ? checkpoint.stage + 1 : checkpoint.stage;
}

} // namespace

std::vector<Departure> departures(const std::vector<Checkpoint>& checkpoints, const std::string& method) {
    const int stages = method == "two-stage" ? 2 : 1;
    std::map<qint64, std::pair<Departure, QStringList>, std::greater<>> bySteps;
    for (const Checkpoint& checkpoint : checkpoints) {
        auto& [point, names] = bySteps[checkpoint.step];
        point.step = checkpoint.step;
        point.firstStage = std::max(point.firstStage, std::min(stages, stageAfter(checkpoint)));
        names.append(nameOf(checkpoint));
    }
    std::vector<Departure> points;
    for (auto& [step, entry] : bySteps) {
        entry.first.text = DepartureWords::tr("Step %1: %2")
                               .arg(QLocale().toString(step), entry.second.join(QStringLiteral(", ")));
        points.push_back(entry.first);
    }
    return points;
}

} // namespace alter
