#pragma once

#include "widgets/data/import/import_draft.h"
#include "widgets/session/background_work.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace alter {

class CheckStep;
class FileStep;
class ImportStep;
class ProjectSession;

/// A new task from a file, in five steps. Each shows at once what it means; going back loses nothing.
class ImportDialog : public QDialog {
    Q_OBJECT

  public:
    explicit ImportDialog(ProjectSession& session, QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// Begins with a data file, or takes a folder with task.json as a whole and goes to the check.
    void openFile(const QString& path);

  Q_SIGNALS:
    void imported(const QString& task);

  private:
    void build();
    void readProject(ProjectSession& session);
    void openFolder(const QString& path);
    void go(int step);
    void forth();
    void showButtons();
    void reject() override;

    ImportDraft m_draft;
    BackgroundWork m_work;
    QList<ImportStep*> m_steps;
    FileStep* m_file;
    CheckStep* m_check;
    QStackedWidget* m_stack;
    QLabel *m_progress, *m_missing;
    QPushButton *m_back, *m_forth;
};

} // namespace alter
