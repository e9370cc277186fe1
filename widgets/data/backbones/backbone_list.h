#pragma once

#include "widgets/session/background_work.h"

#include <QWidget>

class QAction;
class QListView;
class QPushButton;

namespace alter {

class BackboneModel;
class ListActions;
class ProjectSession;
class StateView;

/// The language models of the project, and how another one comes in.
class BackboneList : public QWidget {
    Q_OBJECT

  public:
    explicit BackboneList(QWidget* parent = nullptr);

    void setSession(ProjectSession* session);
    void refresh();
    /// A GGUF file or a checkpoint folder.
    void add(const QString& source);
    void chooseFile();
    void chooseFolder();
    bool isImporting() const { return m_work.isRunning(); }

    /// What can be done with the chosen backbone.
    QList<QAction*> backboneActions() const;

  Q_SIGNALS:
    void backboneAdded(const QString& name);

  private:
    void build();
    void buildActions();
    void showList();
    QString chosen() const;
    void askName();

    ProjectSession* m_session = nullptr;
    BackgroundWork m_work;
    BackboneModel* m_model;
    QListView* m_view;
    StateView* m_states;
    QPushButton* m_add;
    ListActions* m_actions;
};

} // namespace alter
