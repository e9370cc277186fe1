#include "app/cli/engine/engine_commands.h"
#include "app/cli/run_json.h"
#include "app/cli/run_options.h"
#include "core/base/cancellation.h"
#include "core/base/table.h"
#include "core/base/text.h"
#include "core/nn/device.h"
#include "core/store/control.h"
#include "core/store/queue.h"
#include "core/store/run_folder.h"
#include "core/training/run_session.h"

namespace alter {

namespace {

struct TrainOptions {
    std::string project;
    RunOptions run;
    int64_t queueEntry = 0; ///< 0 = none
};

struct ResumeOptions {
    std::string project, run;
};

/// One line on standard error: preparation first, then steps with the loss.
class TrainingDisplay {
  public:
    TrainingDisplay(std::string run, ProgressOutput output)
        : m_run(std::move(run)), m_output(std::move(output)),
          m_preparing({.what = cat("prepare ", m_run)}, m_output) {}

    SessionEvents events() {
        return {.preparing = m_preparing.fn(),
                .progress = [this](const TrainingProgress& now) { show(now); }};
    }

    void finish() {
        if (m_steps)
            m_steps->finish();
    }

  private:
    void show(const TrainingProgress& now) {
        if (!m_steps) {
            m_preparing.finish();
            m_steps.emplace(ProgressBar::Work{.what = cat("train ", m_run),
                                              .total = now.totalSteps,
                                              .unit = "steps",
                                              .before = now.step - 1},
                            m_output);
        }
        // A wish to stop is the trainer's business, which writes a checkpoint first: here it must not throw.
        const auto drawn = attempt([&] {
            m_steps->update(now.step, cat("stage ", now.stage, "  loss ", figure(now.loss, 4), "  ",
                                          figure(now.examplesPerSecond, 1), " examples/s"));
            return true;
        });
        if (!drawn && drawn.error().kind() != ErrorKind::Interrupted)
            throw drawn.error();
    }

    std::string m_run;
    ProgressOutput m_output;
    ProgressBar m_preparing;
    std::optional<ProgressBar> m_steps;
};

/// Works on the run until it ends, and answers with what `run show` says.
void work(const Project& project, const Run& run, const Console& console) {
    TrainingDisplay display(run.name, console.progress());
    const auto outcome = attempt([&] { return workOnRun(project, run.id, display.events()); });
    if (!outcome && outcome.error().kind() != ErrorKind::Interrupted)
        throw outcome.error();
    if (!outcome || cancelRequested())
        throw Error(ErrorKind::Interrupted,
                    {.what = "The training was stopped.",
                     .where = cat("run ", run.name),
                     .next = cat("Go on with: alter run resume ", project.folder().string(), " ", run.name)});
    if (outcome.value() == TrainingOutcome::Finished)
        display.finish();
    const nlohmann::ordered_json document = runJson(project, RunStore(project).get(run.id));
    console.answer(document, runText(document));
}

RunConfig queuedConfig(const Project& project, int64_t entry) {
    for (const QueueEntry& queued : QueueStore(project).list())
        if (queued.id == entry)
            return queued.config;
    throwMissing({.what = "The queue has no such entry.", .found = cat("entry ", entry)});
}

void train(const TrainOptions& options, const Console& console) {
    const Project project = Project::open(options.project);
    recoverDeadRuns(project);
    const RunConfig wanted = options.queueEntry > 0
                                 ? overlaid(queuedConfig(project, options.queueEntry), options.run)
                                 : runConfigFrom(options.run);
    const RunConfig config = resolveConfig(project, wanted);
    const Run run = createRun(project, config);
    if (options.queueEntry > 0)
        QueueStore(project).setRun(options.queueEntry, run.id);
    console.remark(cat("run ", run.name, " (", run.id, "): ", config.method, " on ", config.backbone, ", ",
                       config.tasks.size(), " tasks; ", config.device, " with ", config.dtype, " (",
                       chooseDevice(wanted.device).reason, ")"));
    work(project, run, console);
}

void resume(const ResumeOptions& options, const Console& console) {
    const Project project = Project::open(options.project);
    recoverDeadRuns(project);
    const Run run = RunStore(project).get(options.run);
    if (run.state == RunState::Finished)
        throwBadInput({.what = "The run is finished: there is nothing to go on with.",
                       .where = cat("run ", run.name),
                       .next = "Start another one with: alter train PROJECT"});
    console.remark(cat("run ", run.name, " goes on after step ", run.step));
    work(project, run, console);
}

} // namespace

void addTrain(CommandLine& line) {
    const auto options = std::make_shared<TrainOptions>();
    CLI::App& command =
        line.command("train", "Train experts and routers on tasks, in two stages", bound(options, train));
    addProject(command, options->project);
    addRunOptions(command, options->run);
    command.add_option("--queue-entry", options->queueEntry,
                       "Train what this entry of the queue says (queue work)");
}

void addRunResume(CommandLine& line, CLI::App& group) {
    const auto options = std::make_shared<ResumeOptions>();
    CLI::App& command = line.command(
        group, "resume",
        "Go on with a run that was stopped, paused or failed, from its latest checkpoint, in this process",
        bound(options, resume));
    addProject(command, options->project);
    command.add_option("RUN", options->run, "The run's name or id")->required();
}

} // namespace alter
