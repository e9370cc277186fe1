#include "widgets/playground/prompt_answer.h"

#include <cmath>

namespace alter {

namespace {

using nlohmann::json;

QString textAt(const json& object, const char* name) {
    return QString::fromStdString(object.at(name).get<std::string>());
}

constexpr int fewestTokensForAPace = 4;

double probabilityIn(const json& token) {
    return std::exp(token.at("logprob").get<double>());
}

PromptAnswer::Token tokenFrom(const json& told) {
    PromptAnswer::Token token{textAt(told, "text"), probabilityIn(told), told.at("token").get<int64_t>()};
    for (const json& other : told.value("alternatives", json::array()))
        token.alternatives.push_back({textAt(other, "text"), probabilityIn(other),
                                      other.at("token").get<int64_t>(), other.value("end", false)});
    return token;
}

} // namespace

PromptAnswer::PromptAnswer(AnswerQuestion question, QObject* parent)
    : QObject(parent), m_question(std::move(question)), m_hasText(!m_question.wantsText),
      m_hasRouting(!m_question.wantsRouting || m_question.source.isBase()) {}

PromptAnswer::Pace PromptAnswer::pace() const {
    Pace pace{.firstToken = m_first};
    if (m_tokens.size() >= fewestTokensForAPace && m_last > m_first)
        pace.tokensPerSecond =
            static_cast<double>(m_tokens.size() - 1) * 1000 / static_cast<double>(m_last - m_first);
    return pace;
}

void PromptAnswer::begin(EngineClient& engine, bool loaded) {
    m_engine = &engine;
    m_since.start();
    goTo(loaded ? Step::Reading : Step::Loading);
    next();
}

void PromptAnswer::cancel() {
    if (m_step == Step::Waiting)
        goTo(Step::Stopped);
    else if (!isOver() && m_engine)
        m_engine->cancel(m_request);
    m_stops = true; // its last reply may be on its way already
}

void PromptAnswer::goTo(Step step) {
    m_step = step;
    Q_EMIT stepChanged();
}

/// The labels of the named task or of the one that the routers took the prompt for; null if there are none.
const std::vector<std::string>* PromptAnswer::labelsToScore() const {
    std::string task = m_question.task;
    if (task.empty() && !m_tasks.empty())
        task = m_tasks.front().name.toStdString();
    const auto found = m_question.labels.find(task);
    return found == m_question.labels.end() || found->second.empty() ? nullptr : &found->second;
}

void PromptAnswer::next() {
    if (m_stops)
        return goTo(Step::Stopped);
    const std::vector<std::string>* labels = m_hasLabels ? nullptr : labelsToScore();
    if (!m_hasText) {
        ask("generate", generateParams(m_question), &PromptAnswer::takeText);
    } else if (labels) {
        goTo(Step::Scoring);
        json params = promptParams(m_question);
        params["labels"] = *labels;
        ask("score", std::move(params), &PromptAnswer::takeLabels);
    } else if (!m_hasRouting) {
        goTo(Step::Routing);
        json params = promptParams(m_question);
        if (!m_text.isEmpty())
            params["answer"] = m_text.toStdString();
        ask("route", std::move(params), &PromptAnswer::takeRouting);
    } else {
        goTo(Step::Done);
    }
}

void PromptAnswer::ask(const char* method, json params, Take take) {
    m_request = m_engine->ask(this, QString::fromLatin1(method), std::move(params),
                              {.then =
                                   [this, take](const json& result) {
                                       (this->*take)(result);
                                       next();
                                   },
                               .otherwise = [this](const Error& error) { fail(error); },
                               .told = [this](const QString& what, const json& told) { hear(what, told); }});
}

void PromptAnswer::hear(const QString& notification, const json& params) {
    const bool hasNotBegun = m_step == Step::Loading || m_step == Step::Reading;
    if (notification == QLatin1String("token"))
        takeToken(params);
    else if (notification == QLatin1String("loading") && hasNotBegun)
        goTo(params.at("done").get<bool>() ? Step::Reading : Step::Loading);
}

void PromptAnswer::takeToken(const json& params) {
    m_last = m_since.elapsed();
    if (m_tokens.empty())
        m_first = m_last;
    m_tokens.push_back(tokenFrom(params));
    m_text += m_tokens.back().text;
    if (m_step != Step::Writing)
        goTo(Step::Writing);
    Q_EMIT tokenCame(m_tokens.back().text, m_tokens.back().probability);
}

void PromptAnswer::takeText(const json& result) {
    m_hasText = true;
    m_isCut = result.at("finish") == "length";
    m_text = textAt(result, "text");
    Q_EMIT textCame();
    for (const json& guess : result.value("tasks", json::array()))
        m_tasks.push_back({textAt(guess, "task"), guess.at("probability").get<double>()});
    if (!m_tasks.empty())
        Q_EMIT tasksCame();
}

void PromptAnswer::takeLabels(const json& result) {
    m_hasLabels = true;
    m_bestLabel = textAt(result, "best");
    for (const json& label : result.at("labels"))
        m_labels.push_back({textAt(label, "label"), label.at("probability").get<double>()});
    Q_EMIT labelsCame();
}

void PromptAnswer::takeRouting(const json& result) {
    m_hasRouting = true;
    m_routing = result;
    Q_EMIT routingCame();
}

void PromptAnswer::fail(const Error& error) {
    if (error.kind() == ErrorKind::Interrupted)
        return goTo(Step::Stopped);
    m_error = error;
    goTo(Step::Failed);
}

} // namespace alter
