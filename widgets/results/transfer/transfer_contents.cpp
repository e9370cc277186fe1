#include "widgets/results/transfer/transfer_contents.h"

#include "widgets/views/figure_text.h"
#include "widgets/views/metric_words.h"
#include "widgets/views/qt_texts.h"

#include <QCoreApplication>

namespace alter {

namespace {

constexpr int transferDecimals = 1;

struct TransferWords {
    Q_DECLARE_TR_FUNCTIONS(Transfer)
};

QString readingOf(const Ablation& cell) {
    const QString said =
        TransferWords::tr(
            "%1 without the expert %2: %3 points of %4 (%5 to %6 with 95 % confidence, %n example(s))",
            nullptr, static_cast<int>(cell.count))
            .arg(QString::fromStdString(cell.task), QString::fromStdString(cell.expert),
                 pointsText(cell.difference), metricInSentence(cell.metric), pointsText(cell.low),
                 pointsText(cell.high));
    return isSignificant(cell) ? TransferWords::tr("%1; unlikely by chance").arg(said) : said;
}

void addCell(HeatMapContents& contents, const std::optional<Ablation>& cell, double points) {
    contents.values.push_back(points);
    contents.framed.push_back(cell && cell->task == cell->expert);
    contents.texts << (cell ? pointsText(cell->difference) +
                                  (isSignificant(*cell) ? QStringLiteral("*") : QString())
                            : figureText(points, transferDecimals));
    contents.readings << (cell ? readingOf(*cell) : TransferWords::tr("not measured"));
}

} // namespace

HeatMapContents transferContents(const TransferMatrix& matrix, const QString& reference, Split split) {
    HeatMapContents contents{
        .title = TransferWords::tr("%1: what a task gains or loses without an expert").arg(reference),
        .rowAxis = TransferWords::tr("task"),
        .columnAxis = TransferWords::tr("left-out expert"),
        .valueName = TransferWords::tr("points"),
        .rows = qtTexts(matrix.tasks),
        .columns = qtTexts(matrix.experts),
        .colours = HeatMapColours::Signed,
        .largest = matrix.largest(),
        .decimals = transferDecimals,
        .legend =
            TransferWords::tr("Each task's metric without the expert against the metric with all of them, in "
                              "points, on the split %1. Below 0: the task needs the expert. Framed: the "
                              "task's own. *: unlikely by chance (paired bootstrap).")
                .arg(splitTitle(split))};
    for (size_t task = 0; task < matrix.tasks.size(); ++task)
        for (size_t expert = 0; expert < matrix.experts.size(); ++expert)
            addCell(contents, matrix.at(task, expert), matrix.points(task, expert));
    return contents;
}

} // namespace alter
