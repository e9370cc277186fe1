#include "widgets/routing/time_bar.h"

#include "widgets/routing/routing_words.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QToolButton>

#include <algorithm>

namespace alter {

namespace {

constexpr int playInterval = 500; ///< ms a moment
constexpr int lowestWidth = 200;

} // namespace

MomentSlider::MomentSlider(QWidget* parent) : QSlider(Qt::Horizontal, parent) {
    setPageStep(1);
}

void MomentSlider::setMarks(std::vector<Mark> marks) {
    m_marks = std::move(marks);
    update();
}

QSize MomentSlider::sizeHint() const {
    return {lowestWidth, QSlider::sizeHint().height() + QFontMetrics(smallFont()).height()};
}

QSize MomentSlider::minimumSizeHint() const {
    return sizeHint();
}

/// The names of stages stand below the slider itself.
void MomentSlider::initStyleOption(QStyleOptionSlider* option) const {
    QSlider::initStyleOption(option);
    option->rect.setHeight(height() - QFontMetrics(smallFont()).height());
}

int MomentSlider::pixelAt(int place) const {
    const int handle = style()->pixelMetric(QStyle::PM_SliderLength, nullptr, this);
    return handle / 2 + QStyle::sliderPositionFromValue(minimum(), maximum(), place, width() - handle);
}

void MomentSlider::paintEvent(QPaintEvent* event) {
    QSlider::paintEvent(event);
    QPainter painter(this);
    painter.setFont(smallFont());
    const QFontMetrics metrics(smallFont());
    for (const Mark& mark : m_marks) {
        const QString text = tr("stage %1").arg(mark.stage);
        const int x = pixelAt(mark.place);
        const int left =
            std::clamp(x + spacing::tight, 0, std::max(0, width() - metrics.horizontalAdvance(text)));
        painter.setPen(secondaryText(palette()));
        painter.drawText(left, height() - metrics.descent(), text);
        painter.drawLine(x, height() - metrics.height() - spacing::tight, x, height() - 1);
    }
}

TimeBar::TimeBar(QWidget* parent)
    : QWidget(parent), m_slider(new MomentSlider), m_button(new QToolButton), m_play(new QAction(this)),
      m_text(new QLabel) {
    m_slider->setObjectName(QStringLiteral("moment"));
    m_slider->setAccessibleName(tr("Time"));
    m_play->setCheckable(true);
    m_play->setShortcut(Qt::Key_Space);
    m_play->setShortcutContext(Qt::WidgetShortcut);
    m_slider->addAction(m_play);
    m_button->setDefaultAction(m_play);
    m_button->setAutoRaise(true);
    m_button->setObjectName(QStringLiteral("play"));
    m_text->setObjectName(QStringLiteral("momentText"));
    m_text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::inside);
    row->addWidget(m_button);
    row->addWidget(m_slider, 1);
    row->addWidget(m_text);
    m_timer.setInterval(playInterval);
    connect(&m_timer, &QTimer::timeout, this, &TimeBar::step);
    connect(m_play, &QAction::toggled, this, &TimeBar::play);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        tell();
        m_waiting = true;
        Q_EMIT momentChosen();
    });
    play(false);
}

void TimeBar::setMoments(const std::vector<RoutingMoment>& moments,
                         const std::optional<RoutingMoment>& shown) {
    const QSignalBlocker quiet(m_slider);
    if (moments != m_moments) {
        m_moments = moments;
        m_slider->setRange(0, std::max(0, static_cast<int>(moments.size()) - 1));
        std::vector<MomentSlider::Mark> marks;
        for (size_t i = 0; i < moments.size(); ++i)
            if (i == 0 || moments[i].stage != moments[i - 1].stage)
                marks.push_back({.place = static_cast<int>(i), .stage = moments[i].stage});
        m_slider->setMarks(std::move(marks));
    }
    const auto place = shown ? std::find(moments.begin(), moments.end(), *shown) : moments.end();
    if (place != moments.end())
        m_slider->setValue(static_cast<int>(place - moments.begin()));
    const bool several = moments.size() > 1;
    m_slider->setEnabled(several);
    m_play->setEnabled(several);
    m_slider->setToolTip(several ? QString()
                                 : tr("There is one recorded moment only; each validation adds one."));
    tell();
}

std::optional<RoutingMoment> TimeBar::moment() const {
    if (m_moments.empty() || m_slider->value() == m_slider->maximum())
        return std::nullopt;
    return m_moments[static_cast<size_t>(m_slider->value())];
}

void TimeBar::play(bool on) {
    m_play->setIcon(icon(on ? IconShape::Pause : IconShape::Play));
    m_play->setText(on ? tr("Pause") : tr("Play"));
    m_play->setToolTip(on ? tr("Pause (Space)") : tr("Play through the training (Space)"));
    if (!on) {
        m_timer.stop();
        return;
    }
    if (m_slider->value() == m_slider->maximum())
        m_slider->setValue(0);
    m_timer.start();
}

void TimeBar::step() {
    if (m_waiting)
        return;
    m_slider->setValue(m_slider->value() + 1);
    if (m_slider->value() == m_slider->maximum())
        m_play->setChecked(false);
}

void TimeBar::tell() {
    if (m_moments.empty()) {
        m_text->clear();
        return;
    }
    const auto place = static_cast<size_t>(m_slider->value());
    const QString text =
        tr("%1 · %2 of %3").arg(momentText(m_moments[place])).arg(place + 1).arg(m_moments.size());
    m_text->setText(text);
    m_slider->setAccessibleDescription(text);
}

} // namespace alter
