#pragma once

#include "core/data/json_scanner.h"
#include "core/data/record.h"
#include "core/data/text_stream.h"

#include <deque>

namespace alter {

/// SQuAD JSON: a record for each question, with the fields id, title, context, question, answer (the first;
/// null for a question without one) and answers (all, each once). Read article by article.
class SquadReader : public RecordReader {
  public:
    SquadReader(const std::filesystem::path& file, TextEncoding encoding);

    bool next(Record& record) override;
    uint64_t bytesTaken() const override { return m_text.bytesTaken(); }

  private:
    bool openData();
    bool readArticle();

    TextStream m_text;
    JsonScanner m_scanner;
    bool m_opened = false;
    bool m_ended = false;
    size_t m_article = 0;
    std::deque<Record> m_ready;
};

} // namespace alter
