#include "core/base/error.h"
#include "core/base/os/file_lock.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace alter {

std::optional<FileLock> FileLock::tryLock(const std::filesystem::path& file) {
    const int descriptor = open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (descriptor < 0)
        throwFailed({.what = "The lock file could not be made.",
                     .where = file.string(),
                     .found = std::strerror(errno),
                     .next = "Check that the folder exists and that you may write to it."});
    // Taken at once, so that the descriptor is closed whatever happens.
    FileLock lock(descriptor);
    int result = 0;
    do {
        result = flock(descriptor, LOCK_EX | LOCK_NB);
    } while (result != 0 && errno == EINTR);
    if (result == 0)
        return lock;
    if (errno == EWOULDBLOCK)
        return std::nullopt;
    throwFailed(
        {.what = "The file could not be locked.",
         .where = file.string(),
         .found = std::strerror(errno),
         .next = "Keep the project on a file system that knows locks (a local disk, or NFS version 4)."});
}

FileLock::~FileLock() {
    release();
}

FileLock::FileLock(FileLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
    if (this != &other) {
        release();
        m_descriptor = std::exchange(other.m_descriptor, -1);
    }
    return *this;
}

void FileLock::write(const std::string& content) {
    const auto size = static_cast<ssize_t>(content.size());
    if (ftruncate(m_descriptor, 0) != 0 || pwrite(m_descriptor, content.data(), content.size(), 0) != size)
        throwFailed({.what = "The lock file could not be written.",
                     .found = std::strerror(errno),
                     .next = "Check the free space on the disk."});
}

void FileLock::release() {
    // The file stays: removing it would let two processes lock two files of the same name.
    if (m_descriptor >= 0)
        close(std::exchange(m_descriptor, -1));
}

} // namespace alter
