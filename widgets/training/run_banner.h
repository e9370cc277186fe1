#pragma once

#include "widgets/training/run_row.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace alter {

/// Above the curves of a run that does not run: what happened, what is safe, and what to do next.
class RunBanner : public QFrame {
    Q_OBJECT

  public:
    explicit RunBanner(QWidget* parent = nullptr);

    /// Hidden for a run that runs or is finished. `checkpoint` is the step of the newest one, -1 = none.
    void setRun(const RunRow& run, qint64 checkpoint);

  Q_SIGNALS:
    void resumeWanted();
    void newRunWanted(); ///< from this one's configuration

  private:
    void copyDetails() const;
    void tint(bool failed);

    QLabel *m_title, *m_text;
    QPushButton *m_resume, *m_again, *m_copy;
};

} // namespace alter
