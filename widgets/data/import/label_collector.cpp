#include "widgets/data/import/label_collector.h"

#include "core/data/detect.h"
#include "core/data/row_check.h"

namespace alter {

CollectedLabels collectLabels(const ImportRequest& request, BackgroundWork::Control& control) {
    Task task = request.task;
    task.labels.clear();
    task.labelMap.clear();
    // Without a map the filter `map` would refuse every row: the values themselves are wanted.
    for (size_t at; (at = task.targetTemplate.find("|map")) != std::string::npos;)
        task.targetTemplate.erase(at, 4);
    const RowCheck check(task);
    CollectedLabels labels;
    for (const std::filesystem::path& file : request.train) {
        const auto reader = openRecords(file, detectFormat(file, request.format));
        Record record;
        while (reader->next(record)) {
            control.stopIfCancelled();
            const CheckedRow row = check.check(record);
            if (!row.fault.reason.empty())
                continue;
            ++labels.counts[row.target];
            labels.tooMany = labels.counts.size() > CollectedLabels::most;
            if (labels.tooMany)
                return labels;
        }
    }
    return labels;
}

} // namespace alter
