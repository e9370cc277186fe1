#pragma once

#include "widgets/playground/answer_question.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QSlider;

namespace alter {

/// A slider for each expert that multiplies its gate: 0 leaves it out, 1 is as routed.
class ExpertMixer : public QWidget {
    Q_OBJECT

  public:
    static constexpr double most = 2;

    explicit ExpertMixer(QWidget* parent = nullptr);

    /// Factors of experts that stay are kept.
    void setExperts(const QStringList& experts);
    ExpertMix mix() const;             ///< only what is not as routed
    void setMix(const ExpertMix& mix); ///< of the experts that are there

  Q_SIGNALS:
    void rested();    ///< no slider has moved for a moment
    void askWanted(); ///< Enter

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    struct Row {
        QString expert;
        QLabel* name;
        QSlider* slider;
        QLabel* value;
    };
    void build(const QStringList& experts);
    void addRow(const QString& expert, int place);
    void moved(const Row& row);
    void reset();

    std::vector<Row> m_rows;
    QWidget* m_body;
    QLabel* m_note;
    QPushButton* m_reset;
    QTimer m_rest;
};

} // namespace alter
