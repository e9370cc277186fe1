#pragma once

#include "widgets/routing/what_if/what_if_question.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QScrollArea>

#include <vector>

class QBoxLayout;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSlider;
class QSpinBox;
class QTableView;

namespace alter {

class Error;
class ProjectSession;
class StateView;
class WhatIfModel;

/// Asks what a task's validation metric would be with an expert pinned, switched off or scaled, and keeps
/// what was answered.
class WhatIfPanel : public QScrollArea {
    Q_OBJECT

  public:
    struct AskedRun {
        std::string id = {}, name = {};
        bool operator==(const AskedRun&) const = default;
    };

    explicit WhatIfPanel(QWidget* parent = nullptr);

    void setSession(ProjectSession* session);
    /// What can be asked about.
    void setRun(const AskedRun& run, const std::vector<std::string>& tasks,
                const std::vector<std::string>& experts);

    bool isAsking() const { return m_request != 0; }

    QSize sizeHint() const override { return {300, 480}; }

  Q_SIGNALS:
    void noticed(const QString& text);

  private:
    void build();
    void buildForm(QFormLayout& form);
    QWidget* buildFactor();
    void buildHistory(QBoxLayout& column);
    void connectParts();
    void showChange();
    void chooseTask(const QString& task);
    WhatIfQuestion question() const;
    void ask();
    void take(const WhatIfAnswer& answer);
    void showSentence(const WhatIfAnswer& answer);
    void fail(const Error& error);
    void cancel();
    void showProgress(double share, const QString& what);
    void showEmpty();
    void setAsking(bool on);
    void copyHistory();
    void exportHistory();

    QPointer<ProjectSession> m_session;
    AskedRun m_run;
    std::vector<std::string> m_tasks, m_experts;
    qint64 m_request = 0;
    QElapsedTimer m_since;
    QComboBox *m_task, *m_expert, *m_change;
    QSlider* m_factor;
    QLabel *m_factorText, *m_factorLabel, *m_sentence;
    QWidget* m_factorRow;
    QSpinBox* m_limit;
    QPushButton* m_rescore;
    StateView* m_states;
    WhatIfModel* m_model;
    QTableView* m_history;
    QWidget* m_historyBox;
};

} // namespace alter
