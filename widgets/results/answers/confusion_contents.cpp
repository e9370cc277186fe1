#include "widgets/results/answers/confusion_contents.h"

#include "widgets/views/figure_text.h"
#include "widgets/views/qt_texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <limits>

namespace alter {

namespace {

constexpr int shareDecimals = 2;

struct ConfusionWords {
    Q_DECLARE_TR_FUNCTIONS(Confusion)
};

/// The share of the examples with the right label; nothing where there are none.
double shareOf(const Confusion& confusion, size_t right, size_t predicted) {
    const int64_t all = confusion.figures(right).support;
    return all == 0 ? std::numeric_limits<double>::quiet_NaN()
                    : static_cast<double>(confusion.count(right, predicted)) / static_cast<double>(all);
}

QString meaningOf(const Confusion& confusion, size_t right, size_t predicted) {
    const auto label = [&confusion](size_t place) {
        return QString::fromStdString(confusion.labels()[place]);
    };
    const auto count = static_cast<int>(confusion.count(right, predicted));
    const double share = shareOf(confusion, right, predicted);
    const QString part = QLocale().toString(std::isnan(share) ? 0 : share * 100, 'f', 0);
    if (right == predicted)
        return ConfusionWords::tr("%1: right in %n example(s), %2 % of those with this label", nullptr, count)
            .arg(label(right), part);
    return ConfusionWords::tr("%1 answered as %2 in %n example(s), %3 % of those with this label", nullptr,
                              count)
        .arg(label(right), label(predicted), part);
}

void addBar(HeatMapEdge& edge, double share) {
    edge.shares.push_back(share);
    edge.texts << figureText(share, shareDecimals);
}

} // namespace

HeatMapContents confusionContents(const Confusion& confusion, const QString& title) {
    HeatMapContents contents{.title = title,
                             .rowAxis = ConfusionWords::tr("right label"),
                             .columnAxis = ConfusionWords::tr("answer"),
                             .valueName = ConfusionWords::tr("share of the row"),
                             .rows = qtTexts(confusion.labels()),
                             .columns = qtTexts(confusion.labels()),
                             .legend =
                                 ConfusionWords::tr("Rows: the right label; columns: what was answered; the "
                                                    "numbers count examples. A click shows them."),
                             .rowEdge = {.title = ConfusionWords::tr("recall")},
                             .columnEdge = {.title = ConfusionWords::tr("precision")}};
    const size_t labels = confusion.labels().size();
    for (size_t right = 0; right < labels; ++right) {
        for (size_t predicted = 0; predicted < labels; ++predicted) {
            contents.values.push_back(shareOf(confusion, right, predicted));
            contents.framed.push_back(right == predicted);
            contents.texts << QLocale().toString(static_cast<qlonglong>(confusion.count(right, predicted)));
            contents.readings << meaningOf(confusion, right, predicted);
        }
        const Confusion::Figures figures = confusion.figures(right);
        addBar(contents.rowEdge, figures.recall);
        addBar(contents.columnEdge, figures.precision);
    }
    return contents;
}

} // namespace alter
