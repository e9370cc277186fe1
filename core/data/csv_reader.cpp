#include "core/data/csv_reader.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <set>

namespace alter {

CsvReader::CsvReader(const std::filesystem::path& file, TextEncoding encoding, CsvOptions options)
    : m_text(file, encoding), m_options(std::move(options)) {}

bool CsvReader::next(Record& record) {
    record.problem.clear();
    if (!m_started) {
        m_started = true;
        if (m_options.hasHeader) {
            if (!readRow(record))
                return false;
            takeHeader(record);
            record.problem.clear();
        }
    }
    if (!readRow(record))
        return false;
    if (!record.problem.empty())
        return true;
    if (m_options.fieldNames.empty())
        nameColumns();
    fill(record, record.at);
    return true;
}

bool CsvReader::skipEmptyLines() {
    while (m_text.peek() == '\n' || m_text.peek() == '\r')
        m_text.get();
    return m_text.peek() != TextStream::end;
}

/// Reads a row into m_cells; false at the end of the file.
bool CsvReader::readRow(Record& record) {
    m_width = 0;
    if (!skipEmptyLines())
        return false;
    record.at = m_text.position();
    const Position start = record.at;
    size_t bytes = 0;
    for (;;) {
        Cell& cell = addCell();
        const After after = readCell(cell, record);
        bytes += cell.text.size();
        if (bytes > maxRecordBytes)
            throwRecordTooLong(m_text, start);
        if (after == After::Fault) {
            std::string rest;
            m_text.readLine(rest);
        }
        if (after != After::Delimiter)
            return true;
    }
}

CsvReader::Cell& CsvReader::addCell() {
    if (m_width == m_cells.size())
        m_cells.emplace_back();
    Cell& cell = m_cells[m_width++];
    cell.text.clear();
    cell.at = m_text.position();
    return cell;
}

CsvReader::After CsvReader::readCell(Cell& cell, Record& record) {
    return m_options.quotes && m_text.peek() == '"' ? readQuoted(cell, record) : readPlain(cell);
}

CsvReader::After CsvReader::readPlain(Cell& cell) {
    const int delimiter = static_cast<unsigned char>(m_options.delimiter);
    for (int c = m_text.peek(); c != delimiter && c != '\n' && c != TextStream::end; c = m_text.peek()) {
        cell.text += static_cast<char>(m_text.get());
        if (cell.text.size() > maxRecordBytes)
            throwRecordTooLong(m_text, cell.at);
    }
    if (m_text.peek() != delimiter && !cell.text.empty() && cell.text.back() == '\r')
        cell.text.pop_back();
    return behindCell();
}

CsvReader::After CsvReader::readQuoted(Cell& cell, Record& record) {
    m_text.get();
    for (;;) {
        const int c = m_text.get();
        if (c == TextStream::end) {
            setProblem(record, cell.at, "unclosed quote: it is opened here and never closed");
            return After::FileEnd;
        }
        if (c == '"') {
            if (m_text.peek() != '"')
                break;
            m_text.get();
        }
        cell.text += static_cast<char>(c);
        if (cell.text.size() > maxRecordBytes)
            throwRecordTooLong(m_text, cell.at);
    }
    const Position behind = m_text.position();
    if (m_text.peek() == '\r')
        m_text.get();
    const After after = behindCell();
    if (after == After::Fault)
        setProblem(record, behind,
                   cat("text behind a closing quote: the field begins at ", toText(cell.at),
                       "; a quote within a quoted field is written twice"));
    return after;
}

CsvReader::After CsvReader::behindCell() {
    const int c = m_text.peek();
    if (c == TextStream::end)
        return After::FileEnd;
    if (c != '\n' && c != static_cast<unsigned char>(m_options.delimiter))
        return After::Fault;
    m_text.get();
    return c == '\n' ? After::LineEnd : After::Delimiter;
}

void CsvReader::takeHeader(const Record& record) {
    const std::string where = cat(m_text.file().string(), ", ", toText(record.at));
    if (!record.problem.empty())
        throwBadInput({.what = "The header row cannot be read.", .where = where, .found = record.problem});
    if (!m_options.fieldNames.empty())
        return;
    std::set<std::string> seen;
    for (size_t i = 0; i < m_width; ++i) {
        std::string name = m_cells[i].text.empty() ? unnamedField(i) : m_cells[i].text;
        if (!isValidUtf8(name))
            throwBadInput({.what = "The header row is not UTF-8.",
                           .where = cat(m_text.file().string(), ", ", toText(m_cells[i].at)),
                           .next = "Save the file as UTF-8, or name its encoding."});
        if (!seen.insert(name).second)
            throwBadInput({.what = "Two columns have the same name.",
                           .where = cat(m_text.file().string(), ", ", toText(m_cells[i].at)),
                           .found = name,
                           .next = "Rename one of them, or say that the file has no header."});
        m_options.fieldNames.push_back(std::move(name));
    }
}

void CsvReader::nameColumns() {
    for (size_t i = 0; i < m_width; ++i)
        m_options.fieldNames.push_back(unnamedField(i));
}

void CsvReader::fill(Record& record, const Position& start) const {
    const std::vector<std::string>& names = m_options.fieldNames;
    if (m_width != names.size())
        return setProblem(record, start,
                          cat("wrong number of fields: ", m_width, " in this row, ", names.size(),
                              " columns (", joinList(names, ", ", 8), ")"));
    for (size_t i = 0; i < m_width; ++i)
        if (!checkUtf8(m_cells[i].text, m_cells[i].at, record))
            return;
    record.fields = Fields::object();
    auto& fields = record.fields.get_ref<Fields::object_t&>();
    fields.reserve(m_width);
    for (size_t i = 0; i < m_width; ++i)
        fields.emplace_back(names[i], m_cells[i].text);
}

} // namespace alter
