#pragma once

#include "core/store/metrics.h"
#include "widgets/plots/curve.h"
#include "widgets/plots/panel_stack.h"
#include "widgets/session/one_at_a_time.h"

#include <QObject>

#include <map>

namespace alter {

class ProjectSession;

/// One curve of a run; its stages follow each other in it.
struct CurveId {
    std::string name = {};
    Split split = Split::Train;
    std::string task = {};

    auto operator<=>(const CurveId&) const = default;
};

/// What came since the last look at a run.
struct CurveNews {
    QString runId = {}, runName = {};
    int64_t pid = 0;      ///< of the process that writes
    bool isWhole = false; ///< everything, instead of what was known
    std::map<CurveId, std::vector<CurvePoint>> points = {};
    std::map<CurveId, double> from = {};    ///< each replaces what is known from this step on
    std::map<int, double> stageStarts = {}; ///< of stages that are in `points`, at their first step
    std::vector<double> checkpoints = {};
    std::vector<std::string> tasks = {}; ///< of the project, in its order; only where isWhole
};

/// What the reader knows already.
struct KnownCurves {
    int64_t pid = -1;
    std::map<CurveId, int64_t> lastSteps = {};
};

/// Asked on the store thread. When another process goes on with the run, steps were taken back: then the
/// answer is whole.
CurveNews readNews(const Project& project, const QString& runId, const KnownCurves& known);

/// Follows the curves of one run: each refresh() brings only what is new.
class CurveFeed : public QObject {
    Q_OBJECT

  public:
    CurveFeed(ProjectSession& session, QString runId, QObject* parent);

    const QString& runId() const { return m_runId; }
    void refresh();

  Q_SIGNALS:
    void arrived(const alter::CurveNews& news);
    void failed(const alter::Error& error);

  private:
    void take(const CurveNews& news);

    ProjectSession& m_session;
    QString m_runId;
    KnownCurves m_known;
    OneAtATime m_question;
};

} // namespace alter
