#pragma once

#include "core/store/gate_changes.h"
#include "widgets/playground/answer_question.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QSlider;

namespace alter {

class MixBar;
class ProjectSession;
struct Mix;

/// A slider for each expert that multiplies its gate: 0 leaves it out, 1 is as routed; and the project's
/// named mixes.
class ExpertMixer : public QWidget {
    Q_OBJECT

  public:
    static constexpr double most = 2;

    explicit ExpertMixer(QWidget* parent = nullptr);

    void setSession(ProjectSession* session);
    /// Factors of experts that stay are kept.
    void setExperts(const QStringList& experts);
    void setMixes(const std::vector<Mix>& mixes);
    ExpertMix mix() const;             ///< only what is not as routed
    void setMix(const ExpertMix& mix); ///< of the experts that are there
    /// The named mix that the sliders stand for; "" where they stand for themselves.
    std::string mixName() const;
    void chooseMix(const std::string& name);

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
    QStringList experts() const;
    void moved(const Row& row);
    void follow(const GateChanges& gates);
    void tell();
    void reset();

    std::vector<Row> m_rows;
    MixBar* m_named;
    bool m_isNamed = false; ///< the sliders are where the named mix put them
    QWidget* m_body;
    QLabel* m_note;
    QPushButton* m_reset;
    QTimer m_rest;
};

} // namespace alter
