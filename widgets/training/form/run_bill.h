#pragma once

#include "widgets/training/form/memory_bill.h"

#include <QString>
#include <QWidget>

class QFormLayout;
class QLabel;
class QPlainTextEdit;

namespace alter {

/// What a run will come to, in words; what is not known says so.
struct RunBill {
    QString trainable = {}, stored = {}, steps = {}, time = {}, truncation = {};
    MemoryBill memory = {};
};

/// `tasks` are those that take part.
RunBill runBill(const RunConfig& config, const std::vector<TaskFacts>& tasks, const ProjectFacts& facts);

/// The bill at the right of the form.
class RunBillView : public QWidget {
    Q_OBJECT

  public:
    explicit RunBillView(QWidget* parent = nullptr);

    void showBill(const RunBill& bill);
    void setCommand(const QString& command);

  private:
    QLabel* addLine(QFormLayout& form, const QString& title);

    QLabel *m_trainable, *m_stored, *m_steps, *m_time, *m_memory, *m_truncation, *m_warning;
    QPlainTextEdit* m_command;
};

} // namespace alter
