#pragma once

#include "core/data/record.h"
#include "core/data/text_stream.h"

namespace alter {

/// CoNLL columns: one token a line (token first, tag last; tab or spaces between), an empty line between
/// sentences. Fields: sentence, tokens, tags, entities (see entitiesText). Lines "-DOCSTART-" are passed
/// over.
class ConllReader : public RecordReader {
  public:
    ConllReader(const std::filesystem::path& file, TextEncoding encoding) : m_text(file, encoding) {}

    bool next(Record& record) override;
    uint64_t bytesTaken() const override { return m_text.bytesTaken(); }

  private:
    struct Sentence {
        std::vector<std::string> tokens;
        std::vector<std::string> tags;
        size_t bytes = 0;
    };

    bool readSentence(Sentence& sentence, Record& record);
    void addLine(Sentence& sentence, const Position& at, Record& record) const;

    TextStream m_text;
    std::string m_line;
};

} // namespace alter
