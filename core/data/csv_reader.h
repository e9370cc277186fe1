#pragma once

#include "core/data/record.h"
#include "core/data/text_stream.h"

namespace alter {

struct CsvOptions {
    char delimiter = ',';
    bool hasHeader = true;
    bool quotes = true; ///< "a ""b"", c" is one field; without, quotes are text like any other
    std::vector<std::string> fieldNames; ///< instead of the header's, or of c1, c2, …
};

/// Delimited text as in RFC 4180, with any line end; empty lines are passed over. A row with another number
/// of fields than the header (or the first row) is a problem, and so is text behind a closing quote.
class CsvReader : public RecordReader {
  public:
    CsvReader(const std::filesystem::path& file, TextEncoding encoding, CsvOptions options);

    bool next(Record& record) override;
    uint64_t bytesTaken() const override { return m_text.bytesTaken(); }

    /// The names of the columns, known after the first next().
    const std::vector<std::string>& fieldNames() const { return m_options.fieldNames; }

  private:
    struct Cell {
        std::string text;
        Position at;
    };
    /// What comes behind a cell, or why it is none.
    enum class After { Delimiter, LineEnd, FileEnd, Fault };

    bool readRow(Record& record);
    bool skipEmptyLines();
    After readCell(Cell& cell, Record& record);
    After readQuoted(Cell& cell, Record& record);
    After readPlain(Cell& cell);
    After behindCell();
    Cell& addCell();
    void takeHeader(const Record& record);
    void nameColumns();
    void fill(Record& record, const Position& start) const;

    TextStream m_text;
    CsvOptions m_options;
    bool m_started = false;
    size_t m_width = 0;        ///< cells in the current row
    std::vector<Cell> m_cells; ///< grows, never shrinks, so that its strings keep their memory
};

} // namespace alter
