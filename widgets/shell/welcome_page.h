#pragma once

#include "widgets/views/state_view.h"

class QLabel;
class QListView;

namespace alter {

class ChoiceButton;
class MessageBar;
class RecentModel;

/// What the window shows while no project is open: the ways to get one, the recent ones, and why one could
/// not be opened.
class WelcomePage : public StateView {
    Q_OBJECT

  public:
    explicit WelcomePage(QWidget* parent = nullptr);

    /// The ways, with the recent projects as they are now.
    void showChoices();
    /// The same with a message above them.
    void showProblem(const Error& error);

  Q_SIGNALS:
    void sampleWanted();
    void openWanted();
    void makeWanted();
    void projectWanted(const QString& folder);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* buildIntroduction();
    QWidget* buildChoices();
    QWidget* buildRecent();
    void openRecent(const QModelIndex& index);

    MessageBar* m_problem;
    RecentModel* m_model;
    QListView* m_list;
    QWidget* m_recent;
    ChoiceButton *m_sample, *m_open, *m_make;
};

} // namespace alter
