#pragma once

#include "core/evaluation/confusion.h"

#include <QByteArray>
#include <QFont>
#include <QSize>
#include <QString>

class QPainter;

namespace alter {

/// A confusion matrix as it stands in a file: labels, counts, and a sentence that says what it is of.
class ConfusionPicture {
  public:
    ConfusionPicture(Confusion confusion, QString caption, const QFont& font);

    QSize size() const;
    void draw(QPainter& painter) const;

    /// PNG or SVG, as the file's name says.
    QByteArray bytes(const QString& file) const;

  private:
    int labelCount() const { return static_cast<int>(m_confusion.labels().size()); }
    QString label(int place) const;
    void drawCell(QPainter& painter, int right, int predicted) const;
    void drawLabels(QPainter& painter) const;
    QRect captionPlace() const;

    Confusion m_confusion;
    QString m_caption;
    QFont m_font;
    int m_names = 0; ///< room for labels, beside the rows as above the columns
};

} // namespace alter
