// Speaks the part of `alter` that the training page needs: `queue PROJECT work` and `run resume PROJECT RUN`.
// It writes metrics, checkpoints and states like a training of 400 steps, 20 ms each, and obeys requests.
#include "core/base/log.h"
#include "core/base/os/file_lock.h"
#include "core/store/checkpoints.h"
#include "core/store/control.h"
#include "core/store/metrics.h"
#include "core/store/queue.h"
#include "core/store/queue_lock.h"
#include "core/store/run_folder.h"
#include "core/store/runs.h"

#include <cmath>
#include <iostream>
#include <thread>

using namespace alter;

namespace {

constexpr int64_t totalSteps = 400, stageOneSteps = 300;
constexpr auto stepTime = std::chrono::milliseconds(20);

class Training {
  public:
    Training(const Project& project, const std::string& runId)
        : m_project(project), m_run(RunStore(project).get(runId)), m_lock(RunFolder(project, runId).lock()),
          m_writer(project, runId) {
        ControlStore(project).clear(runId);
        logToFile(RunFolder(project, runId).logFile());
        RunStore(project).setState(runId, RunState::Running);
        logInfo("the stand-in begins");
    }

    void work() {
        for (int64_t step = m_run.step + 1; step <= totalSteps; ++step) {
            takeStep(step);
            if (const auto end = obey(step))
                return finish(*end, step);
            std::this_thread::sleep_for(stepTime);
        }
        finish(RunState::Finished, totalSteps);
    }

  private:
    void takeStep(int64_t step) {
        const int stage = step <= stageOneSteps ? 1 : 2;
        const double loss = 2 * std::exp(-static_cast<double>(step) / 100) + 0.2;
        m_writer.add({stage, Split::Train, "", "loss"}, step, loss);
        m_writer.add({stage, Split::Train, "a", "loss"}, step, 1.1 * loss);
        m_writer.add({stage, Split::Train, "", "learning_rate"}, step, 1e-3);
        if (step % 20 == 0)
            m_writer.add({stage, Split::Validation, "", "loss"}, step, 1.2 * loss);
        m_writer.setProgress({.stage = stage,
                              .step = step,
                              .totalSteps = totalSteps,
                              .examplesPerSecond = 50,
                              .peakMemoryBytes = 1 << 20});
        m_writer.tick();
    }

    std::optional<RunState> obey(int64_t step) {
        ControlStore control(m_project);
        const auto pending = control.poll(m_run.id);
        if (!pending)
            return std::nullopt;
        control.markHandled(pending->id);
        save(step);
        logWarning("asked to " + toText(pending->request));
        return pending->request == ControlRequest::Stop    ? std::optional(RunState::Stopped)
               : pending->request == ControlRequest::Pause ? std::optional(RunState::Paused)
                                                           : std::nullopt;
    }

    void save(int64_t step) {
        CheckpointStore(m_project).add({.runId = m_run.id,
                                        .step = step,
                                        .stage = 1,
                                        .kind = CheckpointKind::Latest,
                                        .path = "checkpoints/" + std::to_string(step)});
    }

    void finish(RunState state, int64_t step) {
        save(step);
        m_writer.close();
        RunStore(m_project).setState(m_run.id, state);
    }

    const Project& m_project;
    Run m_run;
    FileLock m_lock;
    MetricWriter m_writer;
};

void workOffQueue(const Project& project, const std::string& device) {
    const auto lock = FileLock::tryLock(queueLockFile(project, device));
    if (!lock)
        throwFailed({.what = "Another process works off the queue."});
    QueueStore queue(project);
    while (const auto entry = queue.take(device)) {
        RunConfig config = entry->config;
        config.device = "cpu";
        const Run run = RunStore(project).create(config, {{"device", "cpu"}});
        queue.setRun(entry->id, run.id);
        Training(project, run.id).work();
        queue.finish(entry->id, true);
    }
}

void resume(const Project& project, const std::string& runId) {
    Training(project, runId).work();
}

} // namespace

int main(int count, char** words) {
    const std::vector<std::string> arguments(words + 1, words + count);
    try {
        if (arguments.size() == 6 && arguments[0] == "queue" && arguments[2] == "work")
            workOffQueue(Project::open(arguments[1]), arguments[4]);
        else if (arguments.size() == 5 && arguments[0] == "run" && arguments[1] == "resume")
            resume(Project::open(arguments[2]), arguments[3]);
        else
            return 2;
        return 0;
    } catch (const Error& error) {
        std::cerr << error.what() << '\n';
        return error.exitCode();
    }
}
