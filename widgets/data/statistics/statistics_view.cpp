#include "widgets/data/statistics/statistics_view.h"

#include "widgets/data/statistics/label_bars.h"
#include "widgets/data/statistics/length_histogram.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"
#include "widgets/views/metric_words.h"
#include "widgets/views/spoken_cells.h"
#include "widgets/views/state_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace alter {

namespace {

using Json = nlohmann::ordered_json;

Json memberOf(const Json& json, const std::string& name) {
    return json.is_object() && json.contains(name) ? json.at(name) : Json();
}

int64_t numberOf(const Json& json, const std::string& name) {
    const Json value = memberOf(json, name);
    return value.is_number() ? value.get<int64_t>() : 0;
}

} // namespace

StatisticsView::StatisticsView(QWidget* parent)
    : QWidget(parent), m_states(nullptr), m_split(new QComboBox),
      m_recount(new QPushButton(tr("Count again"))), m_health(new QLabel), m_source(new QLabel),
      m_labelTitle(new QLabel(tr("Labels"))), m_promptTitle(new QLabel), m_targetTitle(new QLabel),
      m_labels(new LabelBars), m_prompt(new LengthHistogram), m_target(new LengthHistogram) {
    build();
    connect(m_recount, &QPushButton::clicked, this, &StatisticsView::recountWanted);
    connect(m_split, &QComboBox::currentIndexChanged, this, &StatisticsView::showSplit);
    setTask(nullptr);
}

void StatisticsView::build() {
    m_split->setObjectName(QStringLiteral("statistics-split"));
    nameChoice(*m_split, tr("Split"));
    for (const Split split : allSplits)
        m_split->addItem(splitTitle(split));
    m_labels->setAccessibleName(tr("Examples by label"));
    m_prompt->setAccessibleName(tr("Prompt lengths"));
    m_target->setAccessibleName(tr("Target lengths"));
    m_source->setFont(smallFont());
    for (QLabel* label : {m_health, m_source, m_promptTitle, m_targetTitle})
        label->setWordWrap(true);
    m_health->setTextFormat(Qt::PlainText);
    m_health->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_recount->setObjectName(QStringLiteral("recount"));
    m_recount->setToolTip(tr("Counts the examples as they are now, without the excluded ones"));
    auto* choice = new QHBoxLayout;
    choice->setSpacing(spacing::inside);
    choice->addWidget(m_split);
    choice->addWidget(m_recount);
    choice->addStretch();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::group, spacing::group, spacing::group, spacing::group);
    column->setSpacing(spacing::inside);
    column->addWidget(m_health);
    column->addLayout(choice);
    column->addWidget(m_source);
    for (const auto& [title, plot] : {std::pair<QLabel*, QWidget*>{m_labelTitle, m_labels},
                                      {m_promptTitle, m_prompt},
                                      {m_targetTitle, m_target}}) {
        column->addSpacing(spacing::inside);
        column->addWidget(title);
        column->addWidget(plot);
    }
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it has the focus
    m_states = new StateView(scroll);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_states);
}

void StatisticsView::setTask(const TaskRow* row) {
    if (!row)
        return m_states->showEmpty(tr("Choose a task to see its statistics"));
    m_statistics = row->task.statistics;
    if (!memberOf(m_statistics, "splits").is_object())
        return m_states->showEmpty(tr("Nothing was counted when this task was imported"));
    QStringList lines;
    for (const HealthBadge& badge : row->badges)
        lines.append(QStringLiteral("%1: %2").arg(badge.text, badge.detail));
    m_health->setText(lines.join(QStringLiteral("\n\n")));
    m_health->setVisible(!lines.isEmpty());
    m_states->showFull();
    showSplit();
}

void StatisticsView::showCounting(double share) {
    m_recount->setEnabled(share >= 1);
    m_recount->setText(share >= 1 ? tr("Count again") : tr("Counting, %1").arg(percentText(share)));
}

void StatisticsView::showSplit() {
    const Split split = allSplits.at(static_cast<size_t>(m_split->currentIndex()));
    const Json values = memberOf(memberOf(m_statistics, "splits"), toText(split));
    m_source->setText(tr("%Ln example(s) for %1 when they were counted last", nullptr,
                         static_cast<int>(numberOf(values, "count")))
                          .arg(splitTitle(split)));
    const Json labels = memberOf(values, "labels");
    QList<LabelBars::Bar> bars;
    if (labels.is_object())
        for (const auto& [label, count] : labels.items())
            bars.append({QString::fromStdString(label), count.get<qint64>()});
    std::stable_sort(bars.begin(), bars.end(),
                     [](const auto& a, const auto& b) { return a.count > b.count; });
    m_labels->setBars(bars);
    m_labels->setVisible(!bars.isEmpty());
    m_labelTitle->setVisible(!bars.isEmpty());
    showLengths(memberOf(values, "prompt"), m_prompt, m_promptTitle, tr("Prompt length"));
    showLengths(memberOf(values, "target"), m_target, m_targetTitle, tr("Target length"));
}

void StatisticsView::showLengths(const Json& lengths, LengthHistogram* plot, QLabel* title,
                                 const QString& what) const {
    const Json unit = memberOf(m_statistics, "unit");
    const QString unitText = unit == "tokens" ? tr("tokens") : tr("words");
    QList<LengthHistogram::Bin> bins;
    const Json histogram = memberOf(lengths, "histogram");
    for (const Json& bin : histogram.is_array() ? histogram : Json::array())
        bins.append({static_cast<int>(numberOf(bin, "from")), static_cast<int>(numberOf(bin, "to")),
                     numberOf(bin, "count")});
    const Json mean = memberOf(lengths, "mean");
    title->setText(tr("%1 in %2: mean %3, median %4, 95 % at most %5, longest %6")
                       .arg(what, unitText,
                            QLocale().toString(mean.is_number() ? mean.get<double>() : 0, 'f', 1),
                            countText(numberOf(lengths, "p50")), countText(numberOf(lengths, "p95")),
                            countText(numberOf(lengths, "max"))));
    plot->setBins(bins, unitText);
}

} // namespace alter
