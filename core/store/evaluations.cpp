#include "core/store/evaluations.h"

#include "core/base/clock.h"
#include "core/store/json_column.h"

namespace alter {

namespace {

constexpr const char* evaluationColumns =
    "SELECT id, run_id, reference, backbone, step, task, split, routing, metric, value, "
    "low, high, examples, seconds, created_at FROM evaluations ";

Evaluation readEvaluation(const Row& row) {
    return {.id = row.integer(0),
            .runId = row.text(1),
            .reference = row.text(2),
            .backbone = row.text(3),
            .step = row.integer(4),
            .task = row.text(5),
            .split = splitFromText(row.text(6)),
            .routing = row.text(7),
            .metric = row.text(8),
            .value = row.real(9),
            .low = row.real(10),
            .high = row.real(11),
            .count = row.integer(12),
            .seconds = row.real(13),
            .createdAt = row.text(14)};
}

std::optional<std::string> nullIfEmpty(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional(text);
}

} // namespace

int64_t EvaluationStore::add(const Evaluation& evaluation, const std::vector<Prediction>& predictions) {
    Transaction transaction(m_db);
    m_db.run("INSERT INTO evaluations (run_id, reference, backbone, step, task, split, routing, metric, "
             "value, low, "
             "high, examples, seconds, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
             nullIfEmpty(evaluation.runId), evaluation.reference, evaluation.backbone, evaluation.step,
             evaluation.task, toText(evaluation.split), evaluation.routing, evaluation.metric,
             evaluation.value, evaluation.low, evaluation.high, evaluation.count, evaluation.seconds,
             utcNow());
    const int64_t id = m_db.lastInsertId();
    for (const Prediction& prediction : predictions)
        m_db.run("INSERT INTO predictions (evaluation_id, example_id, prediction, score, probabilities) "
                 "VALUES (?, ?, ?, ?, ?)",
                 id, prediction.exampleId, prediction.text, prediction.score,
                 jsonText(nlohmann::json(prediction.probabilities)));
    transaction.commit();
    return id;
}

std::vector<Evaluation> EvaluationStore::list(const std::optional<std::string>& runId) const {
    std::vector<Evaluation> evaluations;
    m_db.each(
        std::string(evaluationColumns) + "WHERE ?1 IS NULL OR ifnull(run_id, '') = ?1 ORDER BY id DESC",
        [&](const Row& row) { evaluations.push_back(readEvaluation(row)); }, runId);
    return evaluations;
}

void EvaluationStore::forEachPrediction(int64_t evaluationId,
                                        const std::function<void(const Prediction&)>& onPrediction) const {
    m_db.each(
        "SELECT example_id, prediction, score, probabilities FROM predictions WHERE evaluation_id = ? "
        "ORDER BY example_id",
        [&](const Row& row) {
            onPrediction({.exampleId = row.integer(0),
                          .text = row.text(1),
                          .score = row.real(2),
                          .probabilities = readJson<std::map<std::string, double>>(row, 3)});
        },
        evaluationId);
}

} // namespace alter
