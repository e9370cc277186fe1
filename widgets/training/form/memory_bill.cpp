#include "widgets/training/form/memory_bill.h"

#include "widgets/views/figure_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <tuple>

namespace alter {

namespace {

struct MemoryBillWords {
    Q_DECLARE_TR_FUNCTIONS(MemoryBill)
};

QString bytes(uint64_t value) {
    return bytesText(static_cast<qint64>(value));
}

bool isGpu(const std::string& device) {
    return device.starts_with("cuda");
}

int largestBatch(const RunConfig& config) {
    return std::max(config.stage1.batchSize, config.stage2.batchSize);
}

/// What decides how much memory a run takes, besides the tasks.
bool isSetUpAlike(const RunConfig& one, const RunConfig& other) {
    const auto decisive = [](const RunConfig& config) {
        return std::tuple(config.backbone, config.method, config.joint, largestBatch(config),
                          config.maxTokens, config.adapter.kind, config.adapter.rank,
                          config.adapter.topBlocks, config.adapter.sharedExperts, computesInBf16(config));
    };
    return decisive(one) == decisive(other);
}

const MeasuredRun* measuredAlike(const RunConfig& config, const std::vector<TaskFacts>& tasks,
                                 const ProjectFacts& facts) {
    const auto holds = [&tasks](const std::vector<std::string>& names) {
        return names.size() == tasks.size() &&
               std::all_of(tasks.begin(), tasks.end(), [&names](const TaskFacts& task) {
                   return std::find(names.begin(), names.end(), task.name) != names.end();
               });
    };
    for (const MeasuredRun& run : facts.measured) {
        const bool sameDevice =
            config.device == "auto" ? isGpu(run.device) == facts.hasGpu : config.device == run.device;
        if (run.isRepresentative && run.peakMemoryBytes > 0 && sameDevice && holds(run.config.tasks) &&
            isSetUpAlike(config, run.config))
            return &run;
    }
    return nullptr;
}

/// What would help against the larger of the peaks.
QString remedies(const RunConfig& config, const MemoryEstimate& estimate) {
    QStringList ways;
    const bool training = estimate.peak() == estimate.training;
    if (training && largestBatch(config) > 1)
        ways.append(MemoryBillWords::tr("a smaller batch (now %1; more passes a step make up for it)")
                        .arg(largestBatch(config)));
    if (training)
        ways.append(
            MemoryBillWords::tr("fewer tokens an example (most tokens, now %1)").arg(config.maxTokens));
    if (training && !computesInBf16(config))
        ways.append(MemoryBillWords::tr(
            "the number type bf16, which takes half (and is slow where the processor does "
            "not have it)"));
    if (!training)
        ways.append(MemoryBillWords::tr("a smaller backbone"));
    ways.append(MemoryBillWords::tr("closing other programs"));
    return MemoryBillWords::tr("What helps: %1.").arg(ways.join(MemoryBillWords::tr(", ")));
}

/// Compares what is needed with what is free.
void judge(MemoryBill& bill, uint64_t low, uint64_t high, uint64_t available, const QString& help) {
    if (low > available)
        bill.refusal =
            MemoryBillWords::tr("The memory will not do: at least %1 are needed and %2 are free. %3")
                .arg(bytes(low), bytes(available), help);
    else if (high > available)
        bill.warning = MemoryBillWords::tr("The memory may not do: up to %1 are needed and %2 are free. %3")
                           .arg(bytes(high), bytes(available), help);
}

} // namespace

MemoryBill memoryBill(const RunConfig& config, const std::vector<TaskFacts>& tasks,
                      const ProjectFacts& facts) {
    MemoryBill bill;
    const bool onGpu = isGpu(config.device) || (config.device == "auto" && facts.hasGpu);
    const MeasuredRun* run = measuredAlike(config, tasks, facts);
    const BackboneFacts* backbone = facts.backbone(config.backbone);
    if (onGpu) {
        bill.text =
            MemoryBillWords::tr("not known: how much a GPU holds and what it takes there is not estimated");
        return bill;
    }
    MemoryEstimate estimate;
    if (backbone && backbone->shape) {
        std::vector<TokenLengths> lengths;
        for (const TaskFacts& task : tasks)
            lengths.push_back(task.lengths);
        estimate = memoryEstimate(config, *backbone->shape, lengths);
        bill.hint = MemoryBillWords::tr(
                        "Estimated: loading %1, training with validation %2, evaluating afterwards %3")
                        .arg(bytes(estimate.loading), bytes(estimate.training), bytes(estimate.evaluation));
    }
    const QString help = remedies(config, estimate), available = bytes(facts.availableMemoryBytes);
    if (run) {
        const auto peak = static_cast<uint64_t>(run->peakMemoryBytes);
        bill.text = MemoryBillWords::tr("%1, set up alike, took %2 at its peak; %3 are free now")
                        .arg(QString::fromStdString(run->name), bytes(peak), available);
        judge(bill, peak, peak, facts.availableMemoryBytes, help);
    } else if (estimate.peak() > 0) {
        bill.text =
            MemoryBillWords::tr("about %1 (%2 to %3), evaluation included; %4 are free now")
                .arg(bytes(estimate.peak()), bytes(estimate.low()), bytes(estimate.high()), available);
        judge(bill, estimate.low(), estimate.high(), facts.availableMemoryBytes, help);
    } else {
        bill.text = MemoryBillWords::tr("not known: the backbone's configuration cannot be read");
    }
    return bill;
}

} // namespace alter
