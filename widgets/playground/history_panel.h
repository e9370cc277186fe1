#pragma once

#include "core/store/prompt_history.h"
#include "widgets/session/one_at_a_time.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QListView;

namespace alter {

class HistoryModel;
class ProjectSession;
class StateView;

/// What was asked in this project: found by words, kept as favourites, tried again.
class HistoryPanel : public QWidget {
    Q_OBJECT

  public:
    explicit HistoryPanel(QWidget* parent = nullptr);

    void setSession(ProjectSession* session);
    void add(const PromptRecord& record);
    void refresh();

  Q_SIGNALS:
    void recalled(const alter::PromptRecord& record);

  private:
    void build();
    void show(std::vector<PromptRecord> records);

    QPointer<ProjectSession> m_session;
    OneAtATime m_asking;
    HistoryModel* m_model;
    QLineEdit* m_search;
    QCheckBox* m_favourites;
    QListView* m_list;
    StateView* m_states;
};

} // namespace alter
