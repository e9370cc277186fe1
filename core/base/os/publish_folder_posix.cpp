#include "core/base/error.h"
#include "core/base/os/output_file.h"
#include "core/base/os/publish_folder.h"
#include "core/base/text.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace alter {

namespace fs = std::filesystem;

namespace {

void syncFile(const fs::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    const int result = descriptor < 0 ? -1 : ::fsync(descriptor);
    const int code = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    if (result != 0)
        throwFailed({.what = "A file could not be brought to the disk.",
                     .where = file.string(),
                     .found = std::strerror(code),
                     .next = "Check the free space on this disk."});
}

void move(const fs::path& from, const fs::path& to) {
    std::error_code code;
    fs::rename(from, to, code);
    if (code)
        throwFailed({.what = "A finished folder could not be put in its place.",
                     .where = to.string(),
                     .found = code.message(),
                     .next = "Check that you may write to the folder around it."});
}

} // namespace

void publishFolder(const fs::path& from, const fs::path& to) {
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(from))
        entry.is_directory() ? syncFolder(entry.path()) : syncFile(entry.path());
    syncFolder(from);
    // A folder cannot be renamed over a full one: the old one steps aside first.
    const fs::path old = cat(to.string(), ".", ::getpid(), ".old");
    if (fs::exists(to))
        move(to, old);
    move(from, to);
    syncFolder(to.has_parent_path() ? to.parent_path() : fs::path("."));
    fs::remove_all(old);
}

FolderInMaking::FolderInMaking(const fs::path& target) : m_target(target), m_folder(target) {
    m_folder += ".tmp";
    std::error_code error;
    fs::remove_all(m_folder, error);
    if (!fs::create_directory(m_folder, error))
        throwFailed({.what = "A folder cannot be made.", .where = target.string(), .found = error.message()});
}

FolderInMaking::~FolderInMaking() {
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

} // namespace alter
