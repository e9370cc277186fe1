#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace alter {

/// The file this process was started from.
std::filesystem::path programPath();

/// A program that runs beside this one. Its standard output goes to this process's standard error, its
/// standard input is empty.
class ChildProcess {
  public:
    /// Throws Failed if it cannot be started.
    ChildProcess(const std::filesystem::path& program, const std::vector<std::string>& arguments);

    /// Asks it to end if it still runs, and waits for that.
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    /// Its exit status, 128 + the signal's number if one killed it. When cancellation.h's flag is set the
    /// child is asked to end, once.
    int wait();

    int64_t id() const { return m_id; }

  private:
    bool hasEnded();

    int64_t m_id = 0;
    int m_status = 0;
    bool m_ended = false;
};

} // namespace alter
