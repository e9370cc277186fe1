#include "widgets/playground/probability_bars.h"

#include "widgets/playground/playground_words.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/spacing.h"

#include <QPainter>

#include <algorithm>

namespace alter {

namespace {

constexpr int barHeight = 8;
constexpr int preferredWidth = 240;

/// The likeliest ones, with the rest in one.
std::vector<PromptAnswer::Share> likeliest(std::vector<PromptAnswer::Share> shares, const QString& rest) {
    std::stable_sort(shares.begin(), shares.end(),
                     [](const auto& a, const auto& b) { return a.probability > b.probability; });
    double left = 0;
    for (size_t i = ProbabilityBars::mostOfMany; i < shares.size(); ++i)
        left += shares[i].probability;
    shares.resize(ProbabilityBars::mostOfMany);
    shares.push_back({rest, left});
    return shares;
}

} // namespace

ProbabilityBars::ProbabilityBars(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Probabilities of the labels"));
    setSpokenRole(*this, QAccessible::List);
}

void ProbabilityBars::setShares(const std::vector<PromptAnswer::Share>& shares, const QString& best) {
    m_best = best;
    m_shares =
        shares.size() <= mostInOrder
            ? shares
            : likeliest(shares, tr("%Ln other(s)", nullptr, static_cast<int>(shares.size() - mostOfMany)));
    QStringList spoken;
    for (int share = 0; share < spokenCount(); ++share)
        spoken << spokenText(share);
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    setToolTip(m_shares.empty() ? QString()
                                : spoken.join(QLatin1Char('\n'))
                                      .toHtmlEscaped()
                                      .replace(QLatin1Char('\n'), QStringLiteral("<br>")));
    updateGeometry();
    update();
}

QString ProbabilityBars::spokenText(int cell) const {
    const PromptAnswer::Share& share = m_shares[static_cast<size_t>(cell)];
    return QStringLiteral("%1: %2").arg(share.name, probabilityText(share.probability));
}

QRect ProbabilityBars::spokenPlace(int cell) const {
    return {0, cell * lineHeight(), width(), lineHeight()};
}

int ProbabilityBars::lineHeight() const {
    return fontMetrics().height() + spacing::tight;
}

QSize ProbabilityBars::sizeHint() const {
    return {preferredWidth, static_cast<int>(m_shares.size()) * lineHeight()};
}

void ProbabilityBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int nameWidth = 0, numberWidth = 0;
    for (const PromptAnswer::Share& share : m_shares) {
        nameWidth = std::max(nameWidth, metrics.horizontalAdvance(share.name) + 1);
        numberWidth =
            std::max(numberWidth, metrics.horizontalAdvance(probabilityText(share.probability)) + 1);
    }
    nameWidth = std::min(nameWidth, width() * 2 / 5);
    const int left = nameWidth + spacing::inside;
    const int room = std::max(spacing::inside, width() - left - numberWidth - spacing::inside);
    const int height = metrics.height();
    int top = 0;
    for (const PromptAnswer::Share& share : m_shares) {
        painter.setFont(share.name == m_best ? bold : font());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(0, top, nameWidth, height), Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(painter.font()).elidedText(share.name, Qt::ElideRight, nameWidth));
        painter.drawText(QRect(width() - numberWidth, top, numberWidth, height),
                         Qt::AlignRight | Qt::AlignVCenter, probabilityText(share.probability));
        const QRect track(left, top + (height - barHeight) / 2, room, barHeight);
        painter.fillRect(track, hairline(palette()));
        painter.fillRect(QRect(track.topLeft(), QSize(qRound(room * share.probability), barHeight)),
                         accentColour());
        top += lineHeight();
    }
}

} // namespace alter
