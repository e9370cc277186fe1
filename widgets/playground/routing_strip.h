#pragma once

#include "widgets/tokens/token_routing.h"

#include <QWidget>

class QLabel;
class QSlider;

namespace alter {

class TokenStrip;

/// How a prompt and its answer went through the experts: each token in the colour of the expert that wins it
/// in the chosen layer.
class RoutingStrip : public QWidget {
    Q_OBJECT

  public:
    explicit RoutingStrip(QWidget* parent = nullptr);

    /// `projectTasks` give each task its colour.
    void setRouting(const TokenRouting& routing, const std::vector<std::string>& projectTasks);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void redraw();
    void read(int token);
    std::optional<size_t> block() const; ///< none: the mean over all

    TokenRouting m_routing;
    std::vector<std::string> m_projectTasks;
    QSlider* m_layer;
    QLabel *m_layerText, *m_reading;
    TokenStrip* m_strip;
};

} // namespace alter
