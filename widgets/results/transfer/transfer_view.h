#pragma once

#include "core/base/error.h"
#include "core/results/comparison.h"
#include "core/results/transfer_matrix.h"
#include "widgets/session/one_at_a_time.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace alter {

class EngineCommandBar;
class HeatMapTable;
class HeatMapView;
class ProjectSession;
class StateView;

/// What happens to each task of a run when an expert is left out: shows what was measured, and measures it.
class TransferView : public QWidget {
    Q_OBJECT

  public:
    explicit TransferView(QWidget* parent = nullptr);

    void setSession(ProjectSession* session);
    void setComparison(const Comparison& comparison);
    bool isMeasuring() const;

    QString tableText() const;
    /// CSV, or a picture where the name ends in .png or .svg.
    void exportTo(const QString& file);

  Q_SIGNALS:
    void noticed(const QString& text);
    void measuringFailed(const alter::Error& error);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void build();
    QWidget* buildBar();
    void connectParts();
    const ResultColumn* chosen() const;
    void read();
    void take(const std::vector<Ablation>& ablations);
    void showState();
    void measure();
    void chooseExport();

    QPointer<ProjectSession> m_session;
    Comparison m_comparison;
    TransferMatrix m_matrix; ///< what is shown
    OneAtATime m_reading;
    QComboBox* m_run;
    QSpinBox* m_limit;
    QPushButton *m_measure, *m_export;
    EngineCommandBar* m_work;
    HeatMapView* m_map;
    HeatMapTable* m_table; ///< the map as text
    QLabel* m_told;
    StateView* m_states;
};

} // namespace alter
