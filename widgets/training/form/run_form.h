#pragma once

#include "widgets/session/one_at_a_time.h"
#include "widgets/training/form/config_field.h"
#include "widgets/training/form/project_facts.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace alter {

class FieldEditor;
class FoldSection;
class ProjectSession;
class RunBillView;
class TaskMixTable;

/// Sets up a run: sensible defaults first, everything else folded away, and at the right what it will come
/// to.
class RunForm : public QWidget {
    Q_OBJECT

  public:
    explicit RunForm(QWidget* parent = nullptr);

    void setSession(ProjectSession* session);
    /// Shows a configuration: the default one, or that of another run.
    void begin(const RunConfig& config);
    void refresh(); ///< the project's tasks, backbones and measured runs

    /// What is set up, as `alter train --config` takes it; Usage with the field's name as its place if a
    /// value is not allowed.
    Result<RunConfig> config() const;

    void load(const QString& file);
    void save(const QString& file);
    void setBillShown(bool shown);

  Q_SIGNALS:
    void startWanted(const alter::RunConfig& config, bool now);
    void cancelled();
    void noticed(const QString& text);

  private:
    QWidget* buildFields();
    QWidget* buildButtons();
    QWidget* buildPresets();
    QFormLayout* addFields(const ConfigSection& section);
    void take(const ProjectFacts& facts);
    void showConfig(const RunConfig& config);
    void check(); ///< reads what is set up: bill, shares, errors, buttons
    void showError(const Error* error);
    std::string blocked() const; ///< why nothing can start, "" = it can
    void allow(bool valid, const QString& refusal);
    void tellProblem(const QString& text); ///< "" = none
    void chooseFile(bool saving);
    void copyCommand();
    void start(bool now);

    ProjectSession* m_session = nullptr;
    ProjectFacts m_facts;
    RunConfig m_config; ///< what the editors lie over
    OneAtATime m_question;
    std::vector<FieldEditor*> m_editors;
    std::vector<std::pair<FoldSection*, std::vector<FieldEditor*>>> m_sections;
    QLabel* m_title;
    TaskMixTable* m_tasks;
    RunBillView* m_bill;
    QWidget* m_billSide; ///< the bill, scrolled
    QLabel* m_problem;
    QPushButton *m_start, *m_queue;
    bool m_showing = false; ///< the editors are being filled
};

} // namespace alter
