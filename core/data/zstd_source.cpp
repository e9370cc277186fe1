#include "core/data/zstd_source.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <zstd.h>

namespace alter {

struct ZstdSource::State {
    ZSTD_DStream* stream = ZSTD_createDStream();
    ZSTD_inBuffer input{nullptr, 0, 0};
    size_t wanted = 0; ///< 0 between frames

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() { ZSTD_freeDStream(stream); }
};

ZstdSource::ZstdSource(const std::filesystem::path& file)
    : m_file(file), m_packed(file), m_input(ZSTD_DStreamInSize()), m_state(std::make_unique<State>()) {
    if (!m_state->stream)
        throwFailed({.what = "The zstd decoder could not be started.", .where = file.string()});
}

ZstdSource::~ZstdSource() = default;

size_t ZstdSource::read(char* buffer, size_t size) {
    ZSTD_outBuffer output{buffer, size, 0};
    bool flushing = m_state->wanted != 0; // the decoder may hold output although all input was taken
    while (output.pos == 0) {
        ZSTD_inBuffer& input = m_state->input;
        if (input.pos == input.size && !flushing) {
            input = {m_input.data(), m_packed.read(m_input.data(), m_input.size()), 0};
            if (input.size == 0) {
                if (m_state->wanted != 0)
                    throwBadInput({.what = "The zstd file ends in the middle of its data.",
                                   .where = m_file.string(),
                                   .next = "Download or copy it again."});
                break;
            }
        }
        flushing = false;
        m_state->wanted = ZSTD_decompressStream(m_state->stream, &output, &input);
        if (ZSTD_isError(m_state->wanted))
            throwBadInput({.what = "The zstd file is damaged.",
                           .where = cat(m_file.string(), ", near byte ", bytesTaken()),
                           .found = ZSTD_getErrorName(m_state->wanted),
                           .next = "Download or copy it again."});
    }
    return output.pos;
}

} // namespace alter
