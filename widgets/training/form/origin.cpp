#include "widgets/training/form/origin.h"

#include <QCoreApplication>

#include <algorithm>

namespace alter {

namespace {

struct RunOriginWords {
    Q_DECLARE_TR_FUNCTIONS(RunOrigin)
};

/// A value that has to be the same, as the form spells it.
struct Fixed {
    QString name, ours, theirs;
};

QString text(const std::string& value) {
    return QString::fromStdString(value);
}

std::vector<Fixed> fixedValues(const RunConfig& ours, const RunConfig& theirs) {
    const auto number = [](int value) { return QString::number(value); };
    return {{RunOriginWords::tr("The backbone"), text(ours.backbone), text(theirs.backbone)},
            {RunOriginWords::tr("The adapter"), text(ours.adapter.kind), text(theirs.adapter.kind)},
            {RunOriginWords::tr("The rank"), number(ours.adapter.rank), number(theirs.adapter.rank)},
            {RunOriginWords::tr("The activation"), text(ours.adapter.activation),
             text(theirs.adapter.activation)},
            {RunOriginWords::tr("The number of shared experts"), number(ours.adapter.sharedExperts),
             number(theirs.adapter.sharedExperts)},
            {RunOriginWords::tr("The number of blocks from the top"), number(ours.adapter.topBlocks),
             number(theirs.adapter.topBlocks)}};
}

} // namespace

QString originProblem(const RunConfig& config, const ProjectFacts& facts) {
    const std::string name = config.from.substr(0, config.from.find('@'));
    const auto parent =
        std::find_if(facts.measured.begin(), facts.measured.end(),
                     [&](const MeasuredRun& run) { return run.name == name || run.id == name; });
    if (config.from.empty() || parent == facts.measured.end())
        return {}; // the engine tells of a run that there is not
    for (const Fixed& value : fixedValues(config, parent->config))
        if (value.ours != value.theirs)
            return RunOriginWords::tr("%1 has to stay %2, as in %3, whose experts this run begins with.")
                .arg(value.name, value.theirs, text(parent->name));
    return {};
}

} // namespace alter
