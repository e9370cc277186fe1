#pragma once

#include "widgets/routing/tokens/token_picture.h"

#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QTableView;
class QTabWidget;

namespace alter {

class HeatMapView;
class LayerBar;
class HeatMapTable;
class TokenStrip;

/// A routed text: its tokens with the experts that win them, and one token's gates across layers.
class TokenResults : public QWidget {
    Q_OBJECT

  public:
    explicit TokenResults(QWidget* parent = nullptr);

    void setText(RoutedText text);
    const RoutedText& text() const { return m_text; }
    /// The layer whose block has this number, unless the chosen one has it already; -1: all layers.
    void chooseBlock(int block);

    /// The table that is shown, or the chosen token's.
    QString shownTable(QChar separator) const;
    /// Writes PNG or SVG, as the file's name ends; may be called on any thread.
    std::function<QByteArray()> picture(const QString& file) const;
    /// For the widgets that have something to copy.
    void addCopyAction(QAction* action);

  Q_SIGNALS:
    void blockChosen(int block); ///< its number; -1: all layers

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void build();
    QWidget* buildStrip();
    void connectParts();
    void redraw();
    void showToken();

    RoutedText m_text;
    std::optional<size_t> m_block;
    LayerBar* m_layers;
    QLabel *m_title, *m_guess, *m_legend, *m_reading;
    TokenStrip* m_strip;
    HeatMapView* m_map;
    QTabWidget* m_tabs;
    HeatMapTable *m_tokenModel, *m_textModel;
    QTableView *m_tokenTable, *m_textTable;
};

} // namespace alter
