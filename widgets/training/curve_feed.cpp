#include "widgets/training/curve_feed.h"

#include "core/store/checkpoints.h"
#include "core/store/tasks.h"
#include "widgets/session/project_session.h"

#include <set>

namespace alter {

namespace {

std::vector<std::string> taskNames(const Project& project) {
    std::vector<std::string> names;
    for (const Task& task : TaskStore(project).list())
        names.push_back(task.name);
    return names;
}

std::vector<double> checkpointSteps(const Project& project, const std::string& run) {
    std::set<double> steps; // one folder may be listed as several things
    for (const Checkpoint& checkpoint : CheckpointStore(project).list(run))
        steps.insert(static_cast<double>(checkpoint.step));
    return {steps.begin(), steps.end()};
}

void addCurve(CurveNews& news, const CurveId& id, int64_t from, const std::vector<MetricPoint>& points) {
    if (points.empty())
        return;
    news.from[id] = static_cast<double>(from);
    std::vector<CurvePoint>& curve = news.points[id];
    curve.reserve(points.size());
    for (const MetricPoint& point : points) {
        const auto step = static_cast<double>(point.step);
        curve.push_back({step, point.value});
        // A stage begins with its first training step: its first validation stands at the end of the one
        // before.
        if (id.split == Split::Train)
            if (double& start = news.stageStarts.try_emplace(point.stage, step).first->second; step < start)
                start = step;
    }
}

} // namespace

CurveNews readNews(const Project& project, const QString& runId, const KnownCurves& known) {
    const std::string run = runId.toStdString();
    const Run now = RunStore(project).get(run);
    CurveNews news{.runId = runId, .runName = QString::fromStdString(now.name), .pid = now.pid};
    news.isWhole = news.pid != known.pid;
    if (news.isWhole)
        news.tasks = taskNames(project);
    const MetricStore store(project);
    std::set<CurveId> ids;
    for (const SeriesKey& key : store.series(run))
        ids.insert({key.name, key.split, key.task});
    for (const CurveId& id : ids) {
        // The last known step comes again: a new stage begins with a validation at the step where the old one
        // ended.
        const auto last = known.lastSteps.find(id);
        const int64_t from = news.isWhole || last == known.lastSteps.end() ? 0 : last->second;
        addCurve(news, id, from, store.points(run, id.name, id.split, id.task, from - 1));
    }
    news.checkpoints = checkpointSteps(project, run);
    return news;
}

CurveFeed::CurveFeed(ProjectSession& session, QString runId, QObject* parent)
    : QObject(parent), m_session(session), m_runId(std::move(runId)) {}

void CurveFeed::refresh() {
    if (!m_question.begin())
        return;
    m_session.ask(
        this,
        [run = m_runId, known = m_known](const Project& project) { return readNews(project, run, known); },
        [this](const CurveNews& news) {
            take(news);
            if (m_question.end())
                refresh();
        },
        [this](const Error& error) {
            m_question.end();
            Q_EMIT failed(error);
        });
}

void CurveFeed::take(const CurveNews& news) {
    if (news.isWhole)
        m_known.lastSteps.clear();
    m_known.pid = news.pid;
    for (const auto& [id, points] : news.points)
        m_known.lastSteps[id] = static_cast<int64_t>(points.back().step);
    Q_EMIT arrived(news);
}

} // namespace alter
