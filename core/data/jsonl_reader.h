#pragma once

#include "core/data/record.h"
#include "core/data/text_stream.h"

namespace alter {

/// One JSON value a line; empty lines are passed over.
class JsonLinesReader : public RecordReader {
  public:
    JsonLinesReader(const std::filesystem::path& file, TextEncoding encoding) : m_text(file, encoding) {}

    bool next(Record& record) override;
    uint64_t bytesTaken() const override { return m_text.bytesTaken(); }

  private:
    TextStream m_text;
    std::string m_line;
};

} // namespace alter
