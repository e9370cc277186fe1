#include "widgets/routing/what_if/what_if_question.h"

#include "widgets/views/figure_text.h"
#include "widgets/views/metric_words.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>

namespace alter {

namespace {

using nlohmann::json;

constexpr int metricDecimals = 4, pointDecimals = 1, factorDecimals = 2;

struct WhatIfWords {
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

/// A metric without a value comes as null.
double numberFrom(const json& value) {
    return value.is_null() ? std::numeric_limits<double>::quiet_NaN() : value.get<double>();
}

WhatIfEstimate estimateFrom(const json& value) {
    const json& interval = value.at("ci95");
    return {.value = numberFrom(value.at("value")),
            .low = numberFrom(interval.at(0)),
            .high = numberFrom(interval.at(1))};
}

QString conditionText(const WhatIfQuestion& question) {
    const QString expert = QString::fromStdString(question.expert);
    switch (question.change) {
    case WhatIfChange::Ablate:
        return WhatIfWords::tr("Without the expert %1").arg(expert);
    case WhatIfChange::Pin:
        return WhatIfWords::tr("With the expert %1 alone for every token").arg(expert);
    case WhatIfChange::Scale:
        return WhatIfWords::tr("With %1 times the gates of the expert %2")
            .arg(figureText(question.factor, factorDecimals), expert);
    }
    return {};
}

/// "loses 1.3 points of accuracy"
QString effectText(const WhatIfAnswer& answer) {
    const QString metric = metricInSentence(answer.metric);
    const QString points = figureText(100 * std::abs(answer.difference.value), pointDecimals);
    if (roundsToZero(100 * answer.difference.value, pointDecimals))
        return WhatIfWords::tr("neither gains nor loses %1").arg(metric);
    return (answer.difference.value < 0 ? WhatIfWords::tr("loses %1 points of %2")
                                        : WhatIfWords::tr("gains %1 points of %2"))
        .arg(points, metric);
}

} // namespace

json whatIfParams(const WhatIfQuestion& question) {
    json change;
    switch (question.change) {
    case WhatIfChange::Ablate:
        change["ablate"] = {question.expert};
        break;
    case WhatIfChange::Pin:
        change["pin"] = question.expert;
        break;
    case WhatIfChange::Scale:
        change["scale"][question.expert] = question.factor;
        break;
    }
    return {
        {"run", question.runId}, {"task", question.task}, {"limit", question.limit}, {"override", change}};
}

WhatIfAnswer whatIfAnswerFrom(const WhatIfQuestion& question, const json& result) {
    const json& change = result.at("change");
    return {.question = question,
            .metric = result.at("metric").get<std::string>(),
            .examples = result.at("n").get<int64_t>(),
            .plain = estimateFrom(result.at("plain")),
            .changed = estimateFrom(result.at("changed")),
            .difference = estimateFrom(change),
            .chance = numberFrom(change.at("chance"))};
}

QString changeText(const WhatIfQuestion& question) {
    const QString expert = QString::fromStdString(question.expert);
    switch (question.change) {
    case WhatIfChange::Ablate:
        return WhatIfWords::tr("without %1").arg(expert);
    case WhatIfChange::Pin:
        return WhatIfWords::tr("%1 alone").arg(expert);
    case WhatIfChange::Scale:
        return WhatIfWords::tr("%1 × %2").arg(expert, figureText(question.factor, factorDecimals));
    }
    return {};
}

QString metricText(double value) {
    return figureText(value, metricDecimals);
}

QString whatIfSentence(const WhatIfAnswer& answer) {
    const QString task = QString::fromStdString(answer.question.task);
    if (std::isnan(answer.difference.value))
        return WhatIfWords::tr("%1, %2 has no %3 to compare.")
            .arg(conditionText(answer.question), task, metricInSentence(answer.metric));
    return WhatIfWords::tr("%1, %2 %3 (%4 to %5 with 95 % confidence, %L6 validation examples): %7.")
        .arg(conditionText(answer.question), task, effectText(answer), pointsText(answer.difference.low),
             pointsText(answer.difference.high))
        .arg(answer.examples)
        .arg(answer.isWithinNoise() ? WhatIfWords::tr("within the noise")
                                    : WhatIfWords::tr("more than noise explains"));
}

} // namespace alter
