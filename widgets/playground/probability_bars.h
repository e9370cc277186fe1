#pragma once

#include "widgets/playground/prompt_answer.h"
#include "widgets/views/spoken_cells.h"

#include <QWidget>

namespace alter {

/// The probabilities of a task's labels as horizontal bars, with name and number beside each. Few labels keep
/// the task's order, so that columns compare line by line; of many the likeliest are shown.
class ProbabilityBars : public QWidget, public SpokenCells {
    Q_OBJECT

  public:
    static constexpr size_t mostInOrder = 12, mostOfMany = 8;

    explicit ProbabilityBars(QWidget* parent = nullptr);

    /// `best` is told by weight as well.
    void setShares(const std::vector<PromptAnswer::Share>& shares, const QString& best);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }
    int spokenCount() const override { return static_cast<int>(m_shares.size()); }
    QString spokenText(int cell) const override;
    QRect spokenPlace(int cell) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    int lineHeight() const;

    std::vector<PromptAnswer::Share> m_shares;
    QString m_best;
};

} // namespace alter
