#pragma once

#include <SQLiteCpp/Exception.h>

#include <filesystem>

namespace alter {

/// The failure of the library as an Error in words: what happened to the project file, and what to do about
/// it.
[[noreturn]] void throwWorded(const SQLite::Exception& failure, const std::filesystem::path& file);

/// True if this result code only means that another connection holds the lock.
bool isBusy(int code);

/// Runs `work`; the one place where exceptions of the library end.
template <typename Work>
auto guarded(const std::filesystem::path& file, Work&& work) -> decltype(work()) {
    try {
        return work();
    } catch (const SQLite::Exception& failure) {
        throwWorded(failure, file);
    }
}

} // namespace alter
