#pragma once

#include "core/store/example_browser.h"
#include "core/store/tasks.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace alter {

/// One thing to know about a task's data, as a word, and as a sentence with the number and the cure.
struct HealthBadge {
    enum class Level { Note, Warning };
    QString text;
    QString detail;
    Level level = Level::Warning;
};

/// What a task's statistics and counts say about its fitness for training.
class TaskHealth {
    Q_DECLARE_TR_FUNCTIONS(TaskHealth)

  public:
    TaskHealth(const Task& task, const ExampleCounts& counts);

    QList<HealthBadge> badges() const { return m_badges; }

  private:
    void checkValidation(const ExampleCounts& counts);
    void checkTruncation();
    void checkDuplicates();
    void checkBalance();
    void checkOverlap();
    /// What the statistics call "train/validation".
    static QString splitsText(const std::string& pair);

    const nlohmann::ordered_json& m_statistics;
    QList<HealthBadge> m_badges;
};

/// A count with the separators of the person's language.
QString countText(int64_t count);

/// "8 %", "0.4 %".
QString percentText(double share);

} // namespace alter
