#include "widgets/training/form/run_bill.h"

#include "core/base/text.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>

#include <algorithm>

namespace alter {

namespace {

constexpr int commandLines = 8;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunBill)
};

QString number(int64_t value) {
    return QLocale().toString(static_cast<qlonglong>(value));
}

QString bytes(uint64_t value) {
    return QString::fromStdString(humanBytes(value));
}

const BackboneFacts* backboneOf(const RunConfig& config, const ProjectFacts& facts) {
    for (const BackboneFacts& backbone : facts.backbones)
        if (backbone.name == config.backbone)
            return &backbone;
    return nullptr;
}

/// The newest run with the same backbone, on the same device where one is named.
const MeasuredRun* measuredLike(const RunConfig& config, const ProjectFacts& facts) {
    for (const MeasuredRun& run : facts.measured)
        if (run.backbone == config.backbone && (config.device == "auto" || config.device == run.device))
            return &run;
    return nullptr;
}

QStringList stageLines(const std::vector<StageEstimate>& stages, int64_t StageEstimate::*value) {
    QStringList lines;
    for (const StageEstimate& stage : stages)
        lines.append(stages.size() == 1
                         ? number(stage.*value)
                         : Words::tr("stage %1: %2").arg(stage.number).arg(number(stage.*value)));
    return lines;
}

QString truncationText(const std::vector<TaskFacts>& tasks) {
    QStringList lines;
    bool known = true;
    for (const TaskFacts& task : tasks) {
        known = known && task.truncated.has_value();
        if (task.truncated.value_or(0) > 0)
            lines.append(Words::tr("%1: %2 % of the prompts")
                             .arg(QString::fromStdString(task.name),
                                  QLocale().toString(100 * *task.truncated, 'f', 1)));
    }
    if (!lines.isEmpty())
        return lines.join(QLatin1Char('\n'));
    return known ? Words::tr("none") : Words::tr("not known: no tokens were counted at import");
}

void addMeasured(RunBill& bill, const RunConfig& config, const std::vector<StageEstimate>& stages,
                 const ProjectFacts& facts) {
    const MeasuredRun* run = measuredLike(config, facts);
    bill.time = bill.memory = Words::tr("not known before a first run with this backbone");
    if (!run)
        return;
    double examples = 0;
    for (const StageEstimate& stage : stages)
        examples += stage.examples;
    const QString name = QString::fromStdString(run->name);
    bill.time = Words::tr("about %1 of training, at the %2 examples/s of %3; validation comes on top")
                    .arg(QString::fromStdString(humanSeconds(examples / run->examplesPerSecond)),
                         QLocale().toString(run->examplesPerSecond, 'f', 1), name);
    if (run->peakMemoryBytes <= 0)
        return;
    const auto peak = static_cast<uint64_t>(run->peakMemoryBytes);
    bill.memory = Words::tr("%1 took %2 at its peak; %3 are free now")
                      .arg(name, bytes(peak), bytes(facts.availableMemoryBytes));
    if (peak > facts.availableMemoryBytes &&
        !QString::fromStdString(run->device).startsWith(QStringLiteral("cuda")))
        bill.warning = Words::tr(
            "A run like this took more memory than is free now. Close other programs, choose a smaller "
            "batch, or let it wait in the queue.");
}

} // namespace

RunBill runBill(const RunConfig& config, const std::vector<TaskFacts>& tasks, const ProjectFacts& facts) {
    RunBill bill;
    const BackboneFacts* backbone = backboneOf(config, facts);
    const bool known = backbone && !backbone->streams.empty();
    const AdapterSize size =
        known ? adapterSize(config, static_cast<int64_t>(tasks.size()), backbone->streams) : AdapterSize();
    int64_t examples = 0;
    for (const TaskFacts& task : tasks)
        examples += task.examples;
    const std::vector<StageEstimate> stages = stageEstimates(config, examples, size);
    bill.steps = stageLines(stages, &StageEstimate::steps).join(QLatin1Char('\n'));
    bill.trainable = known ? stageLines(stages, &StageEstimate::trained).join(QLatin1Char('\n'))
                           : Words::tr("not known: the backbone's configuration cannot be read");
    if (known)
        bill.stored =
            Words::tr("%1, %2 % of the backbone")
                .arg(number(size.all()),
                     QLocale().toString(100.0 * static_cast<double>(size.all()) /
                                            static_cast<double>(std::max<int64_t>(1, backbone->parameters)),
                                        'f', 2));
    bill.truncation = truncationText(tasks);
    addMeasured(bill, config, stages, facts);
    return bill;
}

RunBillView::RunBillView(QWidget* parent)
    : QWidget(parent), m_warning(new QLabel), m_command(new QPlainTextEdit) {
    auto* title = new QLabel(tr("What it comes to"));
    title->setFont(titleFont());
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(spacing::tight);
    m_trainable = addLine(*form, tr("Trainable parameters"));
    m_stored = addLine(*form, tr("Stored with the run"));
    m_steps = addLine(*form, tr("Steps"));
    m_time = addLine(*form, tr("Time"));
    m_memory = addLine(*form, tr("Memory"));
    m_truncation = addLine(*form, tr("Shortened prompts"));
    auto* command = new QLabel(tr("The same in a terminal"));
    command->setFont(smallFont());
    m_command->setFont(smallFont());
    m_warning->setWordWrap(true);
    m_warning->setTextFormat(Qt::PlainText);
    m_command->setReadOnly(true);
    m_command->setTabChangesFocus(true);
    m_command->setFrameShape(QFrame::NoFrame);
    m_command->viewport()->setAutoFillBackground(false);
    m_command->document()->setDocumentMargin(0);
    m_command->setWordWrapMode(QTextOption::WrapAnywhere); // a list of tasks is one long word
    m_command->setFixedHeight(commandLines * QFontMetrics(smallFont()).lineSpacing());
    m_command->setAccessibleName(tr("Equivalent command"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::group, 0, 0, 0);
    column->setSpacing(spacing::inside);
    column->addWidget(title);
    column->addLayout(form);
    column->addWidget(m_warning);
    column->addSpacing(spacing::inside);
    column->addWidget(command);
    column->addWidget(m_command);
    column->addStretch();
}

QLabel* RunBillView::addLine(QFormLayout& form, const QString& title) {
    auto* name = new QLabel(title);
    name->setFont(smallFont());
    QPalette quiet = name->palette();
    quiet.setColor(QPalette::WindowText, secondaryText(quiet));
    name->setPalette(quiet);
    auto* value = new QLabel;
    value->setWordWrap(true);
    value->setTextFormat(Qt::PlainText);
    value->setAccessibleName(title);
    value->setContentsMargins(0, 0, 0, spacing::tight);
    form.addRow(name, value);
    return value;
}

void RunBillView::showBill(const RunBill& bill) {
    m_trainable->setText(bill.trainable);
    m_stored->setText(bill.stored);
    m_steps->setText(bill.steps);
    m_time->setText(bill.time);
    m_memory->setText(bill.memory);
    m_truncation->setText(bill.truncation);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, warningColour(colours));
    m_warning->setPalette(colours);
    m_warning->setText(bill.warning.isEmpty() ? QString() : QStringLiteral("⚠ ") + bill.warning);
    m_warning->setVisible(!bill.warning.isEmpty());
}

void RunBillView::setCommand(const QString& command) {
    if (command != m_command->toPlainText())
        m_command->setPlainText(command);
}

} // namespace alter
