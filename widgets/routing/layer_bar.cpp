#include "widgets/routing/layer_bar.h"

#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

namespace alter {

namespace {

constexpr int barWidth = 72;

} // namespace

LayerBar::LayerBar(const QString& name, QWidget* parent)
    : QWidget(parent), m_slider(new QSlider(Qt::Vertical)), m_text(new QLabel) {
    auto* label = new QLabel(tr("&Layer"));
    label->setBuddy(m_slider);
    label->setFont(smallFont());
    m_text->setFont(smallFont());
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setObjectName(name + QStringLiteral("Text"));
    m_slider->setObjectName(name);
    m_slider->setTickPosition(QSlider::TicksRight);
    m_slider->setPageStep(1);
    m_slider->setRange(0, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::inside, 0, spacing::inside);
    column->setSpacing(spacing::tight);
    column->addWidget(label, 0, Qt::AlignHCenter);
    column->addWidget(m_slider, 1, Qt::AlignHCenter);
    column->addWidget(m_text);
    setFixedWidth(barWidth);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        tell();
        Q_EMIT layerChosen();
    });
    tell();
}

void LayerBar::setLayers(const std::vector<RoutingLayer>& layers) {
    if (layers == m_layers)
        return;
    const QSignalBlocker quiet(m_slider);
    m_layers = layers;
    m_slider->setRange(0, static_cast<int>(m_layers.size()));
    tell();
}

void LayerBar::setLayer(std::optional<size_t> layer) {
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(layer ? static_cast<int>(*layer) + 1 : 0);
    tell();
}

std::optional<size_t> LayerBar::layer() const {
    if (m_slider->value() == 0)
        return std::nullopt;
    return static_cast<size_t>(m_slider->value() - 1);
}

void LayerBar::tell() {
    const auto chosen = layer();
    const QString text =
        chosen ? QString::fromStdString(m_layers[*chosen].name()) : tr("all %1").arg(m_layers.size());
    m_text->setText(text);
    m_slider->setAccessibleName(tr("Layer"));
    m_slider->setAccessibleDescription(text);
    m_slider->setToolTip(
        chosen ? text : tr("The mean over all %Ln layer(s)", nullptr, static_cast<int>(m_layers.size())));
}

} // namespace alter
