#include "widgets/playground/expert_mixer.h"

#include "widgets/playground/mix_bar.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>

namespace alter {

namespace {

constexpr int steps = 20; ///< of a slider from 0 to 1
constexpr int rowsOfColumns = 2;
constexpr std::chrono::milliseconds rest{500};

QString factorText(int value) {
    if (value == 0)
        return ExpertMixer::tr("left out");
    return value == steps ? ExpertMixer::tr("as routed")
                          : QStringLiteral("× %1").arg(QLocale().toString(value / double{steps}, 'f', 2));
}

} // namespace

ExpertMixer::ExpertMixer(QWidget* parent)
    : QWidget(parent), m_named(new MixBar), m_body(new QWidget), m_note(new QLabel),
      m_reset(new QPushButton(tr("Reset mix"))) {
    m_note->setFont(smallFont());
    m_note->setWordWrap(true);
    m_reset->setObjectName(QStringLiteral("resetMix"));
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::tight);
    row->addWidget(m_named);
    row->addStretch();
    row->addWidget(m_reset);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addLayout(row);
    column->addWidget(m_note);
    column->addWidget(m_body);
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &ExpertMixer::rested);
    connect(m_reset, &QPushButton::clicked, this, &ExpertMixer::reset);
    connect(m_named, &MixBar::mixChosen, this, &ExpertMixer::follow);
    new QGridLayout(m_body);
    build({});
}

void ExpertMixer::setSession(ProjectSession* session) {
    m_named->setSession(session);
}

QStringList ExpertMixer::experts() const {
    QStringList experts;
    for (const Row& row : m_rows)
        experts << row.expert;
    return experts;
}

void ExpertMixer::setExperts(const QStringList& experts) {
    if (experts == this->experts())
        return;
    const ExpertMix kept = mix();
    const bool wasNamed = m_isNamed;
    build(experts);
    setMix(kept);
    m_isNamed = wasNamed;
    tell();
}

void ExpertMixer::setMixes(const std::vector<Mix>& mixes) {
    m_named->setMixes(mixes, experts());
    tell();
}

std::string ExpertMixer::mixName() const {
    return m_isNamed && m_named->chosen() ? m_named->chosen()->name : std::string();
}

void ExpertMixer::chooseMix(const std::string& name) {
    m_named->choose(name);
    if (const Mix* mix = m_named->chosen())
        follow(mix->gates);
}

/// As near as sliders come to it: one that is alone leaves the others out, and no factor is above the
/// highest.
void ExpertMixer::follow(const GateChanges& gates) {
    for (const Row& row : m_rows) {
        const std::string expert = row.expert.toStdString();
        double factor = gates.pin && *gates.pin != expert ? 0 : 1;
        if (std::ranges::find(gates.ablate, expert) != gates.ablate.end())
            factor = 0;
        if (const auto scale = gates.scale.find(expert); scale != gates.scale.end())
            factor *= scale->second;
        row.slider->setValue(qRound(factor * steps));
    }
    m_isNamed = m_named->chosen() != nullptr;
    tell();
    m_rest.start();
}

void ExpertMixer::setMix(const ExpertMix& mix) {
    for (const Row& row : m_rows)
        if (const auto factor = mix.find(row.expert.toStdString()); factor != mix.end())
            row.slider->setValue(qRound(factor->second * steps));
    m_rest.stop();
}

void ExpertMixer::build(const QStringList& experts) {
    for (const Row& row : m_rows)
        qDeleteAll(std::initializer_list<QWidget*>{row.name, row.slider, row.value});
    m_rows.clear();
    for (int place = 0; place < experts.size(); ++place)
        addRow(experts.at(place), place);
    m_note->setText(experts.isEmpty()
                        ? tr("No column shows a run whose experts could be mixed.")
                        : tr("Multiplies each expert's gates in the columns that show runs as routed. "
                             "Enter asks again with the mix."));
    tell();
}

void ExpertMixer::addRow(const QString& expert, int place) {
    auto* grid = qobject_cast<QGridLayout*>(m_body->layout());
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::inside);
    grid->setVerticalSpacing(spacing::tight);
    auto* name = new QLabel(expert);
    auto* slider = new QSlider(Qt::Horizontal);
    auto* value = new QLabel;
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(slider);
    slider->setRange(0, qRound(most * steps));
    slider->setValue(steps);
    slider->setPageStep(steps / 4);
    slider->setObjectName(QStringLiteral("mix-") + expert);
    slider->setAccessibleName(tr("Weight of the expert %1").arg(expert));
    value->setMinimumWidth(value->fontMetrics().horizontalAdvance(factorText(steps)) + spacing::tight);
    const int left = place % rowsOfColumns * 3;
    grid->addWidget(name, place / rowsOfColumns, left);
    grid->addWidget(slider, place / rowsOfColumns, left + 1);
    grid->addWidget(value, place / rowsOfColumns, left + 2);
    grid->setColumnStretch(left + 1, 1);
    m_rows.push_back({expert, name, slider, value});
    const Row row = m_rows.back();
    connect(slider, &QSlider::valueChanged, this, [this, row] { moved(row); });
    moved(row);
    m_rest.stop();
}

void ExpertMixer::moved(const Row& row) {
    row.value->setText(factorText(row.slider->value()));
    row.slider->setAccessibleDescription(row.value->text());
    m_isNamed = false;
    tell();
    m_rest.start();
}

void ExpertMixer::tell() {
    const GateChanges sliders{.scale = mix()};
    const Mix* named = m_named->chosen();
    m_isNamed = named && (m_isNamed || named->gates == sliders); // just saved, or moved there by hand
    m_reset->setEnabled(!sliders.empty());
    m_named->setSliders(sliders, m_isNamed);
}

ExpertMix ExpertMixer::mix() const {
    ExpertMix mix;
    for (const Row& row : m_rows)
        if (row.slider->value() != steps)
            mix[row.expert.toStdString()] = row.slider->value() / double{steps};
    return mix;
}

void ExpertMixer::reset() {
    for (const Row& row : m_rows)
        row.slider->setValue(steps);
    m_named->choose({});
    tell();
}

void ExpertMixer::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT askWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace alter
