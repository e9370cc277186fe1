#include "core/data/conll_reader.h"

#include "core/base/text.h"
#include "core/base/unicode.h"
#include "core/data/iob.h"

namespace alter {

bool ConllReader::next(Record& record) {
    record.problem.clear();
    Sentence sentence;
    if (!readSentence(sentence, record))
        return false;
    if (!record.problem.empty())
        return true;
    record.fields = Fields::object();
    record.fields["sentence"] = joinList(sentence.tokens, " ", sentence.tokens.size());
    record.fields["entities"] = entitiesText(sentence.tokens, sentence.tags);
    record.fields["tokens"] = std::move(sentence.tokens);
    record.fields["tags"] = std::move(sentence.tags);
    return true;
}

/// Reads on to the next empty line; false at the end of the file. A bad line makes the whole sentence a
/// problem.
bool ConllReader::readSentence(Sentence& sentence, Record& record) {
    Position start;
    for (;;) {
        const Position at = m_text.position();
        const bool more = m_text.readLine(m_line);
        const bool empty = m_line.find_first_not_of(" \t") == std::string::npos;
        const bool started = start.line > 0;
        if (!more || empty) {
            if (started && record.problem.empty())
                record.at = start;
            if (started || !more)
                return started;
            continue;
        }
        if (m_line.starts_with("-DOCSTART-"))
            continue;
        if (!started)
            start = at;
        if (record.problem.empty() && checkUtf8(m_line, at, record))
            addLine(sentence, at, record);
        if (sentence.bytes > maxRecordBytes)
            throwRecordTooLong(m_text, start);
    }
}

void ConllReader::addLine(Sentence& sentence, const Position& at, Record& record) const {
    const char* separators = m_line.find('\t') != std::string::npos ? "\t" : " ";
    const size_t firstEnd = m_line.find_first_of(separators);
    const size_t lastStop = m_line.find_last_not_of(" \t");
    const size_t lastGap = m_line.find_last_of(separators, lastStop);
    if (firstEnd == std::string::npos || firstEnd == 0 || lastGap == std::string::npos || lastGap > lastStop)
        return setProblem(record, at, cat("no token with a tag: '", shortened(m_line, 60), "'"));
    sentence.tokens.push_back(m_line.substr(0, firstEnd));
    sentence.tags.push_back(m_line.substr(lastGap + 1, lastStop - lastGap));
    sentence.bytes += m_line.size();
}

} // namespace alter
