#pragma once

#include "core/data/record.h"
#include "core/data/text_stream.h"

namespace alter {

/// Plain text: every line that is not empty is a record with the one field "text".
class LinesReader : public RecordReader {
  public:
    LinesReader(const std::filesystem::path& file, TextEncoding encoding) : m_text(file, encoding) {}

    bool next(Record& record) override;
    uint64_t bytesTaken() const override { return m_text.bytesTaken(); }

  private:
    TextStream m_text;
    std::string m_line;
};

} // namespace alter
