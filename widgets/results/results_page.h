#pragma once

#include "widgets/results/results_question.h"
#include "widgets/session/background_work.h"
#include "widgets/session/one_at_a_time.h"
#include "widgets/views/page.h"

#include <QPointer>

class QComboBox;
class QLabel;
class QTabWidget;
class QTableView;

namespace alter {

class ChoicePane;
class ShownTableModel;
class StateView;
class TaskAnswersView;
class TransferView;

/// What runs reached, side by side: scores, gains, costs and settings of chosen runs, and what they answered.
class ResultsPage : public Page {
    Q_OBJECT

  public:
    explicit ResultsPage(QWidget* parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    void setSession(ProjectSession* session) override;
    QList<QAction*> pageActions() const override;
    QString underWay() const override;
    std::any draft() const override;
    void restoreDraft(const std::any& draft) override;

    /// The comparison: JSON, Markdown or, for any other ending, CSV; as `alter compare` writes them.
    void exportTo(const QString& file);
    /// All about the newest of the compared runs in one HTML file; as `alter report` writes it.
    void reportTo(const QString& file);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    /// A table with what it means below it.
    struct TableTab {
        ShownTableModel* model;
        QTableView* view;
        QLabel* legend;
    };

    void build();
    TableTab addTable(const QString& title, const QString& objectName, QWidget* above = nullptr);
    void addActions();
    void connectParts();
    void look();
    void compare();
    void take(ResultsAnswer answer);
    void fail(const Error& error);
    void showEmpty();
    void showTables();
    void showGains();
    void fillBaselines();
    void copyTable();
    void openBundle();
    void updateActions();
    const TableTab* shownTab() const;
    void openTask(const QModelIndex& index);
    std::string reportedRun() const;

    QPointer<ProjectSession> m_session;
    OneAtATime m_looking;
    BackgroundWork m_work, m_reporting;
    ResultsAnswer m_answer;
    std::optional<ResultChoice> m_wished;   ///< that comes from another window, until it is answered
    std::vector<EvaluatedReference> m_seen; ///< what the last comparison began from

    bool m_isChosen = false; ///< split and routing, by the person
    ChoicePane* m_choice;
    QTabWidget* m_tabs;
    QComboBox* m_baseline;
    TableTab m_scores, m_gains, m_costs, m_settings;
    TaskAnswersView* m_answers;
    TransferView* m_transfer;
    StateView* m_states;
    QAction *m_copy, *m_export, *m_report, *m_bundle;
};

} // namespace alter
