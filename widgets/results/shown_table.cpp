#include "widgets/results/shown_table.h"

#include "widgets/views/figure_text.h"
#include "widgets/views/metric_words.h"
#include "widgets/views/qt_texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace alter {

namespace {

struct ShownTableWords {
    Q_DECLARE_TR_FUNCTIONS(ShownTable)
};

QString unknown() {
    return QStringLiteral("–");
}

QString star() {
    return QStringLiteral(" ★");
}

QString percent(double share, int decimals) {
    return QLocale().toString(share * 100, 'f', decimals);
}

template <typename FigureOf>
QString withInterval(const QString& value, const Interval& interval, FigureOf figureOf) {
    if (std::isnan(interval.low) || std::isnan(interval.high))
        return value;
    return ShownTableWords::tr("%1 (%2 to %3)").arg(value, figureOf(interval.low), figureOf(interval.high));
}

QString rowName(const ResultRow& row) {
    if (!row.task.empty())
        return QString::fromStdString(row.task);
    return ShownTableWords::tr("mean");
}

/// " · Accuracy, n = 300": the most examples that a run answered; nothing for the mean.
QString measureOf(const ResultRow& row) {
    size_t examples = 0;
    for (const std::optional<ResultCell>& cell : row.cells)
        if (cell)
            examples = std::max(examples, cell->estimate.examples);
    if (row.metric.empty())
        return {};
    return QStringLiteral(" · %1, n = %2")
        .arg(metricTitle(row.metric), QLocale().toString(static_cast<qulonglong>(examples)));
}

ShownCell scoreCell(const ResultRow& row, size_t column) {
    const std::optional<ResultCell>& cell = row.cells[column];
    if (!cell)
        return {.text = unknown(), .meaning = ShownTableWords::tr("not evaluated")};
    const Estimate& estimate = cell->estimate;
    QString text = withInterval(percent(estimate.value, 1), estimate.interval,
                                [](double share) { return percent(share, 1); });
    QStringList meaning;
    if (!cell->metric.empty())
        meaning << metricTitle(cell->metric);
    if (estimate.examples > 0)
        meaning << ShownTableWords::tr("over %n example(s)", nullptr, static_cast<int>(estimate.examples));
    const bool isBest = row.best == column;
    if (isBest)
        meaning << ShownTableWords::tr("better than every other run here, unlikely by chance");
    if (cell->isOutdated) {
        text += QStringLiteral(" †");
        meaning << ShownTableWords::tr("the task or its examples changed since: evaluate again");
    }
    return {.text = isBest ? text + star() : text,
            .meaning = meaning.join(QStringLiteral("; ")),
            .isMarked = isBest};
}

ShownCell gainCell(const std::optional<Difference>& gain) {
    if (!gain)
        return {.text = unknown(), .meaning = ShownTableWords::tr("cannot be compared")};
    const QString text = withInterval(pointsText(gain->value), gain->interval, pointsText);
    const QString over = ShownTableWords::tr("over the %n example(s) that both answered", nullptr,
                                             static_cast<int>(gain->examples));
    if (!isSignificant(*gain))
        return {.text = text, .meaning = over};
    return {.text = text + star(),
            .meaning = ShownTableWords::tr("%1; unlikely by chance").arg(over),
            .isMarked = true};
}

template <typename Value, typename TextOf>
ShownCell known(const std::optional<Value>& value, TextOf textOf) {
    return {.text = value ? textOf(*value) : unknown(),
            .meaning = value ? QString() : ShownTableWords::tr("not recorded")};
}

} // namespace

QStringList shownReferences(const Comparison& comparison) {
    QStringList references;
    for (const ResultColumn& column : comparison.columns)
        references << QString::fromStdString(column.reference);
    return references;
}

ShownTable scoreTable(const Comparison& comparison) {
    ShownTable table{.corner = ShownTableWords::tr("task"), .columns = shownReferences(comparison)};
    for (const ResultRow* row : comparison.allRows()) {
        table.rows << rowName(*row) + measureOf(*row);
        auto& cells = table.cells.emplace_back();
        for (size_t column = 0; column < row->cells.size(); ++column)
            cells.push_back(scoreCell(*row, column));
    }
    table.legend =
        ShownTableWords::tr("Scores on the %1 split in per cent, in brackets the 95 % interval over "
                            "examples. ★ better than every other run here (paired bootstrap over the "
                            "examples that both answered, p < 0.05).")
            .arg(splitTitle(comparison.choice.split));
    if (comparison.mean)
        table.legend +=
            QLatin1Char(' ') + ShownTableWords::tr("The mean is over the tasks that all of them have: %1.")
                                   .arg(qtTexts(comparison.meanTasks).join(QStringLiteral(", ")));
    if (comparison.hasOutdated())
        table.legend += QLatin1Char(' ') +
                        ShownTableWords::tr("† The task or its examples changed since: evaluate again.");
    return table;
}

std::vector<Baseline> baselinesOf(const Comparison& comparison) {
    std::vector<Baseline> there;
    for (const Baseline baseline : allBaselines)
        if (!comparison.columnsWithGain(baseline).empty())
            there.push_back(baseline);
    return there;
}

QString baselineName(const Comparison& comparison, Baseline baseline) {
    switch (baseline) {
    case Baseline::Stage1:
        return ShownTableWords::tr("stage 1 of the same run");
    case Baseline::Shared:
        return ShownTableWords::tr("the shared adapter %1")
            .arg(QString::fromStdString(comparison.sharedReference));
    case Baseline::Base:
        break;
    }
    return ShownTableWords::tr("the backbone alone");
}

ShownTable gainTable(const Comparison& comparison, Baseline baseline) {
    ShownTable table{.corner = ShownTableWords::tr("task"), .columns = shownReferences(comparison)};
    for (const ResultRow* row : comparison.allRows()) {
        table.rows << rowName(*row);
        auto& cells = table.cells.emplace_back();
        for (size_t column = 0; column < row->cells.size(); ++column)
            cells.push_back(gainCell(row->gain(column, baseline)));
    }
    table.legend =
        ShownTableWords::tr("Gain over %1 in points, in brackets its 95 % interval. ★ unlikely by chance "
                            "(paired bootstrap over the examples that both answered, p < 0.05).")
            .arg(baselineName(comparison, baseline));
    return table;
}

ShownTable costTable(const Comparison& comparison) {
    ShownTable table{.corner = ShownTableWords::tr("run"),
                     .columns = {ShownTableWords::tr("method"), ShownTableWords::tr("examples seen"),
                                 ShownTableWords::tr("training time"),
                                 ShownTableWords::tr("trainable parameters"),
                                 ShownTableWords::tr("peak memory")}};
    const QLocale locale;
    const auto number = [&](int64_t count) { return locale.toString(static_cast<qlonglong>(count)); };
    for (const ResultColumn& column : comparison.columns) {
        if (column.isBase())
            continue;
        const RunCost& cost = column.cost;
        table.rows << QString::fromStdString(column.reference);
        table.cells.push_back({{.text = QString::fromStdString(column.method)},
                               known(cost.examples, number),
                               known(cost.seconds, durationText),
                               known(cost.trainableParameters, number),
                               known(cost.peakMemoryBytes, bytesText)});
    }
    table.legend =
        ShownTableWords::tr("What each run took until this checkpoint. Time is that of training steps, "
                            "without validation and pauses; memory is the highest of the whole run.");
    return table;
}

ShownTable differenceTable(const Comparison& comparison, const std::vector<ConfigDifference>& differences) {
    ShownTable table{.corner = ShownTableWords::tr("setting"), .columns = shownReferences(comparison)};
    for (const ConfigDifference& difference : differences) {
        table.rows << QString::fromStdString(difference.path);
        auto& cells = table.cells.emplace_back();
        for (const std::optional<std::string>& value : difference.values)
            cells.push_back({.text = value ? QString::fromStdString(*value) : unknown()});
    }
    table.legend =
        differences.empty()
            ? ShownTableWords::tr("The configurations of the chosen runs are the same.")
            : ShownTableWords::tr("Settings that are not the same in all chosen runs, by their names in "
                                  "the configuration file.");
    return table;
}

} // namespace alter
