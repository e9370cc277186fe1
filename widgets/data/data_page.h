#pragma once

#include "core/data/token_counter.h"
#include "widgets/session/background_work.h"
#include "widgets/views/page.h"

#include <QPointer>
#include <QTimer>

class QTabWidget;

namespace alter {

class BackboneList;
class ExampleView;
class ImportDialog;
class StatisticsView;
class TaskList;

/// The place for data: tasks and backbones at the left, examples and statistics of the chosen task, one
/// example at the right.
class DataPage : public Page {
    Q_OBJECT

  public:
    explicit DataPage(QWidget* parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    void setSession(ProjectSession* session) override;
    QList<QAction*> pageActions() const override;
    /// A data file or a folder with task.json begins an import; a GGUF file becomes a backbone.
    bool openFile(const QString& path) override;
    QString underWay() const override;
    std::any draft() const override; ///< edits of examples that are not saved
    void restoreDraft(const std::any& draft) override;

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void build();
    void buildActions();
    ImportDialog* startImport();
    void projectChanged();
    void refresh();
    void taskChosen();
    void readTokenizer();
    void recountLater();
    void deleteRemoved();
    void recountTask();

    QPointer<ProjectSession> m_session;
    BackgroundWork m_work, m_counting, m_cleaning;
    std::optional<TokenCounter> m_counter;
    TaskList* m_tasks;
    BackboneList* m_backbones;
    ExampleView* m_examples;
    StatisticsView* m_statistics;
    QTabWidget* m_tabs;
    QList<QAction*> m_actions;
    QTimer m_recount;     ///< edits come in rows; statistics follow when they pause
    QTimer m_refresh;     ///< changes come up to ten times a second, which is more than lists need
    bool m_stale = false; ///< something changed while the page was hidden
};

} // namespace alter
