#include "core/data/gzip_source.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <zlib.h>

namespace alter {

namespace {

constexpr size_t inputSize = 128 * 1024;
constexpr int gzipOrZlib = 15 + 32;

} // namespace

struct GzipSource::State {
    z_stream stream{};
    bool memberOpen = false;
};

GzipSource::GzipSource(const std::filesystem::path& file)
    : m_file(file), m_packed(file), m_input(inputSize), m_state(std::make_unique<State>()) {
    if (inflateInit2(&m_state->stream, gzipOrZlib) != Z_OK)
        throwFailed({.what = "The gzip decoder could not be started.", .where = file.string()});
}

GzipSource::~GzipSource() {
    inflateEnd(&m_state->stream);
}

bool GzipSource::refill() {
    z_stream& stream = m_state->stream;
    if (stream.avail_in > 0)
        return true;
    stream.avail_in = static_cast<uInt>(m_packed.read(m_input.data(), m_input.size()));
    stream.next_in = reinterpret_cast<Bytef*>(m_input.data());
    return stream.avail_in > 0;
}

size_t GzipSource::read(char* buffer, size_t size) {
    z_stream& stream = m_state->stream;
    stream.next_out = reinterpret_cast<Bytef*>(buffer);
    stream.avail_out = static_cast<uInt>(size);
    while (stream.avail_out == size) {
        if (!refill()) {
            if (m_state->memberOpen)
                throwBadInput({.what = "The gzip file ends in the middle of its data.",
                               .where = m_file.string(),
                               .next = "Download or copy it again."});
            break;
        }
        m_state->memberOpen = true;
        const int code = inflate(&stream, Z_NO_FLUSH);
        if (code == Z_STREAM_END) {
            m_state->memberOpen = false;
            inflateReset(&stream);
        } else if (code != Z_OK && code != Z_BUF_ERROR) {
            throwBadInput({.what = "The gzip file is damaged.",
                           .where = cat(m_file.string(), ", near byte ", bytesTaken()),
                           .found = stream.msg ? stream.msg : "data that cannot be unpacked",
                           .next = "Download or copy it again."});
        }
    }
    return size - stream.avail_out;
}

} // namespace alter
