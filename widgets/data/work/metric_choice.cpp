#include "widgets/data/work/metric_choice.h"

#include "core/evaluation/metric.h"

#include <QComboBox>

namespace alter {

void offerMetrics(QComboBox& box, bool closed, const std::string& wanted) {
    box.clear();
    for (const std::string& name : metricNames()) {
        const bool forLabels = name == "accuracy" || name == "macro_f1" || name == "matthews";
        if (forLabels == closed)
            box.addItem(QString::fromUtf8(metricNamed(name).title().data(),
                                          static_cast<qsizetype>(metricNamed(name).title().size())),
                        QString::fromStdString(name));
    }
    int chosen = box.findData(QString::fromStdString(wanted));
    if (chosen < 0)
        chosen = box.findData(QString::fromUtf8(closed ? "accuracy" : "rougeL"));
    box.setCurrentIndex(chosen);
}

} // namespace alter
