#include "widgets/playground/routing_strip.h"

#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"
#include "widgets/tokens/token_strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace alter {

namespace {

constexpr size_t gatesRead = 3;
constexpr int gateDecimals = 2;

} // namespace

RoutingStrip::RoutingStrip(QWidget* parent)
    : QWidget(parent), m_layer(new QSlider(Qt::Horizontal)), m_layerText(new QLabel), m_reading(new QLabel),
      m_strip(new TokenStrip) {
    m_layer->setObjectName(QStringLiteral("layer"));
    m_layer->setAccessibleName(tr("Layer"));
    m_layer->setPageStep(1);
    m_strip->setObjectName(QStringLiteral("strip"));
    m_strip->setAccessibleName(tr("Tokens by winning expert"));
    m_reading->setObjectName(QStringLiteral("gates"));
    m_reading->setToolTip(
        tr("A gate is the weight with which an expert's output is added for this token; the "
           "expert with the largest one, without its sign, wins it."));
    for (QLabel* label : {m_layerText, m_reading}) {
        label->setFont(smallFont());
        label->setTextFormat(Qt::PlainText);
    }
    m_reading->setWordWrap(true);
    auto* title = new QLabel(tr("Layer"));
    title->setFont(smallFont());
    title->setBuddy(m_layer);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::inside);
    row->addWidget(title);
    row->addWidget(m_layer, 1);
    row->addWidget(m_layerText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addLayout(row);
    column->addWidget(m_strip, 1);
    column->addWidget(m_reading);
    connect(m_layer, &QSlider::valueChanged, this, &RoutingStrip::redraw);
    connect(m_strip, &TokenStrip::currentChanged, this, &RoutingStrip::read);
}

void RoutingStrip::setRouting(const TokenRouting& routing, const std::vector<std::string>& projectTasks) {
    m_routing = routing;
    m_projectTasks = projectTasks;
    m_layer->setRange(0, static_cast<int>(routing.blocks.size()));
    redraw();
}

std::optional<size_t> RoutingStrip::block() const {
    const int value = m_layer->value();
    return value == 0 ? std::nullopt : std::optional(static_cast<size_t>(value - 1));
}

void RoutingStrip::redraw() {
    const auto chosen = block();
    m_layerText->setText(chosen ? QString::fromStdString(m_routing.blocks.at(*chosen).name())
                                : tr("mean of %1").arg(m_routing.blocks.size()));
    m_layer->setAccessibleDescription(m_layerText->text());
    m_strip->setTokens(stripTokens(m_routing, chosen, m_projectTasks, palette()));
    read(m_strip->current());
}

/// The strongest gates of the chosen token, for who cannot hover.
void RoutingStrip::read(int token) {
    m_reading->setText(tr("Choose a token to read its gates."));
    if (token < 0 || static_cast<size_t>(token) >= m_routing.tokenCount())
        return;
    const auto place = static_cast<size_t>(token);
    const auto chosen = block();
    const std::vector<double>* found = chosen ? m_routing.gates(place, *chosen) : nullptr;
    const std::vector<double> gates = found                ? *found
                                      : chosen.has_value() ? std::vector<double>()
                                                           : m_routing.meanStrengths(place);
    std::vector<size_t> order(gates.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(),
              [&](size_t a, size_t b) { return std::abs(gates[a]) > std::abs(gates[b]); });
    QStringList parts;
    for (size_t i = 0; i < std::min(gatesRead, order.size()); ++i)
        parts << QStringLiteral("%1 %2").arg(QString::fromStdString(m_routing.experts.at(order[i])),
                                             QLocale().toString(gates[order[i]], 'f', gateDecimals));
    m_reading->setText(QStringLiteral("%1: %2").arg(shownPiece(m_routing.piece(place)),
                                                    parts.isEmpty() ? tr("does not go through this layer")
                                                                    : parts.join(QStringLiteral(", "))));
}

void RoutingStrip::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        redraw();
}

} // namespace alter
