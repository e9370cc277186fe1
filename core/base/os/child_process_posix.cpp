#include "core/base/cancellation.h"
#include "core/base/error.h"
#include "core/base/os/child_process.h"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace alter {

namespace {

constexpr auto pollEvery = std::chrono::milliseconds(50);

} // namespace

std::filesystem::path programPath() {
    return std::filesystem::read_symlink("/proc/self/exe");
}

ChildProcess::ChildProcess(const std::filesystem::path& program, const std::vector<std::string>& arguments) {
    std::vector<std::string> words = arguments;
    words.insert(words.begin(), program.string());
    std::vector<char*> pointers;
    for (std::string& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    posix_spawn_file_actions_t streams;
    posix_spawn_file_actions_init(&streams);
    posix_spawn_file_actions_addopen(&streams, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&streams, STDERR_FILENO, STDOUT_FILENO);
    pid_t started = 0;
    const int failure =
        posix_spawn(&started, words.front().c_str(), &streams, nullptr, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&streams);
    if (failure != 0)
        throwFailed({.what = "A program could not be started.",
                     .where = program.string(),
                     .found = std::generic_category().message(failure)});
    m_id = started;
}

ChildProcess::~ChildProcess() {
    if (m_ended)
        return;
    kill(static_cast<pid_t>(m_id), SIGTERM);
    while (!hasEnded())
        std::this_thread::sleep_for(pollEvery);
}

bool ChildProcess::hasEnded() {
    int status = 0;
    const pid_t answer = waitpid(static_cast<pid_t>(m_id), &status, WNOHANG);
    if (answer == 0 || (answer < 0 && errno == EINTR))
        return false;
    m_ended = true;
    m_status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return true;
}

int ChildProcess::wait() {
    bool asked = false;
    while (!m_ended && !hasEnded()) {
        if (!asked && cancelRequested()) {
            kill(static_cast<pid_t>(m_id), SIGTERM);
            asked = true;
        }
        std::this_thread::sleep_for(pollEvery);
    }
    return m_status;
}

} // namespace alter
