#include "widgets/routing/routing_words.h"

#include "core/base/text.h"
#include "core/routing/mean.h"
#include "widgets/views/figure_text.h"

#include <QCoreApplication>

namespace alter {

namespace {

constexpr size_t longestList = 5;

struct RoutingPhrases {
    Q_DECLARE_TR_FUNCTIONS(RoutingWords)
};

/// Strength is the mean of absolute values: what signs were behind it.
QString signText(const Borrowed& one) {
    if (one.gate > one.strength / 2)
        return RoutingPhrases::tr("mostly added");
    if (one.gate < -one.strength / 2)
        return RoutingPhrases::tr("mostly subtracted");
    return RoutingPhrases::tr("added in some layers, subtracted in others");
}

QString nameOf(const RoutingCube& cube, const Borrowed& one) {
    return QString::fromStdString(cube.experts()[one.expert]);
}

} // namespace

QString quantityName(RoutingQuantity quantity) {
    switch (quantity) {
    case RoutingQuantity::Gate:
        return RoutingPhrases::tr("mean gate");
    case RoutingQuantity::Share:
        return RoutingPhrases::tr("share of the gates");
    case RoutingQuantity::Win:
        return RoutingPhrases::tr("winner's share");
    }
    return {};
}

QString quantityMeaning(RoutingQuantity quantity) {
    switch (quantity) {
    case RoutingQuantity::Gate:
        return RoutingPhrases::tr("The signed weight with which an expert's output is added");
    case RoutingQuantity::Share:
        return RoutingPhrases::tr("The share |g| / Σ|g| that an expert has of all absolute gates");
    case RoutingQuantity::Win:
        return RoutingPhrases::tr("The share of tokens for which the expert has the largest absolute gate");
    }
    return {};
}

QString momentText(const RoutingMoment& moment) {
    return RoutingPhrases::tr("step %1 · stage %2").arg(moment.step).arg(moment.stage);
}

QString shareText(double share) {
    return std::isnan(share) ? QStringLiteral("–")
                             : RoutingPhrases::tr("%1 %").arg(figureText(100 * share, 0));
}

QString borrowingSentence(const RoutingCube& cube, const std::vector<Borrowed>& ofTask) {
    const QString task =
        ofTask.empty() ? QString() : QString::fromStdString(cube.tasks()[ofTask.front().task]);
    if (ofTask.empty() || !isNoticeable(ofTask.front()))
        return task.isEmpty() ? QString() : RoutingPhrases::tr("%1 uses its own expert alone.").arg(task);
    const Borrowed& most = ofTask[0];
    const QString first = RoutingPhrases::tr("%1 borrows most from %2 (%3, %4)")
                              .arg(task, nameOf(cube, most), figureText(most.strength, 3), signText(most));
    if (ofTask.size() < 2 || !isNoticeable(ofTask[1]))
        return RoutingPhrases::tr("%1.").arg(first);
    return RoutingPhrases::tr("%1, then from %2 (%3).")
        .arg(first, nameOf(cube, ofTask[1]), figureText(ofTask[1].strength, 3));
}

QString pairSentence(const RoutingCube& cube, const Borrowed& pair) {
    return RoutingPhrases::tr("%1 from %2: %3, %4")
        .arg(QString::fromStdString(cube.tasks()[pair.task]), nameOf(cube, pair),
             figureText(pair.strength, 3), signText(pair));
}

QString loadWarningSentence(const RoutingCube& cube, const std::vector<LoadWarning>& warnings) {
    std::vector<std::string> idle;
    for (const LoadWarning& warning : warnings) {
        const std::string& expert = cube.experts()[warning.expert];
        if (warning.takesAll)
            return RoutingPhrases::tr(
                       "Collapse: the expert %1 wins %2 of the tokens; the others hardly take part. A larger "
                       "load-balance weight (loadBalance) spreads them.")
                .arg(QString::fromStdString(expert), shareText(warning.load));
        idle.push_back(expert);
    }
    if (idle.empty())
        return {};
    const QString names = QString::fromStdString(joinList(idle, ", ", longestList));
    return RoutingPhrases::tr("%Ln expert(s) win no token, overruled by others: %1.", nullptr,
                              static_cast<int>(idle.size()))
        .arg(names);
}

QString entropySentence(const RoutingCube& cube, std::optional<size_t> layer) {
    Mean mean;
    for (const double value : cube.entropyOfTasks(layer))
        mean.add(value);
    const double limit = cube.entropyLimit();
    const double share = limit > 0 ? mean.value() / limit : 0;
    return RoutingPhrases::tr(
               "%1 nats on average over %Ln task(s), which is %2 of the most possible, log %3 = %4 nats. "
               "At 0 each token uses one expert alone; at the most it uses all alike.",
               nullptr, static_cast<int>(cube.tasks().size()))
        .arg(figureText(mean.value(), 3), shareText(share))
        .arg(cube.experts().size())
        .arg(figureText(limit, 3));
}

} // namespace alter
