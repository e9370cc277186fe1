#include "widgets/data/work/metric_choice.h"

#include "core/evaluation/metric.h"
#include "widgets/views/metric_words.h"

#include <QComboBox>
#include <QCoreApplication>

namespace alter {

namespace {

struct MetricChoiceWords {
    Q_DECLARE_TR_FUNCTIONS(MetricChoice)
};

QString metricMeaning(const std::string& name) {
    if (name == "accuracy")
        return MetricChoiceWords::tr("Share of the examples whose label is right");
    if (name == "macro_f1")
        return MetricChoiceWords::tr(
            "Mean over the labels of how well each is found; rare labels count as much as "
            "frequent ones");
    if (name == "matthews")
        return MetricChoiceWords::tr("Correlation of answers and labels: 0 for guessing, 1 for all right");
    if (name == "exact_match")
        return MetricChoiceWords::tr("Share of the answers that have the very words of an accepted one");
    if (name == "token_f1")
        return MetricChoiceWords::tr("How many words the answer shares with the accepted one, in any order");
    if (name == "rougeL")
        return MetricChoiceWords::tr(
            "How long a run of words, gaps allowed, the answer shares with the accepted one");
    return name == "span_f1"
               ? MetricChoiceWords::tr("How many of the marked names or places are found, each whole")
               : QString();
}

} // namespace

void offerMetrics(QComboBox& box, bool closed, const std::string& wanted) {
    box.clear();
    for (const std::string& name : metricNames()) {
        const bool forLabels = name == "accuracy" || name == "macro_f1" || name == "matthews";
        if (forLabels != closed)
            continue;
        box.addItem(metricTitle(name), QString::fromStdString(name));
        box.setItemData(box.count() - 1, metricMeaning(name), Qt::ToolTipRole);
    }
    int chosen = box.findData(QString::fromStdString(wanted));
    if (chosen < 0)
        chosen = box.findData(QString::fromUtf8(closed ? "accuracy" : "rougeL"));
    box.setCurrentIndex(chosen);
}

} // namespace alter
