#include "core/data/byte_source.h"

#include "core/base/error.h"
#include "core/data/gzip_source.h"
#include "core/data/zstd_source.h"

#include <array>
#include <string_view>

namespace alter {

std::string toText(Compression compression) {
    switch (compression) {
    case Compression::Gzip:
        return "gzip";
    case Compression::Zstd:
        return "zstd";
    case Compression::None:
        break;
    }
    return "none";
}

FileSource::FileSource(const std::filesystem::path& file) : m_file(file) {
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        throwMissing({.what = "There is no such file.", .where = file.string(), .next = "Check the path."});
    if (std::filesystem::is_directory(file, ignored))
        throwBadInput({.what = "A file was expected, this is a folder.", .where = file.string()});
    m_stream.open(file, std::ios::binary);
    if (!m_stream)
        throwFailed({.what = "The file cannot be opened.",
                     .where = file.string(),
                     .next = "Check that you may read it."});
}

size_t FileSource::read(char* buffer, size_t size) {
    m_stream.read(buffer, static_cast<std::streamsize>(size));
    if (m_stream.bad())
        throwFailed(
            {.what = "Reading the file failed.", .where = m_file.string(), .next = "Check the disk."});
    const auto got = static_cast<size_t>(m_stream.gcount());
    m_taken += got;
    return got;
}

Compression detectCompression(const std::filesystem::path& file) {
    FileSource source(file);
    std::array<char, 4> first{};
    const std::string_view magic(first.data(), source.read(first.data(), first.size()));
    if (magic.substr(0, 2) == "\x1F\x8B")
        return Compression::Gzip;
    if (magic == "\x28\xB5\x2F\xFD")
        return Compression::Zstd;
    return Compression::None;
}

std::unique_ptr<ByteSource> openByteSource(const std::filesystem::path& file) {
    switch (detectCompression(file)) {
    case Compression::Gzip:
        return std::make_unique<GzipSource>(file);
    case Compression::Zstd:
        return std::make_unique<ZstdSource>(file);
    case Compression::None:
        break;
    }
    return std::make_unique<FileSource>(file);
}

} // namespace alter
