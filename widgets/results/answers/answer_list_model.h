#pragma once

#include "core/results/task_answers.h"

#include <QAbstractTableModel>

#include <memory>

namespace alter {

/// A task's examples with what the chosen run answered: prompt, target, answer, score; and the answer of
/// another run that it is compared with.
class AnswerListModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Prompt, Target, Answer, Score, Other };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows what chosenAnswers() gives for `filter`.
    void setAnswers(std::shared_ptr<const TaskAnswers> answers, const AnswerFilter& filter);

    /// Null for a row that there is not.
    const AnsweredExample* example(int row) const;

    /// What is shown as lines, with whole texts: id, prompt, target, then each run's answer and its score.
    QString wholeText(const QStringList& references, QChar separator) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    QString text(const AnsweredExample& example, int column) const;

    std::shared_ptr<const TaskAnswers> m_answers;
    AnswerFilter m_filter;
    std::vector<size_t> m_places;
    size_t m_common = 0; ///< bytes that all prompts begin with, which tell nothing in a table
};

} // namespace alter
