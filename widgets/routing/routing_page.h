#pragma once

#include "widgets/routing/routing_picture.h"
#include "widgets/session/one_at_a_time.h"
#include "widgets/views/page.h"

#include <QPointer>

class QLabel;
class QStackedWidget;
class QTabBar;
class QTableView;
class QTabWidget;

namespace alter {

class FindingsPanel;
class HeatMapView;
class LayerBar;
class HeatMapTable;
class RunBar;
class StateView;
class TimeBar;
class TokensView;
class ViewBar;
class WhatIfPanel;

/// How tasks use each other's experts: a heat map over layers and training time, its numbers as a table, what
/// they say and what would be otherwise; and how one text's tokens go through the experts.
class RoutingPage : public Page {
    Q_OBJECT

  public:
    explicit RoutingPage(QWidget* parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    void setSession(ProjectSession* session) override;
    QList<QAction*> pageActions() const override;

    QString underWay() const override;
    std::any draft() const override; ///< the own prompt
    void restoreDraft(const std::any& draft) override;

    /// Writes what is shown: a picture if the file ends in .png or .svg, otherwise the numbers as CSV.
    void exportTo(const QString& file);

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void build();
    QWidget* buildViews();
    QWidget* buildSide();
    QWidget* buildContent();
    void addActions();
    bool showsTokens() const;
    void showSection();
    void updateActions();
    void connectParts();
    void followSubject();

    void refresh();
    RoutingQuestion question() const;
    void take(const RoutingQuestion& asked, RoutingAnswer answer);
    void keep(RoutingAnswer::Cubes cubes);
    void fail(const Error& error);
    void showAnswer();
    void showEmpty();
    void redraw();
    void choose();
    void chooseRow(int row);
    void chooseBlock(int block);
    std::optional<size_t> layerOfBlock(int block) const;
    void copyTable();
    std::function<QByteArray()> bytesFor(const QString& file) const;

    QPointer<ProjectSession> m_session;
    OneAtATime m_asking;
    QString m_wantedRun;
    RoutingAnswer m_answer;
    RoutingAnswer::Cubes m_cubes;
    RoutingChoice m_choice;
    RoutingPicture m_picture;

    RunBar* m_runs;
    ViewBar* m_views;
    LayerBar* m_layers;
    TimeBar* m_time;
    HeatMapView* m_map;
    HeatMapTable* m_model;
    QTableView* m_table;
    QTabWidget* m_tabs;
    FindingsPanel* m_findings;
    WhatIfPanel* m_whatIf;
    TokensView* m_tokens;
    QTabBar* m_sections;
    QStackedWidget* m_stack;
    QLabel* m_reading;
    StateView* m_states;
    QAction *m_copy, *m_exportCsv, *m_exportPicture;
};

} // namespace alter
