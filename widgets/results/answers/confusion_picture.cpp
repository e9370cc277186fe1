#include "widgets/results/answers/confusion_picture.h"

#include "core/base/colour_maps.h"
#include "widgets/theme/spacing.h"
#include "widgets/views/picture_file.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace alter {

namespace {

constexpr QSize confusionCell(52, 32);
constexpr int mostForNames = 200;
constexpr int leastCaptionWidth = 320;
constexpr int anyHeight = 10'000;
constexpr double confusionScale = 2; ///< pixels a unit of a PNG

} // namespace

ConfusionPicture::ConfusionPicture(Confusion confusion, QString caption, const QFont& font)
    : m_confusion(std::move(confusion)), m_caption(std::move(caption)), m_font(font) {
    const QFontMetrics metrics(m_font);
    for (int place = 0; place < labelCount(); ++place)
        m_names = std::max(m_names, metrics.horizontalAdvance(label(place)));
    m_names = std::min(m_names, mostForNames) + spacing::inside;
}

QString ConfusionPicture::label(int place) const {
    return QString::fromStdString(m_confusion.labels()[static_cast<size_t>(place)]);
}

QRect ConfusionPicture::captionPlace() const {
    const int width = std::max(leastCaptionWidth, m_names + labelCount() * confusionCell.width());
    const QRect room(0, 0, width, anyHeight);
    return {QPoint(spacing::group, spacing::group),
            QSize(width, QFontMetrics(m_font).boundingRect(room, Qt::TextWordWrap, m_caption).height())};
}

QSize ConfusionPicture::size() const {
    const QRect caption = captionPlace();
    return {caption.width() + 2 * spacing::group, caption.bottom() + spacing::inside + m_names +
                                                      labelCount() * confusionCell.height() +
                                                      2 * spacing::group};
}

void ConfusionPicture::draw(QPainter& painter) const {
    painter.setFont(m_font);
    painter.setPen(Qt::black);
    const QRect caption = captionPlace();
    painter.drawText(caption, Qt::TextWordWrap, m_caption);
    painter.save();
    painter.translate(spacing::group + m_names, caption.bottom() + spacing::inside + m_names);
    drawLabels(painter);
    for (int right = 0; right < labelCount(); ++right)
        for (int predicted = 0; predicted < labelCount(); ++predicted)
            drawCell(painter, right, predicted);
    painter.restore();
}

void ConfusionPicture::drawLabels(QPainter& painter) const {
    const QFontMetrics metrics(m_font);
    for (int place = 0; place < labelCount(); ++place) {
        const QString name = metrics.elidedText(label(place), Qt::ElideRight, m_names - spacing::inside);
        painter.drawText(QRect(-m_names, place * confusionCell.height(), m_names - spacing::inside,
                               confusionCell.height()),
                         Qt::AlignRight | Qt::AlignVCenter, name);
        painter.save();
        painter.translate(place * confusionCell.width(), -spacing::tight);
        painter.rotate(-90);
        painter.drawText(QRect(0, 0, m_names, confusionCell.width()), Qt::AlignLeft | Qt::AlignVCenter, name);
        painter.restore();
    }
}

void ConfusionPicture::drawCell(QPainter& painter, int right, int predicted) const {
    const auto row = static_cast<size_t>(right), column = static_cast<size_t>(predicted);
    const int64_t count = m_confusion.count(row, column), all = m_confusion.figures(row).support;
    const Rgb colour = cividis(all == 0 ? 0 : static_cast<double>(count) / static_cast<double>(all));
    const QRect place(QPoint(predicted * confusionCell.width(), right * confusionCell.height()),
                      confusionCell);
    painter.fillRect(place.adjusted(0, 0, -1, -1), QColor(colour.red, colour.green, colour.blue));
    painter.setPen(takesBlackInk(colour) ? Qt::black : Qt::white);
    painter.drawText(place, Qt::AlignCenter, QString::number(count));
    painter.setPen(Qt::black);
}

QByteArray ConfusionPicture::bytes(const QString& file) const {
    return pictureBytes(file, size(), confusionScale, [this](QPainter& painter) { draw(painter); });
}

} // namespace alter
