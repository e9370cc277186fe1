#include "core/base/error.h"
#include "core/base/os/output_file.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <system_error>
#include <unistd.h>

namespace alter {

OutputFile::OutputFile(const std::filesystem::path& path) : m_path(path), m_temporary(path) {
    m_temporary += ".tmp";
    m_descriptor = ::open(m_temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (m_descriptor < 0)
        fail(errno);
}

OutputFile::~OutputFile() {
    if (m_descriptor < 0)
        return;
    ::close(m_descriptor);
    ::unlink(m_temporary.c_str());
}

void OutputFile::write(std::span<const std::byte> bytes) {
    while (!bytes.empty()) {
        const size_t piece = std::min<size_t>(bytes.size(), size_t{64} << 20);
        const ssize_t done = ::write(m_descriptor, bytes.data(), piece);
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0)
            fail(done < 0 ? errno : EIO);
        m_written += static_cast<uint64_t>(done);
        bytes = bytes.subspan(static_cast<size_t>(done));
    }
}

void OutputFile::commit() {
    if (::fsync(m_descriptor) != 0)
        fail(errno);
    if (::rename(m_temporary.c_str(), m_path.c_str()) != 0)
        fail(errno);
    ::close(m_descriptor);
    m_descriptor = -1;
    syncFolder(m_path.has_parent_path() ? m_path.parent_path() : std::filesystem::path("."));
}

void OutputFile::fail(int code) const {
    const bool full = code == ENOSPC || code == EDQUOT || code == EFBIG;
    throwFailed({.what = full ? "The disk is full." : "The file cannot be written.",
                 .where = m_path.string(),
                 .found = std::system_category().message(code),
                 .next = full ? "Free some space and try again; nothing half-written was left behind." : ""});
}

void writeFileWhole(const std::filesystem::path& path, std::string_view text) {
    OutputFile file(path);
    file.write(text);
    file.commit();
}

void syncFolder(const std::filesystem::path& folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return; // some file systems do not open folders; then there is nothing to flush
    ::fsync(descriptor);
    ::close(descriptor);
}

std::string readFileWhole(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file && !std::filesystem::exists(path))
        throwMissing({.what = "There is no such file.", .where = path.string()});
    std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    if (!file)
        throwFailed({.what = "The file cannot be read.", .where = path.string()});
    return text;
}

} // namespace alter
