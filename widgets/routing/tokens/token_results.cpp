#include "widgets/routing/tokens/token_results.h"

#include "widgets/heat_map/heat_map_table.h"
#include "widgets/heat_map/heat_map_view.h"
#include "widgets/routing/layer_bar.h"
#include "widgets/routing/routing_table_view.h"
#include "widgets/routing/tokens/token_sheet.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"
#include "widgets/tokens/token_strip.h"
#include "widgets/views/eliding_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>

namespace alter {

namespace {

constexpr int stripShare = 220, tokenShare = 280; ///< of the height, as it is first

QLabel* wrapped(const QString& objectName) {
    auto* label = new QLabel;
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

TokenResults::TokenResults(QWidget* parent)
    : QWidget(parent), m_layers(new LayerBar(QStringLiteral("tokenLayer"))),
      m_title(wrapped(QStringLiteral("textTitle"))), m_guess(wrapped(QStringLiteral("guess"))),
      m_legend(wrapped(QStringLiteral("stripLegend"))), m_reading(new ElidingLabel), m_strip(new TokenStrip),
      m_map(new HeatMapView), m_tabs(new QTabWidget), m_tokenModel(new HeatMapTable(this)),
      m_textModel(new HeatMapTable(this)), m_tokenTable(routingTableView(m_tokenModel)),
      m_textTable(routingTableView(m_textModel)) {
    build();
    connectParts();
}

QWidget* TokenResults::buildStrip() {
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_legend->setFont(smallFont());
    m_strip->setObjectName(QStringLiteral("strip"));
    auto* upper = new QWidget;
    auto* column = new QVBoxLayout(upper);
    column->setContentsMargins(spacing::inside, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(m_title);
    column->addWidget(m_guess);
    column->addWidget(m_strip, 1);
    column->addWidget(m_legend);
    return upper;
}

void TokenResults::build() {
    m_map->setObjectName(QStringLiteral("tokenMap"));
    m_tokenTable->setObjectName(QStringLiteral("tokenTable"));
    m_tokenTable->setAccessibleName(tr("Gates of the chosen token as a table"));
    m_textTable->setObjectName(QStringLiteral("textTable"));
    m_textTable->setAccessibleName(tr("Gates of all tokens as a table"));
    m_tabs->setObjectName(QStringLiteral("tokenViews"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_map, tr("Chosen token"));
    m_tabs->addTab(m_tokenTable, tr("Its table"));
    m_tabs->addTab(m_textTable, tr("Table of all tokens"));
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(buildStrip());
    splitter->addWidget(m_tabs);
    splitter->setSizes({stripShare, tokenShare});
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    m_reading->setObjectName(QStringLiteral("tokenReading"));
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::inside);
    row->addWidget(m_layers);
    row->addWidget(splitter, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::inside);
    column->addLayout(row, 1);
    column->addWidget(m_reading);
}

void TokenResults::connectParts() {
    connect(m_layers, &LayerBar::layerChosen, this, [this] {
        m_block = m_layers->layer();
        redraw();
        Q_EMIT blockChosen(m_block ? m_text.routing.blocks[*m_block].layer : -1);
    });
    connect(m_strip, &TokenStrip::currentChanged, this, &TokenResults::showToken);
    connect(m_map, &HeatMapView::read, m_reading, &QLabel::setText);
    connect(m_map, &HeatMapView::cellChosen, this, [this](int row) {
        const QString name = m_map->contents().rows.value(row);
        for (const TokenRouting::Block& block : m_text.routing.blocks)
            if (QString::fromStdString(block.name()) == name)
                Q_EMIT blockChosen(block.layer);
    });
    connect(m_textTable, &QTableView::activated, this,
            [this](const QModelIndex& index) { m_strip->setCurrent(index.row()); });
}

void TokenResults::setText(RoutedText text) {
    m_text = std::move(text);
    const std::vector<RoutingLayer> layers = layersOf(m_text.routing);
    m_layers->setLayers(layers);
    if (m_block && *m_block >= layers.size())
        m_block.reset();
    redraw();
    if (m_strip->current() < 0)
        m_strip->setCurrent(std::min(1, static_cast<int>(m_text.routing.tokenCount()) - 1)); // not <bos>
}

void TokenResults::chooseBlock(int block) {
    const std::vector<TokenRouting::Block>& blocks = m_text.routing.blocks;
    if (blocks.empty() || (m_block ? blocks[*m_block].layer == block : block < 0))
        return;
    m_block.reset();
    for (size_t place = 0; place < blocks.size() && !m_block; ++place)
        if (blocks[place].layer == block)
            m_block = place;
    redraw();
}

void TokenResults::redraw() {
    m_layers->setLayer(m_block);
    m_title->setText(stripTitle(m_text, m_block));
    const QString guess = guessSentence(m_text);
    m_guess->setText(guess);
    m_guess->setVisible(!guess.isEmpty());
    m_legend->setText(stripLegend(m_text, m_block));
    m_strip->setTokens(stripTokens(m_text.routing, m_block, m_text.projectTasks, palette()));
    m_textModel->setContents(tokensByExperts(m_text, m_block));
    showToken();
}

void TokenResults::showToken() {
    const int token = m_strip->current();
    const HeatMapContents contents =
        token < 0 ? HeatMapContents() : tokenAcrossLayers(m_text, static_cast<size_t>(token));
    m_map->setContents(contents);
    m_tokenModel->setContents(contents);
    QString reading = token < 0 ? QString() : m_strip->spokenText(token);
    m_reading->setText(reading.replace(QStringLiteral(":\n"), QStringLiteral(": "))
                           .replace(QLatin1Char('\n'), QStringLiteral(" · ")));
}

QString TokenResults::shownTable(QChar separator) const {
    return (m_tabs->currentWidget() == m_textTable ? m_textModel : m_tokenModel)->text(separator);
}

std::function<QByteArray()> TokenResults::picture(const QString& file) const {
    return [text = m_text, block = m_block, token = m_strip->current(), font = font(), file] {
        return tokenSheet(text, block, token, font, file);
    };
}

void TokenResults::addCopyAction(QAction* action) {
    for (QWidget* widget : std::initializer_list<QWidget*>{m_strip, m_map, m_tokenTable, m_textTable})
        widget->addAction(action);
}

void TokenResults::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_text.routing.tokenCount() > 0)
        redraw(); // colours of tokens are of the theme
}

} // namespace alter
