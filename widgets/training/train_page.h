#pragma once

#include "widgets/session/one_at_a_time.h"
#include "widgets/training/departures.h"
#include "widgets/training/queue_list_model.h"
#include "widgets/training/run_row.h"
#include "widgets/views/page.h"

#include <functional>

class QSplitter;
class QStackedWidget;

namespace alter {

class DeadRunWatch;
class EngineWork;
class RunActions;
class RunForm;
class RunPanel;
class RunView;
class StateView;

/// Runs and queue at the left; the chosen run, or the form that sets up a new one.
class TrainPage : public Page {
    Q_OBJECT

  public:
    explicit TrainPage(QWidget* parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    void setSession(ProjectSession* session) override;
    QList<QAction*> pageActions() const override;
    bool openFile(const QString& path) override; ///< a run's configuration

    QString underWay() const override;
    std::any draft() const override; ///< what the form sets up
    void restoreDraft(const std::any& draft) override;

    /// The form, with a configuration to go out from.
    void showForm(const RunConfig& config);

  protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    /// What the page shows of the project.
    struct Overview {
        std::vector<RunRow> runs = {};
        std::vector<QueueRow> queue = {};
    };
    static Overview readOverview(const Project& project);

    void build();
    QAction* addFold(const QString& text, Qt::Key key, const QIcon& icon,
                     const std::function<void(bool)>& fold);
    void connectParts();
    void connectSession();
    void refresh();
    void take(const Overview& overview);
    void showRun();
    void chooseRun(const QString& id);
    void againFrom(const QString& runId, const std::function<void(RunConfig&)>& change = {});
    void offerDepartures();
    void chooseDeparture(const RunRow& run, const std::vector<Departure>& departures);
    void continueFrom(const RunRow& run, const Departure& departure);
    void tellFailure(const Error& error);

    ProjectSession* m_session = nullptr;
    OneAtATime m_question;
    bool m_waitsForRun = false; ///< one was started: choose it when it appears
    int m_knownRuns = -1;       ///< before the first look
    std::any m_draft;           ///< to be put back after the first look
    EngineWork* m_work;
    RunActions* m_actions;
    DeadRunWatch* m_watch;
    RunPanel* m_panel;
    RunView* m_view;
    RunForm* m_form;
    StateView* m_main;
    QStackedWidget* m_stack; ///< the run or the form
    QSplitter* m_splitter;
};

} // namespace alter
