#include "app/cli/commands.h"
#include "app/cli/engine/devices.h"
#include "core/base/cancellation.h"
#include "core/base/log.h"
#include "core/base/os/child_process.h"
#include "core/base/text.h"
#include "core/store/queue.h"
#include "core/store/queue_lock.h"
#include "core/store/run_folder.h"
#include "core/store/runs.h"

#include <algorithm>
#include <thread>

namespace alter {

namespace {

constexpr auto orphanPoll = std::chrono::seconds(1);

/// Works off the queue of one device, one run after the other, each in a process of its own: whatever kills
/// a run, the next one begins.
class QueueWorker {
  public:
    QueueWorker(const std::string& folder, std::string device, bool quiet)
        : m_project(Project::open(folder)), m_queue(m_project), m_device(std::move(device)), m_quiet(quiet),
          m_lock(lock()) {}

    nlohmann::ordered_json work() {
        settleAbandoned();
        auto done = nlohmann::ordered_json::array();
        while (!cancelRequested()) {
            const auto entry = m_queue.take(m_device);
            if (!entry)
                return done;
            const int status = train(*entry);
            m_queue.finish(entry->id, status == 0);
            done.push_back(
                {{"id", entry->id}, {"run", runOf(entry->id)}, {"device", m_device}, {"exit", status}});
        }
        throw Error(ErrorKind::Interrupted, {.what = "The work on the queue was stopped.",
                                             .next = "What waits goes on with: alter queue PROJECT work"});
    }

  private:
    FileLock lock() const {
        if (auto held = FileLock::tryLock(queueLockFile(m_project, m_device)))
            return std::move(*held);
        throwFailed({.what = "Another process works off the queue for this device.",
                     .where = m_project.folder().string(),
                     .found = m_device,
                     .next = "Let it go on, or name another device with --device."});
    }

    int train(const QueueEntry& entry) {
        logInfo(cat("queue: entry ", entry.id, " begins on ", m_device));
        std::vector<std::string> words = {
            "train", m_project.folder().string(), "--queue-entry", cat(entry.id), "--device", m_device};
        if (m_quiet)
            words.emplace_back("--quiet");
        const int status = ChildProcess(programPath(), words).wait();
        if (status != 0)
            logWarning(cat("queue: entry ", entry.id, " ended with status ", status));
        recoverDeadRuns(m_project);
        return status;
    }

    /// Entries that a worker which died left as running; its last run may still live.
    void settleAbandoned() {
        for (const QueueEntry& entry : m_queue.list()) {
            if (entry.state != QueueState::Running || entry.device != m_device)
                continue;
            while (!entry.runId.empty() && RunFolder(m_project, entry.runId).isLocked() && !cancelRequested())
                std::this_thread::sleep_for(orphanPoll);
            recoverDeadRuns(m_project);
            const auto run = RunStore(m_project).find(entry.runId);
            m_queue.finish(entry.id, run && run->state == RunState::Finished);
        }
    }

    std::string runOf(int64_t id) const {
        for (const QueueEntry& entry : m_queue.list())
            if (entry.id == id)
                return entry.runId;
        return {};
    }

    Project m_project;
    QueueStore m_queue;
    std::string m_device;
    bool m_quiet;
    FileLock m_lock; ///< one worker a device
};

void workOnAll(const std::string& folder, const std::vector<std::string>& devices, const Console& console) {
    auto done = nlohmann::ordered_json::array();
    std::vector<std::optional<Result<nlohmann::ordered_json>>> results(devices.size());
    {
        std::vector<std::jthread> threads;
        for (size_t i = 0; i < devices.size(); ++i)
            threads.emplace_back([&, i] {
                results[i].emplace(
                    attempt([&] { return QueueWorker(folder, devices[i], console.quiet).work(); }));
            });
    }
    for (const auto& result : results) {
        if (!result->ok())
            throw result->error();
        done.insert(done.end(), result->value().begin(), result->value().end());
    }
    const auto failed =
        std::count_if(done.begin(), done.end(), [](const auto& entry) { return entry.at("exit") != 0; });
    console.answer({{"done", done}},
                   cat("The queue is empty: ", done.size(), " worked off, ", failed, " of them failed."));
}

} // namespace

void addQueueWork(CommandLine& line, CLI::App& group, const std::string& project) {
    const auto devices = std::make_shared<std::vector<std::string>>();
    CLI::App& command = line.command(
        group, "work", "Train what waits, one run a device, until the queue is empty",
        [devices, &project](const Console& console) {
            workOnAll(project, devices->empty() ? std::vector<std::string>{"auto"} : *devices, console);
        });
    command
        .add_option("--device", *devices,
                    "cpu, cuda:0 … (several: cuda:0,cuda:1; default: auto, the best there is)")
        ->delimiter(',');
}

} // namespace alter
