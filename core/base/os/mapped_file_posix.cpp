#include "core/base/error.h"
#include "core/base/os/mapped_file.h"

#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/mman.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace alter {

namespace {

/// Closes a descriptor on every way out.
struct Descriptor {
    int value;
    ~Descriptor() {
        if (value >= 0)
            ::close(value);
    }
};

std::string reason(int code) {
    return std::system_category().message(code);
}

} // namespace

MappedFile::MappedFile(const std::filesystem::path& path) : m_path(path) {
    const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
    if (file.value < 0 && (errno == ENOENT || errno == ENOTDIR))
        throwMissing({.what = "There is no such file.", .where = path.string()});
    if (file.value < 0)
        throwFailed({.what = "The file cannot be opened.", .where = path.string(), .found = reason(errno)});
    struct stat info {};
    if (::fstat(file.value, &info) != 0)
        throwFailed({.what = "The file cannot be read.", .where = path.string(), .found = reason(errno)});
    if (!S_ISREG(info.st_mode))
        throwBadInput({.what = "A file is needed here.", .where = path.string(), .found = "something else"});
    m_size = static_cast<size_t>(info.st_size);
    if (m_size == 0)
        return; // an empty range cannot be mapped
    void* memory = ::mmap(nullptr, m_size, PROT_READ, MAP_SHARED, file.value, 0);
    if (memory == MAP_FAILED)
        throwFailed({.what = "The file cannot be mapped into memory.",
                     .where = path.string(),
                     .found = reason(errno)});
    m_data = static_cast<const std::byte*>(memory);
}

MappedFile::~MappedFile() {
    if (m_data)
        ::munmap(const_cast<std::byte*>(m_data), m_size);
}

void MappedFile::releasePages() const {
    if (m_data)
        ::madvise(const_cast<std::byte*>(m_data), m_size, MADV_DONTNEED); // a hint; failing costs only memory
}

} // namespace alter
