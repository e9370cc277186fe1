#pragma once

#include "widgets/training/run_curves.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QSlider;
class QToolButton;

namespace alter {

class CurveLegend;
class ProjectSession;

/// The curves of a run while it goes, with what is set on them: smoothing, scale, range, legend, export.
class LiveView : public QWidget {
    Q_OBJECT

  public:
    explicit LiveView(QWidget* parent = nullptr);

    /// "" = none.
    void setRun(ProjectSession* session, const QString& runId);
    /// Runs whose loss is laid over, dotted.
    void setOverlays(const QStringList& runIds);
    void refresh(); ///< brings what is new
    void setLegendShown(bool shown);

    CurvePlot& plot() { return *m_plot; }
    bool hasCurves() const { return !m_curves.empty(); }

  Q_SIGNALS:
    void noticed(const QString& text);
    /// There is something to be seen, or again nothing.
    void curvesArrived();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    QWidget* buildBar();
    QToolButton* buildExport();
    void connectPlot();
    void take(const CurveNews& news);
    void takeOverlay(const CurveNews& news);
    void relist();
    std::vector<LegendLine> ownLines() const;
    int overlayCurve(LegendLine& line, const CurveId& id);
    void forget();
    void readOut(std::optional<double> step);
    void exportTo(const QString& filter);
    void write(const QString& file);

    ProjectSession* m_session = nullptr;
    CurveFeed* m_feed = nullptr;
    std::vector<CurveFeed*> m_overlays;
    std::map<CurveId, int> m_curves;
    std::map<QString, LegendLine> m_overlayLines; ///< by run
    std::vector<std::string> m_tasks;
    std::map<int, double> m_stageStarts;
    std::optional<double> m_step; ///< under the cursor
    CurvePlot* m_plot;
    CurveLegend* m_legend;
    QSlider* m_smoothing;
    QLabel *m_smoothingValue, *m_stepText;
    QCheckBox* m_log;
    QToolButton* m_follow;
};

} // namespace alter
