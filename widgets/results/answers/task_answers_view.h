#pragma once

#include "core/results/comparison.h"
#include "core/results/task_answers.h"
#include "widgets/session/background_work.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;
class QTabWidget;

namespace alter {

class AnswerListModel;
class HeatMapTable;
class HeatMapView;
class ProjectSession;
class StateView;

/// What compared runs answered to one task's examples: which labels are taken for which, and the examples
/// themselves, the worst first, right, wrong or changed from one run to another.
class TaskAnswersView : public QWidget {
    Q_OBJECT

  public:
    explicit TaskAnswersView(QWidget* parent = nullptr);

    void setSession(ProjectSession* session);
    void setComparison(const Comparison& comparison);
    /// Shows the task as one of the comparison's columns answered it.
    void setTask(const QString& task, int column);

    /// What is shown may be another task's until it ends.
    bool isReading() const { return m_work.isRunning(); }

    /// What the table of examples, or the confusion, shows.
    QString tableText(QChar separator) const;

    /// The same as CSV, or the confusion as a picture where the name ends in .png or .svg.
    void exportTo(const QString& file);

  Q_SIGNALS:
    void exampleWanted(const QString& task, qint64 example);
    void noticed(const QString& text);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void build();
    QWidget* buildBar();
    QWidget* buildExamples();
    QWidget* buildDetails();
    void connectParts();
    void read();
    void take(std::shared_ptr<const TaskAnswers> answers);
    void filter();
    void filterToLabels(int right, int answer);
    void showConfusion();
    void showDetails();
    void addCopying();
    void chooseExport();
    bool showsConfusion() const;
    QString detailsOf(const AnsweredExample& example) const;
    void fillColumns();
    AnswerFilter chosenFilter() const;

    QPointer<ProjectSession> m_session;
    Comparison m_comparison;
    std::shared_ptr<const TaskAnswers> m_shown;
    BackgroundWork m_work;
    bool m_isOld = true; ///< to be read when it is seen
    uint64_t m_seed = 0;
    std::optional<std::string> m_right,
        m_answer; ///< a cell of the confusion that the examples are narrowed to

    QComboBox *m_task, *m_column, *m_other, *m_show, *m_order;
    AnswerListModel* m_model;
    QTableView* m_list;
    HeatMapView* m_matrix;
    HeatMapTable* m_confusion; ///< the matrix as text
    QTabWidget* m_tabs;
    QLabel *m_count, *m_noMatrix;
    QPlainTextEdit* m_details;
    QPushButton *m_jump, *m_all, *m_again, *m_export;
    StateView* m_states;
};

} // namespace alter
