#pragma once

#include "core/data/byte_source.h"

#include <vector>

namespace alter {

/// The unpacked bytes of a gzip file; several members one after another count as one stream.
class GzipSource : public ByteSource {
  public:
    explicit GzipSource(const std::filesystem::path& file);
    ~GzipSource() override;

    size_t read(char* buffer, size_t size) override;
    uint64_t bytesTaken() const override { return m_packed.bytesTaken(); }

  private:
    struct State;

    bool refill();

    std::filesystem::path m_file;
    FileSource m_packed;
    std::vector<char> m_input;
    std::unique_ptr<State> m_state;
};

} // namespace alter
