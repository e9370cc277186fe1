#pragma once

#include "core/store/mixes.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

class QAction;
class QComboBox;
class QPushButton;
class QToolButton;

namespace alter {

class ProjectSession;

/// The project's named mixes: choosing one, and saving what the sliders say under a name.
class MixBar : public QWidget {
    Q_OBJECT

  public:
    explicit MixBar(QWidget* parent = nullptr);

    void setSession(ProjectSession* session);
    /// `experts`: of the runs that are shown; a mix that names another one cannot be chosen.
    void setMixes(const std::vector<Mix>& mixes, const QStringList& experts);
    /// What the sliders say now, which may be saved; `isAsSaved`: they have not moved since a mix was chosen.
    void setSliders(const GateChanges& sliders, bool isAsSaved);

    const Mix* chosen() const; ///< null: none
    void choose(const std::string& name);

  Q_SIGNALS:
    /// By hand, or a chosen one was changed or is gone; null gates: none.
    void mixChosen(const alter::GateChanges& gates);

  private:
    void build();
    void connectParts();
    void fill();
    void updateButtons();
    QStringList names() const;
    void save();
    void saveAs();
    void rename();

    QPointer<ProjectSession> m_session;
    std::vector<Mix> m_mixes;
    QStringList m_experts;
    GateChanges m_sliders;
    bool m_isAsSaved = true;
    std::string m_awaited; ///< saved or renamed by hand: chosen as soon as the project has it
    QComboBox* m_choice;
    QPushButton *m_save, *m_saveAs;
    QToolButton* m_more;
    QAction *m_rename, *m_remove;
};

} // namespace alter
