#pragma once

#include <exception>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace alter {

/// What went wrong, seen from the user; the values are the exit codes of `alter`.
enum class ErrorKind {
    Usage = 2,        ///< the command or the options cannot be meant
    BadInput = 3,     ///< a file or a value is not what it should be
    Missing = 4,      ///< something named does not exist
    Failed = 5,       ///< the work itself failed (disk full, out of memory, device lost)
    Interrupted = 130 ///< the user asked to stop
};

/// The parts of an error message; only `what` is obligatory.
struct ErrorParts {
    std::string what = {};     ///< one sentence: what is wrong
    std::string where = {};    ///< file, line, column, tensor
    std::string found = {};    ///< what was there
    std::string expected = {}; ///< what should have been there
    std::string next = {};     ///< what to do now, an imperative sentence
};

/// The one exception of the engine. Library exceptions never leave the function that called the library,
/// except through attempt(), which words them.
class Error : public std::exception {
  public:
    Error(ErrorKind kind, ErrorParts parts);

    ErrorKind kind() const { return m_kind; }
    const ErrorParts& parts() const { return m_parts; }
    int exitCode() const { return static_cast<int>(m_kind); }

    /// All parts as text for a terminal or a message box, one part a line.
    const char* what() const noexcept override { return m_message.c_str(); }

  private:
    ErrorKind m_kind;
    ErrorParts m_parts;
    std::string m_message;
};

[[noreturn]] void throwUsage(ErrorParts parts);
[[noreturn]] void throwBadInput(ErrorParts parts);
[[noreturn]] void throwMissing(ErrorParts parts);
[[noreturn]] void throwFailed(ErrorParts parts);

/// The current exception as an Error: an Error as it is, out-of-memory and file-system exceptions in words,
/// anything else as Failed with its text going to the log only. Call inside a catch block.
Error currentError();

/// A value or an Error, for boundaries that exceptions do not cross (threads, the window, JSON-RPC).
template <typename T>
class Result {
  public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Error error) : m_state(std::move(error)) {}

    bool ok() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return ok(); }
    const T& value() const { return std::get<T>(m_state); }
    T& value() { return std::get<T>(m_state); }
    const Error& error() const { return std::get<Error>(m_state); }

  private:
    std::variant<T, Error> m_state;
};

/// Runs `work` and turns whatever it throws into an Error.
template <typename Work>
auto attempt(Work&& work) -> Result<decltype(work())> {
    try {
        return work();
    } catch (...) {
        return currentError();
    }
}

} // namespace alter
