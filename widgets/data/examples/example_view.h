#pragma once

#include "core/data/token_counter.h"
#include "widgets/data/examples/example_model.h"
#include "widgets/data/tasks/task_model.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QTableView;
class QUndoCommand;
class QUndoStack;

namespace alter {

class ExampleDetails;
class ExampleFilterBar;
class StateView;

/// The examples of a task: filters above a table, the chosen one at the right. Every edit goes through the
/// undo stack.
class ExampleView : public QWidget {
    Q_OBJECT

  public:
    explicit ExampleView(QWidget* parent = nullptr);

    void setSession(ProjectSession* session);
    void setUndoStack(QUndoStack* stack) { m_undo = stack; }
    void setCounter(const std::optional<TokenCounter>& counter);
    /// Null: no task is chosen.
    void setTask(const TaskRow* task);
    /// The project changed: looks again at what is in view.
    void refresh() { m_model->refresh(); }
    /// Asks for one more example.
    void addExample();
    void focusSearch();
    ExampleDetails& details() const { return *m_details; }
    ExampleFilterBar& filters() const { return *m_filters; }

  private:
    void build();
    void connectParts();
    void follow(qint64 id);
    bool chooseWanted();
    void search();
    void showFound();
    void showCurrent();
    void chooseAfterSearch();
    std::vector<int64_t> selectedIds() const;
    void push(QUndoCommand* command);
    void exclude(bool excluded);
    void moveTo(Split split);
    void showMenu(const QPoint& at);

    ProjectSession* m_session = nullptr;
    QUndoStack* m_undo = nullptr;
    Task m_task;
    int64_t m_examples = -1;     ///< how many the task had when the search began
    int64_t m_wantedExample = 0; ///< another page speaks of it, and the search has not come to it; 0 = none
    int64_t m_keptExample = 0;   ///< the current one when the search began
    ExampleModel* m_model;
    ExampleFilterBar* m_filters;
    QTableView* m_table;
    StateView* m_states;
    QLabel* m_found;
    ExampleDetails* m_details;
    QSplitter* m_splitter;
};

} // namespace alter
