#include "core/data/lines_reader.h"

namespace alter {

bool LinesReader::next(Record& record) {
    record.problem.clear();
    do {
        record.at = m_text.position();
        if (!m_text.readLine(m_line))
            return false;
    } while (m_line.find_first_not_of(" \t") == std::string::npos);

    const Position start = record.at;
    if (checkUtf8(m_line, start, record)) {
        record.fields = Fields::object();
        record.fields["text"] = m_line;
    }
    return true;
}

} // namespace alter
