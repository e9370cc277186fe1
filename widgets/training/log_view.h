#pragma once

#include "widgets/session/one_at_a_time.h"
#include "widgets/training/log_model.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QToolButton;

namespace alter {

class ProjectSession;
class StateView;

/// The log of a run, folded until it is asked for: tailing, with levels and search.
class LogView : public QWidget {
    Q_OBJECT

  public:
    explicit LogView(QWidget* parent = nullptr);

    void setRun(ProjectSession* session, const QString& runId);
    void refresh(); ///< reads what was written since
    bool isUnfolded() const;
    void setUnfolded(bool on);

    const LogModel& lines() const { return *m_lines; }

  private:
    void build();
    void filter();
    void showState();
    void take(const QString& runId, qint64 offset, const QByteArray& bytes);

    ProjectSession* m_session = nullptr;
    QString m_runId;
    qint64 m_offset = 0; ///< what of the file was read
    OneAtATime m_question;
    LogModel* m_lines;
    QSortFilterProxyModel* m_shown;
    QToolButton* m_fold;
    QComboBox* m_level;
    QLineEdit* m_search;
    QListView* m_list;
    StateView* m_state;
    QWidget* m_body;
};

} // namespace alter
