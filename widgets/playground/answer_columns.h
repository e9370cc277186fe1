#pragma once

#include "widgets/playground/answer_column.h"

#include <QScrollArea>

class QHBoxLayout;

namespace alter {

/// One to four answers side by side.
class AnswerColumns : public QScrollArea {
    Q_OBJECT

  public:
    static constexpr size_t most = 4;

    explicit AnswerColumns(QWidget* parent = nullptr);

    const std::vector<AnswerColumn*>& columns() const { return m_columns; }
    void setFacts(const PlaygroundFacts& facts);
    void setSources(const std::vector<AnswerSource>& sources);
    /// Each column asks as a task of its own: one model as several tasks, until it is off again.
    void setTasked(bool on);
    bool isTasked() const { return m_isTasked; }
    std::vector<AnswerSource> sources() const;
    /// One more, for a model that no column shows yet where there is one.
    void addColumn();
    QStringList experts() const; ///< of the runs shown as routed, each once
    void setOutdated();

  Q_SIGNALS:
    void columnsChanged(); ///< by hand: one came or went, or shows another model
    void againWanted(alter::AnswerColumn* column);
    void exampleWanted(alter::AnswerColumn* column);
    void answerBegun(alter::PromptAnswer* answer); ///< by a column itself
    void commandWanted(alter::AnswerColumn* column);

  private:
    void append(const AnswerSource& source);
    void remove(AnswerColumn* column);
    AnswerSource unusedSource() const;
    std::vector<AnswerSource> asTasks(const AnswerSource& source) const;
    void settle();

    PlaygroundFacts m_facts;
    std::vector<AnswerColumn*> m_columns;
    bool m_isTasked = false;
    std::vector<AnswerSource> m_untasked; ///< what was shown before the columns had tasks
    QHBoxLayout* m_row;
    QWidget* m_first; ///< nothing to be seen: where Tab goes on to the columns
};

} // namespace alter
