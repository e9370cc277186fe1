#include "widgets/views/focus_outline.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace alter {

namespace {

constexpr int outlineWidth = 2;

/// Lies over a widget and lets everything through but its edge.
class OutlineWidget : public QWidget {
  public:
    explicit OutlineWidget(QWidget& around) : QWidget(&around) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
        cover();
        show();
        raise();
    }

    void cover() {
        setGeometry(parentWidget()->rect());
        setMask(QRegion(rect()).subtracted(
            rect().adjusted(outlineWidth, outlineWidth, -outlineWidth, -outlineWidth)));
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter(this).fillRect(rect(), palette().color(QPalette::Link));
    }
};

bool needsOutline(const QWidget& widget) {
    const auto* button = qobject_cast<const QPushButton*>(&widget);
    return qobject_cast<const QAbstractScrollArea*>(&widget) || qobject_cast<const QLabel*>(&widget) ||
           (button && button->isDefault());
}

} // namespace

FocusOutline::FocusOutline(QObject* parent) : QObject(parent) {
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

FocusOutline::~FocusOutline() {
    delete m_line;
}

void FocusOutline::follow(QWidget* focused) {
    // As styles do: who has not used the keyboard to get about is spared the sight.
    const bool byKeyboard = focused && focused->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    QWidget* area = byKeyboard && needsOutline(*focused) ? focused : nullptr;
    if (area == m_area && m_line)
        return;
    delete m_line;
    if (m_area)
        m_area->removeEventFilter(this);
    m_area = area;
    if (!area)
        return;
    m_line = new OutlineWidget(*area);
    area->installEventFilter(this);
}

bool FocusOutline::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && watched == m_area && m_line)
        static_cast<OutlineWidget*>(m_line.data())->cover();
    return QObject::eventFilter(watched, event);
}

} // namespace alter
