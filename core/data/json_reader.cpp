#include "core/data/json_reader.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/json_value.h"

namespace alter {

namespace {

Fields withField(const char* name, const std::string& value, Fields fields) {
    if (fields.contains(name))
        return fields;
    Fields result = Fields::object();
    result[name] = value;
    result.update(fields);
    return result;
}

} // namespace

JsonReader::JsonReader(const std::filesystem::path& file, TextEncoding encoding, std::string recordsAt)
    : m_text(file, encoding), m_scanner(m_text), m_recordsAt(std::move(recordsAt)) {}

bool JsonReader::next(Record& record) {
    record.problem.clear();
    if (m_state == State::Start)
        open();
    while (m_state != State::Ended)
        if (m_state == State::InList ? nextInList(record) : nextInObject(record))
            return true;
    return false;
}

void JsonReader::open() {
    if (m_scanner.takeIf('{')) {
        m_topIsObject = true;
        m_state = State::InObject;
    } else if (m_scanner.takeIf('[')) {
        m_state = State::InList;
    } else {
        m_scanner.fail(m_scanner.peek() == TextStream::end ? "an empty file" : "neither",
                       "a list or an object of records");
    }
}

bool JsonReader::nextInList(Record& record) {
    if (m_scanner.takeIf(']')) {
        closeList();
        return false;
    }
    if (!m_first)
        m_scanner.take(',');
    m_first = false;
    m_scanner.peek();
    Position at = m_scanner.position();
    at.path = cat(m_member, "[", m_index++, "]");
    fill(record, m_scanner.takeValue(), at, m_topIsObject && m_recordsAt.empty() ? "key" : nullptr, m_member);
    return true;
}

void JsonReader::closeList() {
    if (!m_topIsObject)
        return closeFile();
    m_state = State::InObject;
    m_member.clear();
    m_first = m_firstMember;
}

void JsonReader::closeFile() {
    m_state = State::Ended;
    if (m_scanner.peek() != TextStream::end)
        m_scanner.fail("more text after the end of the value", "the end of the file");
    if (!m_recordsAt.empty() && !m_foundRecordsAt)
        throwMissing({.what = "The JSON file has no such member.",
                      .where = m_text.file().string(),
                      .expected = cat("a member '", m_recordsAt, "' with the records")});
}

bool JsonReader::nextInObject(Record& record) {
    if (m_scanner.takeIf('}')) {
        closeFile();
        return false;
    }
    if (!m_first)
        m_scanner.take(',');
    m_first = false;
    m_firstMember = false;
    m_scanner.peek();
    Position at = m_scanner.position();
    const std::string name = m_scanner.takeName();
    at.path = name;
    if (!m_recordsAt.empty() && name != m_recordsAt) {
        m_scanner.skipValue();
        return false;
    }
    m_foundRecordsAt = m_foundRecordsAt || name == m_recordsAt;
    record.at = std::move(at);
    return memberRecord(name, record);
}

bool JsonReader::memberRecord(const std::string& name, Record& record) {
    const Position at = record.at;
    if (m_scanner.peek() == '{') {
        fill(record, m_scanner.takeValue(), at, "id", name);
        return true;
    }
    if (!m_scanner.takeIf('[')) {
        m_scanner.skipValue();
        return false;
    }
    const int first = m_scanner.peek();
    if (first == '{' || first == '[' || first == ']' || name == m_recordsAt) {
        m_state = State::InList;
        m_member = name;
        m_index = 0;
        m_first = true;
        return false;
    }
    fill(record, m_scanner.takeValue("["), at, "id", name);
    return true;
}

void JsonReader::fill(Record& record, const std::string& text, const Position& at, const char* field,
                      const std::string& name) const {
    if (!checkUtf8(text, at, record))
        return;
    ParsedJson parsed = parseJson(text);
    if (!parsed.problem.empty()) {
        Position fault = positionWithin(at, text, parsed.offset);
        return setProblem(record, std::move(fault), std::move(parsed.problem));
    }
    record.at = at;
    record.problem.clear();
    record.fields = recordFields(std::move(parsed.value));
    if (field)
        record.fields = withField(field, name, std::move(record.fields));
}

} // namespace alter
