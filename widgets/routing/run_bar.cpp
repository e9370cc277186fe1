#include "widgets/routing/run_bar.h"

#include "widgets/routing/routing_words.h"
#include "widgets/theme/spacing.h"
#include "widgets/views/spoken_cells.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace alter {

namespace {

constexpr int widestRun = 160;

QLabel* addLabelled(QHBoxLayout& row, const QString& text, QComboBox* box, const QString& objectName) {
    auto* label = new QLabel(text);
    label->setBuddy(box);
    box->setObjectName(objectName);
    box->setMaximumWidth(widestRun);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row.addWidget(label);
    row.addWidget(box);
    return label;
}

QString idAt(const QComboBox& box) {
    return box.currentData().toString();
}

/// What says most about a moment of stage 2 is where collaboration began; about one of stage 1, where
/// training did.
RoutingMoment tellingMoment(const std::vector<RoutingMoment>& moments) {
    RoutingMoment chosen = moments.front();
    for (const RoutingMoment& moment : moments)
        if (moment.stage < moments.back().stage)
            chosen = moment;
    return chosen;
}

} // namespace

RunBar::RunBar(QWidget* parent)
    : QWidget(parent), m_run(new QComboBox), m_compared(new QComboBox), m_moment(new QComboBox) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::inside);
    addLabelled(*row, tr("&Run"), m_run, QStringLiteral("run"));
    row->addSpacing(spacing::inside);
    m_comparedLabel = addLabelled(*row, tr("&Compare with"), m_compared, QStringLiteral("compared"));
    row->addWidget(m_moment);
    row->addStretch();
    m_moment->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_moment->setObjectName(QStringLiteral("comparedMoment"));
    nameChoice(*m_moment, tr("Step to compare with"));
    m_compared->setToolTip(
        tr("Shows the difference: this run's values minus those of the other step or run"));
    connect(m_run, &QComboBox::activated, this, [this] { Q_EMIT runChosen(idAt(*m_run)); });
    connect(m_compared, &QComboBox::activated, this, &RunBar::chooseCompared);
    connect(m_moment, &QComboBox::activated, this, [this](int index) {
        m_chosen->moment = m_moments[static_cast<size_t>(index)];
        Q_EMIT comparisonChosen();
    });
}

void RunBar::setComparing(bool on) {
    m_comparing = on;
    showCompared();
}

void RunBar::showCompared() {
    m_comparedLabel->setVisible(m_comparing);
    m_compared->setVisible(m_comparing);
    m_moment->setVisible(m_comparing && m_chosen.has_value());
}

std::optional<RoutingPlace> RunBar::compared() const {
    return m_chosen;
}

void RunBar::chooseCompared() {
    const std::string id = idAt(*m_compared).toStdString();
    m_chosen.reset();
    if (!id.empty()) {
        m_chosen = RoutingPlace{.runId = id};
        if (id == m_shownRun && !m_shownMoments.empty())
            m_chosen->moment = tellingMoment(m_shownMoments);
    }
    Q_EMIT comparisonChosen();
}

void RunBar::setAnswer(const RoutingAnswer& answer) {
    m_shownRun = answer.shown.runId;
    m_shownMoments = answer.moments;
    setVisible(!answer.runs.empty());
    fillRuns(answer);
    fillCompared(answer);
    fillMoments(answer);
}

void RunBar::fillRuns(const RoutingAnswer& answer) {
    const QSignalBlocker quiet(m_run);
    m_run->clear();
    for (const RoutingRun& run : answer.runs) {
        const QString name = QString::fromStdString(run.name);
        m_run->addItem(run.hasRouting ? name : tr("%1 (none recorded yet)").arg(name),
                       QString::fromStdString(run.id));
    }
    m_run->setCurrentIndex(m_run->findData(QString::fromStdString(answer.shown.runId)));
    m_run->setEnabled(m_run->count() > 1);
    m_run->setToolTip(m_run->count() > 1 ? QString()
                                         : tr("There is no other run that has recorded routing."));
}

void RunBar::fillCompared(const RoutingAnswer& answer) {
    const QSignalBlocker quiet(m_compared);
    m_compared->clear();
    m_compared->addItem(tr("nothing"), QString());
    for (const RoutingRun& run : answer.runs)
        if (run.id == answer.shown.runId ? answer.moments.size() > 1 : run.hasRouting)
            m_compared->addItem(run.id == answer.shown.runId
                                    ? tr("another step")
                                    : tr("run %1").arg(QString::fromStdString(run.name)),
                                QString::fromStdString(run.id));
    const QString chosen = m_chosen ? QString::fromStdString(m_chosen->runId) : QString();
    const int place = m_compared->findData(chosen);
    if (place < 0)
        m_chosen.reset(); // the run is gone
    m_compared->setCurrentIndex(std::max(place, 0));
}

void RunBar::fillMoments(const RoutingAnswer& answer) {
    const QSignalBlocker quiet(m_moment);
    showCompared();
    m_moment->clear();
    m_moments = answer.comparedMoments;
    if (!m_chosen || !answer.compared)
        return;
    m_chosen = answer.compared;
    for (const RoutingMoment& moment : m_moments) {
        m_moment->addItem(momentText(moment));
        if (moment == answer.compared->moment)
            m_moment->setCurrentIndex(m_moment->count() - 1);
    }
}

} // namespace alter
