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

struct RunBillWords {
    Q_DECLARE_TR_FUNCTIONS(RunBill)
};

QString number(int64_t value) {
    return QLocale().toString(static_cast<qlonglong>(value));
}

/// The newest run with the same backbone, on the same device where one is named; sooner one that went on for
/// a while, for the first steps are slow.
const MeasuredRun* measuredLike(const RunConfig& config, const ProjectFacts& facts) {
    const MeasuredRun* found = nullptr;
    for (const MeasuredRun& run : facts.measured) {
        const bool isLike = run.config.backbone == config.backbone &&
                            (config.device == "auto" || config.device == run.device);
        if (isLike && (!found || (run.isRepresentative && !found->isRepresentative)))
            found = &run;
    }
    return found;
}

QStringList stageLines(const std::vector<StageEstimate>& stages, int64_t StageEstimate::*value) {
    QStringList lines;
    for (const StageEstimate& stage : stages)
        lines.append(stages.size() == 1
                         ? number(stage.*value)
                         : RunBillWords::tr("stage %1: %2").arg(stage.number).arg(number(stage.*value)));
    return lines;
}

QString truncationText(const std::vector<TaskFacts>& tasks) {
    QStringList lines;
    bool known = true;
    for (const TaskFacts& task : tasks) {
        known = known && task.truncated.has_value();
        if (task.truncated.value_or(0) > 0)
            lines.append(RunBillWords::tr("%1: %2 % of the prompts")
                             .arg(QString::fromStdString(task.name),
                                  QLocale().toString(100 * *task.truncated, 'f', 1)));
    }
    if (!lines.isEmpty())
        return lines.join(QLatin1Char('\n'));
    return known ? RunBillWords::tr("none") : RunBillWords::tr("not known: no tokens were counted at import");
}

QString timeText(const RunConfig& config, const std::vector<StageEstimate>& stages,
                 const ProjectFacts& facts) {
    const MeasuredRun* run = measuredLike(config, facts);
    if (!run)
        return RunBillWords::tr("not known before a first run with this backbone");
    double examples = 0;
    for (const StageEstimate& stage : stages)
        examples += stage.examples;
    return RunBillWords::tr("about %1 of training, at the %2 examples/s of %3; validation comes on top")
        .arg(QString::fromStdString(humanSeconds(examples / run->examplesPerSecond)),
             QLocale().toString(run->examplesPerSecond, 'f', 1), QString::fromStdString(run->name));
}

} // namespace

RunBill runBill(const RunConfig& config, const std::vector<TaskFacts>& tasks, const ProjectFacts& facts) {
    RunBill bill;
    const BackboneFacts* backbone = facts.backbone(config.backbone);
    const bool known = backbone && !backbone->streams.empty();
    const AdapterSize size =
        known ? adapterSize(config, static_cast<int64_t>(tasks.size()), backbone->streams) : AdapterSize();
    int64_t examples = 0;
    for (const TaskFacts& task : tasks)
        examples += task.examples;
    const std::vector<StageEstimate> stages = stageEstimates(config, examples, size);
    bill.steps = stageLines(stages, &StageEstimate::steps).join(QLatin1Char('\n'));
    bill.trainable = known ? stageLines(stages, &StageEstimate::trained).join(QLatin1Char('\n'))
                           : RunBillWords::tr("not known: the backbone's configuration cannot be read");
    if (known)
        bill.stored =
            RunBillWords::tr("%1, %2 % of the backbone")
                .arg(number(size.all()),
                     QLocale().toString(100.0 * static_cast<double>(size.all()) /
                                            static_cast<double>(std::max<int64_t>(1, backbone->parameters)),
                                        'f', 2));
    bill.truncation = truncationText(tasks);
    bill.time = timeText(config, stages, facts);
    bill.memory = memoryBill(config, tasks, facts);
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
    m_command->setWordWrapMode(QTextOption::WrapAnywhere);           // a list of tasks is one long word
    m_command->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // every line wraps
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
    m_memory->setText(bill.memory.text);
    m_memory->setToolTip(bill.memory.hint);
    m_truncation->setText(bill.truncation);
    const bool refused = !bill.memory.refusal.isEmpty();
    const QString& told = refused ? bill.memory.refusal : bill.memory.warning;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, refused ? errorColour(colours) : warningColour(colours));
    m_warning->setPalette(colours);
    m_warning->setText((refused ? QStringLiteral("✕ ") : QStringLiteral("⚠ ")) + told);
    m_warning->setVisible(!told.isEmpty());
}

void RunBillView::setCommand(const QString& command) {
    if (command != m_command->toPlainText())
        m_command->setPlainText(command);
}

} // namespace alter
