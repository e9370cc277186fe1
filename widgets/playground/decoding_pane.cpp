#include "widgets/playground/decoding_pane.h"

#include "widgets/theme/spacing.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <limits>

namespace alter {

namespace {

constexpr int mostTokens = 4096, mostCandidates = 1000, mostBeams = 16;
constexpr double highestTemperature = 5, temperatureStep = 0.1;
constexpr double leastShare = 0.01, shareStep = 0.05;

} // namespace

DecodingPane::DecodingPane(QWidget* parent)
    : QWidget(parent), m_fold(new QToolButton), m_body(new QWidget),
      m_reset(new QPushButton(tr("Reset options"))) {
    build();
    setChoice({});
    m_body->hide();
    connect(m_fold, &QToolButton::toggled, this, [this](bool on) {
        m_fold->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
        m_body->setVisible(on);
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        setChoice({});
        Q_EMIT changed();
    });
}

template <typename Box, typename Value>
Box* DecodingPane::addNumber(QFormLayout& form, const QString& title, const char* name, Value least,
                             Value most) {
    auto* box = new Box;
    box->setRange(least, most);
    box->setObjectName(QString::fromLatin1(name));
    box->setSizePolicy(QSizePolicy::Ignored,
                       QSizePolicy::Fixed); // the words for its special value may be long
    form.addRow(title, box);
    connect(box, &Box::valueChanged, this, &DecodingPane::tell);
    connect(box->template findChild<QLineEdit*>(), &QLineEdit::returnPressed, this, &DecodingPane::askWanted);
    return box;
}

void DecodingPane::build() {
    auto* form = new QFormLayout(m_body);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(spacing::tight);
    m_maxTokens = addNumber<QSpinBox>(*form, tr("Longest answer"), "maxTokens", 1, mostTokens);
    m_maxTokens->setSuffix(tr(" tokens"));
    m_temperature =
        addNumber<QDoubleSpinBox>(*form, tr("Temperature"), "temperature", 0.0, highestTemperature);
    m_temperature->setSingleStep(temperatureStep);
    m_temperature->setSpecialValueText(tr("0: the likeliest"));
    m_temperature->setToolTip(
        tr("0 always takes the likeliest token; higher values draw more freely among the others."));
    m_topK = addNumber<QSpinBox>(*form, tr("Top k"), "topK", 0, mostCandidates);
    m_topK->setSpecialValueText(tr("all"));
    m_topK->setToolTip(tr("Draws among so many of the likeliest tokens."));
    m_topP = addNumber<QDoubleSpinBox>(*form, tr("Top p"), "topP", leastShare, 1.0);
    m_topP->setSingleStep(shareStep);
    m_topP->setToolTip(tr("Draws among the likeliest tokens that have this probability together."));
    m_beams = addNumber<QSpinBox>(*form, tr("Beams"), "beams", 1, mostBeams);
    m_beams->setSpecialValueText(tr("none"));
    m_beams->setToolTip(tr("Beam search follows so many answers at once and takes the likeliest whole one; "
                           "it shows its answer when it is done. Made for encoder-decoder models."));
    m_seed = addNumber<QSpinBox>(*form, tr("Seed"), "seed", 0, std::numeric_limits<int>::max());
    m_seed->setToolTip(tr("The same seed draws the same answer."));
    form->addRow(m_reset);
    m_reset->setObjectName(QStringLiteral("resetOptions"));
    m_fold->setObjectName(QStringLiteral("options"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_fold->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(m_fold);
    column->addWidget(m_body);
}

DecodingChoice DecodingPane::choice() const {
    return {.maxTokens = m_maxTokens->value(),
            .temperature = m_beams->value() > 1 ? 0 : m_temperature->value(), // beam search does not draw
            .topK = m_topK->value(),
            .topP = m_topP->value(),
            .beams = m_beams->value(),
            .seed = m_seed->value()};
}

void DecodingPane::setChoice(const DecodingChoice& choice) {
    const QSignalBlocker quiet(this);
    m_maxTokens->setValue(choice.maxTokens);
    m_temperature->setValue(choice.temperature);
    m_topK->setValue(choice.topK);
    m_topP->setValue(choice.topP);
    m_beams->setValue(choice.beams);
    m_seed->setValue(static_cast<int>(choice.seed));
    tell();
}

void DecodingPane::tell() {
    const DecodingChoice chosen = choice();
    const QString how = chosen.beams > 1 ? tr("%1 beams").arg(chosen.beams)
                        : chosen.temperature > 0
                            ? tr("temperature %1").arg(QLocale().toString(chosen.temperature, 'f', 2))
                            : tr("likeliest tokens");
    m_fold->setText(tr("Options: %1, at most %L2").arg(how).arg(chosen.maxTokens));
    m_fold->setToolTip(m_fold->text()); // elided where there is no room
    const bool draws = chosen.beams == 1 && chosen.temperature > 0;
    m_temperature->setEnabled(chosen.beams == 1);
    for (QWidget* box : std::initializer_list<QWidget*>{m_topK, m_topP, m_seed})
        box->setEnabled(draws);
    m_reset->setEnabled(chosen != DecodingChoice());
    Q_EMIT changed();
}

} // namespace alter
