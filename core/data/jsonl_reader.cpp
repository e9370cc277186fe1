#include "core/data/jsonl_reader.h"

#include "core/data/json_value.h"

namespace alter {

bool JsonLinesReader::next(Record& record) {
    record.problem.clear();
    record.at = m_text.position();
    do {
        record.at = m_text.position();
        if (!m_text.readLine(m_line))
            return false;
    } while (m_line.find_first_not_of(" \t") == std::string::npos);

    const Position start = record.at;
    if (!checkUtf8(m_line, start, record))
        return true;
    ParsedJson parsed = parseJson(m_line);
    if (!parsed.problem.empty())
        setProblem(record, positionWithin(start, m_line, parsed.offset), std::move(parsed.problem));
    else if (!parsed.value.is_structured())
        setProblem(record, start, "no fields: the line is a plain value, not an object or a list");
    else
        record.fields = recordFields(std::move(parsed.value));
    return true;
}

} // namespace alter
