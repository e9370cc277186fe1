#pragma once

#include "core/data/import_report.h"
#include "widgets/data/import/import_step.h"
#include "widgets/session/background_work.h"

class QCheckBox;
class QLabel;
class QTableView;

namespace alter {

class BadRowModel;
class StateView;

/// Step 5: what the import would do, tried on a throw-away project; then the import itself.
class CheckStep : public ImportStep {
    Q_OBJECT

  public:
    CheckStep(ImportDraft& draft, std::filesystem::path project, QWidget* parent = nullptr);

    QString title() const override { return tr("Check"); }
    void enter() override;
    QString missing() const override;
    /// What the button that imports says: "Import 12,400 examples".
    QString importText() const;
    bool isImporting() const { return m_importing; }
    void startImport();
    void stop() { m_work.cancel(); }

  Q_SIGNALS:
    void imported(const QString& task);

  private:
    void build();
    void tryOut();
    void showReport();
    QString splitsText() const;
    QString healthText() const;

    std::filesystem::path m_project;
    BackgroundWork m_work;
    std::optional<ImportReport> m_report;
    bool m_importing = false;
    StateView* m_states;
    BadRowModel* m_bad;
    QTableView* m_badRows;
    QLabel *m_numbers, *m_health, *m_badTitle, *m_stopped;
    QCheckBox* m_skip;
};

} // namespace alter
