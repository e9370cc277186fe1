#pragma once

#include "core/routing/routing_cube.h"

#include <QWidget>

class QLabel;
class QSlider;

namespace alter {

/// An upright slider over the layers as they lie on each other; at its foot the mean over all.
class LayerBar : public QWidget {
    Q_OBJECT

  public:
    /// `name` is the slider's object name.
    explicit LayerBar(const QString& name, QWidget* parent = nullptr);

    void setLayers(const std::vector<RoutingLayer>& layers);
    void setLayer(std::optional<size_t> layer);
    std::optional<size_t> layer() const;

  Q_SIGNALS:
    void layerChosen();

  private:
    void tell();

    QSlider* m_slider;
    QLabel* m_text;
    std::vector<RoutingLayer> m_layers;
};

} // namespace alter
