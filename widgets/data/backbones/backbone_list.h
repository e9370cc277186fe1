#pragma once

#include "widgets/session/background_work.h"

#include <QWidget>

class QPushButton;

namespace alter {

class BackboneModel;
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

  Q_SIGNALS:
    void backboneAdded(const QString& name);

  private:
    void build();
    void showList();

    ProjectSession* m_session = nullptr;
    BackgroundWork m_work;
    BackboneModel* m_model;
    StateView* m_states;
    QPushButton* m_add;
};

} // namespace alter
