#include "widgets/theme/icon_drawing.h"

#include <QStringList>

#include <array>

namespace alter {

namespace {

struct ShapeText {
    IconShape shape;
    const char* text;
};

// Words and numbers between spaces. move x y, line x y, curve x1 y1 x2 y2 x y, close: the current path;
// circle x y radius and box x y width height radius: a path of their own; fill: what follows is filled, not
// drawn as a line.
constexpr std::array shapes = {
    ShapeText{IconShape::Data,
              "box 2.5 2.5 11 11 1.5 move 2.5 6 line 13.5 6 move 2.5 9.7 line 13.5 9.7 move 6.5 6 "
              "line 6.5 13.5"},
    ShapeText{IconShape::Train,
              "move 2.5 2.5 line 2.5 13.5 line 13.5 13.5 move 4.8 4 curve 5.5 9.5 8 10.3 13 10.6"},
    ShapeText{IconShape::Routing,
              "circle 3.8 4 1.5 circle 3.8 12 1.5 circle 12.2 4 1.5 circle 12.2 12 1.5 move 5.3 4 "
              "line 10.7 4 move 5.3 12 line 10.7 12 move 4.9 5.1 line 11.1 10.9"},
    ShapeText{IconShape::Playground,
              "move 2.5 3 line 13.5 3 line 13.5 10.5 line 8.5 10.5 line 5.5 13.5 line 5.5 10.5 "
              "line 2.5 10.5 close move 5 5.8 line 11 5.8 move 5 8 line 8.5 8"},
    ShapeText{IconShape::Results,
              "move 2 13.5 line 14 13.5 box 3 8.5 2.2 5 0 box 6.9 5.5 2.2 8 0 box 10.8 2.5 2.2 11 "
              "0"},
    ShapeText{IconShape::Project,
              "move 2 12.5 line 2 3.5 line 6.2 3.5 line 7.7 5.5 line 14 5.5 line 14 12.5 close"},
    ShapeText{IconShape::Open,
              "move 2 12.8 line 2 3.2 line 6 3.2 line 7.5 5 line 12.3 5 line 12.3 7.2 move 2 12.8 "
              "line 4.2 7.2 line 14.6 7.2 line 12.4 12.8 close"},
    ShapeText{IconShape::Import,
              "move 8 2 line 8 9.5 move 5 6.6 line 8 9.6 line 11 6.6 move 2.5 9.5 line 2.5 13.5 "
              "line 13.5 13.5 line 13.5 9.5"},
    ShapeText{IconShape::Export,
              "move 8 9.8 line 8 2.2 move 5 5.2 line 8 2.2 line 11 5.2 move 2.5 9.5 line 2.5 13.5 "
              "line 13.5 13.5 line 13.5 9.5"},
    ShapeText{IconShape::Save,
              "move 2.5 2.5 line 11 2.5 line 13.5 5 line 13.5 13.5 line 2.5 13.5 close move 5 2.5 "
              "line 5 6 line 10 6 line 10 2.5 move 4.7 13.5 line 4.7 9 line 11.3 9 line 11.3 13.5"},
    ShapeText{IconShape::Backbone,
              "move 8 1.8 line 13.5 4.9 line 13.5 11.1 line 8 14.2 line 2.5 11.1 line 2.5 4.9 "
              "close move 2.5 4.9 line 8 8 line 13.5 4.9 move 8 8 line 8 14.2"},
    ShapeText{IconShape::Task,
              "move 2 4.3 line 3.4 5.7 line 5.8 2.9 move 8 4.5 line 14 4.5 move 2 11.3 line 3.4 12.7 "
              "line 5.8 9.9 move 8 11.5 line 14 11.5"},
    ShapeText{IconShape::Queue,
              "move 2.5 3.5 line 13.5 3.5 move 2.5 7.7 line 8 7.7 move 2.5 12 line 8 12 fill move "
              "10 6.9 line 14.2 9.8 line 10 12.7 close"},
    ShapeText{IconShape::Sample,
              "move 3.4 5.5 line 12.6 5.5 line 13.6 13.5 line 2.4 13.5 close move 5.5 8 line 5.5 "
              "4.5 curve 5.5 1.3 10.5 1.3 10.5 4.5 line 10.5 8"},
    ShapeText{IconShape::Add, "move 8 2.8 line 8 13.2 move 2.8 8 line 13.2 8"},
    ShapeText{IconShape::Remove, "move 2.8 8 line 13.2 8"},
    ShapeText{IconShape::Edit,
              "move 2.8 13.2 line 3.6 10 line 10.8 2.8 line 13.2 5.2 line 6 12.4 close move 9.2 4.4 "
              "line 11.6 6.8"},
    ShapeText{IconShape::Copy,
              "box 5.5 5.5 8 8 1.2 move 3.5 10.5 line 2.5 10.5 line 2.5 2.5 line 10.5 2.5 line 10.5 "
              "3.5"},
    ShapeText{IconShape::Delete,
              "move 2.5 4.5 line 13.5 4.5 move 6 4.5 line 6 2.5 line 10 2.5 line 10 4.5 move 4 4.5 "
              "line 4.7 13.5 line 11.3 13.5 line 12 4.5 move 6.8 7 line 6.8 11 move 9.2 7 line 9.2 "
              "11"},
    ShapeText{IconShape::Exclude, "circle 8 8 5.6 move 4.1 4.1 line 11.9 11.9"},
    ShapeText{IconShape::Undo,
              "move 5.5 2.8 line 2.4 5.9 line 5.5 9 move 2.4 5.9 line 10 5.9 curve 14.4 5.9 14.4 "
              "12.8 10 12.8 line 6.5 12.8"},
    ShapeText{IconShape::Redo,
              "move 10.5 2.8 line 13.6 5.9 line 10.5 9 move 13.6 5.9 line 6 5.9 curve 1.6 5.9 1.6 "
              "12.8 6 12.8 line 9.5 12.8"},
    ShapeText{IconShape::Refresh,
              "move 13 6.2 curve 11.6 2.4 5.8 1.8 3.6 5.4 move 3.2 2.4 line 3.2 5.7 line 6.5 5.7 "
              "move 3 9.8 curve 4.4 13.6 10.2 14.2 12.4 10.6 move 12.8 13.6 line 12.8 10.3 line "
              "9.5 10.3"},
    ShapeText{IconShape::Search, "circle 7 7 4.5 move 10.3 10.3 line 13.8 13.8"},
    ShapeText{IconShape::Filter,
              "move 2.3 3 line 13.7 3 line 9.5 8 line 9.5 12.2 line 6.5 13.6 line 6.5 8 close"},
    ShapeText{IconShape::Settings,
              "move 2 4.5 line 8 4.5 circle 9.6 4.5 1.6 move 11.2 4.5 line 14 4.5 move 2 11.5 "
              "line 4.8 11.5 circle 6.4 11.5 1.6 move 8 11.5 line 14 11.5"},
    ShapeText{IconShape::Play, "fill move 4.5 2.8 line 13 8 line 4.5 13.2 close"},
    ShapeText{IconShape::Pause, "fill box 3.8 3 3 10 0.5 box 9.2 3 3 10 0.5"},
    ShapeText{IconShape::Stop, "fill box 3.5 3.5 9 9 1"},
    ShapeText{IconShape::Checkpoint,
              "move 4 14 line 4 2.5 line 12.5 2.5 line 10.3 5.5 line 12.5 8.5 line 4 8.5"},
    ShapeText{IconShape::Check, "move 2.8 8.6 line 6.4 12.2 line 13.2 4.2"},
    ShapeText{IconShape::Info, "circle 8 8 5.6 move 8 7.4 line 8 11 fill circle 8 5 0.85"},
    ShapeText{IconShape::Warning,
              "move 8 2.2 line 14.2 13.3 line 1.8 13.3 close move 8 6.4 line 8 9.4 fill circle 8 "
              "11.3 0.8"},
    ShapeText{IconShape::Failure, "circle 8 8 5.6 move 5.9 5.9 line 10.1 10.1 move 10.1 5.9 line 5.9 10.1"},
    ShapeText{IconShape::Help,
              "circle 8 8 5.6 move 6.2 6.6 curve 6.2 4.2 9.8 4.2 9.8 6.5 curve 9.8 7.8 8 7.8 8 9.2 "
              "fill circle 8 11.2 0.8"},
    ShapeText{IconShape::Close, "move 3.8 3.8 line 12.2 12.2 move 12.2 3.8 line 3.8 12.2"},
    ShapeText{IconShape::Up, "move 3.5 10.3 line 8 5.8 line 12.5 10.3"},
    ShapeText{IconShape::Down, "move 3.5 5.8 line 8 10.3 line 12.5 5.8"},
    ShapeText{IconShape::Left, "move 10.3 3.5 line 5.8 8 line 10.3 12.5"},
    ShapeText{IconShape::Right, "move 5.8 3.5 line 10.3 8 line 5.8 12.5"},
    ShapeText{IconShape::PaneLeft, "box 2 2.5 12 11 1.5 move 6.2 2.5 line 6.2 13.5"},
    ShapeText{IconShape::PaneRight, "box 2 2.5 12 11 1.5 move 9.8 2.5 line 9.8 13.5"},
    ShapeText{IconShape::More, "fill circle 3.3 8 1.1 circle 8 8 1.1 circle 12.7 8 1.1"},
};
static_assert(shapes.size() == static_cast<size_t>(IconShape::Last), "each shape has its drawing");

/// Reads the texts above.
class ShapeReader {
  public:
    explicit ShapeReader(const char* text) : m_words(QString::fromLatin1(text).split(QLatin1Char(' '))) {}

    IconDrawing read() {
        while (m_at < m_words.size())
            readPart(m_words.at(m_at++));
        return m_drawing;
    }

  private:
    double number() { return m_words.at(m_at++).toDouble(); }

    QPointF point() {
        const double x = number();
        return {x, number()};
    }

    void readPart(const QString& word) {
        QPainterPath& path = m_filling ? m_drawing.surfaces : m_drawing.lines;
        if (word == QLatin1String("fill")) {
            m_filling = true;
        } else if (word == QLatin1String("move")) {
            path.moveTo(point());
        } else if (word == QLatin1String("line")) {
            path.lineTo(point());
        } else if (word == QLatin1String("close")) {
            path.closeSubpath();
        } else if (word == QLatin1String("curve")) {
            const QPointF first = point(), second = point();
            path.cubicTo(first, second, point());
        } else if (word == QLatin1String("circle")) {
            const QPointF centre = point();
            const double radius = number();
            path.addEllipse(centre, radius, radius);
        } else if (word == QLatin1String("box")) {
            const QPointF corner = point(), size = point();
            const double radius = number();
            path.addRoundedRect(QRectF(corner, QSizeF(size.x(), size.y())), radius, radius);
        } else {
            qFatal("unknown word in an icon's drawing: %s", qPrintable(word));
        }
    }

    QStringList m_words;
    qsizetype m_at = 0;
    bool m_filling = false;
    IconDrawing m_drawing;
};

} // namespace

IconDrawing drawingOf(IconShape shape) {
    for (const ShapeText& candidate : shapes)
        if (candidate.shape == shape)
            return ShapeReader(candidate.text).read();
    return {};
}

} // namespace alter
