#include "core/data/squad_reader.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/json_value.h"

namespace alter {

namespace {

/// A member that must be of one kind.
const Fields& listAt(const Fields& object, const char* name) {
    if (!object.is_object() || !object.contains(name) || !object.at(name).is_array())
        throwBadInput({.what = cat("not SQuAD: no list '", name, "'")});
    return object.at(name);
}

const Fields& textAt(const Fields& object, const char* name) {
    if (!object.is_object() || !object.contains(name) || !object.at(name).is_string())
        throwBadInput({.what = cat("not SQuAD: no text '", name, "'")});
    return object.at(name);
}

Fields questionFields(const Fields& title, const Fields& context, const Fields& question) {
    Fields answers = Fields::array();
    if (question.contains("answers"))
        for (const Fields& answer : listAt(question, "answers")) {
            const Fields& text = textAt(answer, "text");
            if (std::find(answers.begin(), answers.end(), text) == answers.end())
                answers.push_back(text);
        }
    Fields fields = Fields::object();
    fields["id"] = question.contains("id") ? question.at("id") : Fields();
    fields["title"] = title;
    fields["context"] = context;
    fields["question"] = textAt(question, "question");
    fields["answer"] = answers.empty() ? Fields() : answers.front();
    fields["answers"] = std::move(answers);
    return fields;
}

Record problemAt(const Position& at, const std::string& problem) {
    Record record;
    setProblem(record, at, problem);
    return record;
}

void addParagraph(const Fields& paragraph, const Fields& title, const Position& at,
                  std::deque<Record>& ready) {
    const Fields& context = textAt(paragraph, "context");
    const Fields& questions = listAt(paragraph, "qas");
    for (size_t i = 0; i < questions.size(); ++i) {
        Position place = at;
        place.path += cat(".qas[", i, "]");
        try {
            ready.push_back({questionFields(title, context, questions[i]), place, {}});
        } catch (const Error& error) {
            ready.push_back(problemAt(place, error.parts().what));
        }
    }
}

void addArticle(const Fields& article, const Position& at, std::deque<Record>& ready) {
    const Fields& paragraphs = listAt(article, "paragraphs");
    const Fields title = article.contains("title") ? article.at("title") : Fields("");
    for (size_t i = 0; i < paragraphs.size(); ++i) {
        Position place = at;
        place.path += cat(".paragraphs[", i, "]");
        try {
            addParagraph(paragraphs[i], title, place, ready);
        } catch (const Error& error) {
            ready.push_back(problemAt(place, error.parts().what));
        }
    }
}

} // namespace

SquadReader::SquadReader(const std::filesystem::path& file, TextEncoding encoding)
    : m_text(file, encoding), m_scanner(m_text) {}

bool SquadReader::next(Record& record) {
    if (!m_opened) {
        m_opened = true;
        m_ended = !openData();
    }
    while (m_ready.empty() && !m_ended)
        m_ended = !readArticle();
    if (m_ready.empty())
        return false;
    record = std::move(m_ready.front());
    m_ready.pop_front();
    return true;
}

/// Goes to the first element of the list "data".
bool SquadReader::openData() {
    m_scanner.take('{');
    for (bool first = true; m_scanner.peek() != '}'; first = false) {
        if (!first)
            m_scanner.take(',');
        if (m_scanner.takeName() == "data") {
            m_scanner.take('[');
            return true;
        }
        m_scanner.skipValue();
    }
    throwBadInput({.what = "This is not a SQuAD file.",
                   .where = m_text.file().string(),
                   .expected = R"(an object with the list "data")",
                   .next = "Read it as json if it is another kind of JSON file."});
}

bool SquadReader::readArticle() {
    if (m_scanner.takeIf(']'))
        return false;
    if (m_article > 0)
        m_scanner.take(',');
    m_scanner.peek();
    Position at = m_scanner.position();
    at.path = cat("data[", m_article++, "]");
    const std::string text = m_scanner.takeValue();
    Record bad;
    ParsedJson parsed;
    if (!checkUtf8(text, at, bad)) {
        m_ready.push_back(std::move(bad));
    } else if (parsed = parseJson(text); !parsed.problem.empty()) {
        Position fault = positionWithin(at, text, parsed.offset);
        m_ready.push_back(problemAt(fault, parsed.problem));
    } else {
        try {
            addArticle(parsed.value, at, m_ready);
        } catch (const Error& error) {
            m_ready.push_back(problemAt(at, error.parts().what));
        }
    }
    return true;
}

} // namespace alter
