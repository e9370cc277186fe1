#include "widgets/data/statistics/recount.h"

#include "core/data/row_check.h"
#include "core/data/statistics.h"
#include "core/store/examples.h"

#include <QCoreApplication>

namespace alter {

int64_t recount(const std::filesystem::path& folder, const std::string& name,
                const std::optional<TokenCounter>& counter, BackgroundWork::Control& control) {
    const Project project = Project::open(folder);
    const Task task = TaskStore(project).get(name);
    const ExampleStore examples(project);
    std::optional<ExampleEncoder> encoder;
    if (counter)
        encoder = counter->encoderFor(task);
    TaskStatistics statistics(task.labels, encoder ? &*encoder : nullptr, counter ? counter->backbone : "");
    int64_t all = 0;
    for (const Split split : allSplits)
        all += examples.count(task.id, split);
    const RowCheck check(task);
    int64_t counted = 0;
    for (const Split split : allSplits)
        examples.forEach(task.id, split, [&](const Example& example) {
            control.stopIfCancelled();
            control.tell(static_cast<double>(++counted) / static_cast<double>(all),
                         QCoreApplication::translate("Recount", "Counting the examples"));
            const Record record{
                .fields = Fields::parse(example.fields, nullptr, false), .at = {}, .problem = {}};
            // What an edit from elsewhere made unfit has no prompt to count.
            if (const CheckedRow row = check.check(record); row.fault.reason.empty())
                statistics.add(split, record.fields, row.input, row.target);
        });
    TaskStore(project).setStatistics(task.id, statistics.toJson());
    return counted;
}

} // namespace alter
