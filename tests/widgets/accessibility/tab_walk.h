#pragma once

#include "tests/widgets/accessibility/spoken_walk.h"

#include <QApplication>
#include <QLabel>
#include <QtTest>

/// Goes through a window with Tab and back with Shift+Tab, as a person without a mouse does, and notes what
/// is wrong: traps, what is never reached, jumps up or to the left, and a focus that cannot be seen.
class TabWalk {
  public:
    explicit TabWalk(QWidget& window) : m_window(window) {
        if (QWidget* focused = QApplication::focusWidget())
            focused->clearFocus();
        window.setAttribute(Qt::WA_KeyboardFocusChange); // styles show the focus from the first Tab on
        forth();
        if (!m_faults.isEmpty())
            return;
        findUnreached();
        back();
    }

    const QStringList& faults() const { return m_faults; }
    const QList<QWidget*>& stops() const { return m_stops; }

  private:
    static constexpr int mostStops = 300;
    static constexpr int leastSeen = 20;       ///< pixels that change with the focus
    static constexpr int leastDifference = 48; ///< of all three channels together

    void blame(const QWidget* widget, const QString& what) {
        m_faults << QStringLiteral("%1: %2").arg(SpokenWalk::placeOf(widget), what);
    }

    QRect placeOf(const QWidget& widget) const { return {widget.mapTo(&m_window, QPoint()), widget.size()}; }

    QImage pictureOf(const QWidget& widget) const {
        return m_window.grab(placeOf(widget).adjusted(-4, -4, 4, 4).intersected(m_window.rect())).toImage();
    }

    /// Presses Tab where the focus is.
    static QWidget* step(QWidget& window, bool forth) {
        QWidget* const at = QApplication::focusWidget();
        const auto press = [&] {
            QTest::keyClick(at ? at : &window, forth ? Qt::Key_Tab : Qt::Key_Backtab,
                            forth ? Qt::NoModifier : Qt::ShiftModifier);
            QCoreApplication::processEvents(); // what was scrolled to gets its place
        };
        press();
        if (at && at == QApplication::focusWidget() && qobject_cast<QLabel*>(at))
            press(); // from link to link
        return QApplication::focusWidget();
    }

    void forth() {
        while (m_stops.size() < mostStops) {
            QWidget* before = m_stops.isEmpty() ? nullptr : m_stops.last();
            const QImage focused = before ? pictureOf(*before) : QImage();
            QWidget* now = step(m_window, true);
            if (!now || now == before)
                return blame(before, QStringLiteral("holds the focus against Tab"));
            if (before) {
                checkSeen(*before, focused);
                if (now != m_stops.first())
                    checkOrder(*before, *now);
            }
            if (now == m_stops.value(0))
                return;
            if (m_stops.contains(now))
                return blame(now, QStringLiteral("is reached twice"));
            m_stops << now;
        }
        blame(&m_window, QStringLiteral("Tab never comes back to the beginning"));
    }

    void checkSeen(const QWidget& widget, const QImage& focused) {
        const QImage plain = pictureOf(widget);
        if (plain.size() != focused.size())
            return; // it scrolled out of view or changed its size
        int seen = 0;
        for (int y = 0; y < plain.height(); ++y)
            for (int x = 0; x < plain.width(); ++x) {
                const QRgb a = plain.pixel(x, y), b = focused.pixel(x, y);
                seen += std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) +
                                    std::abs(qBlue(a) - qBlue(b)) >=
                                leastDifference
                            ? 1
                            : 0;
            }
        if (seen < leastSeen)
            blame(&widget, QStringLiteral("its focus cannot be seen (%1 pixels)").arg(seen));
    }

    /// Down within a column, to the right within a line.
    void checkOrder(const QWidget& from, const QWidget& to) {
        const QRect a = placeOf(from), b = placeOf(to);
        const auto shared = [](int a1, int a2, int b1, int b2) {
            return std::min(a2, b2) - std::max(a1, b1);
        };
        const bool sameColumn = shared(a.left(), a.right(), b.left(), b.right()) > 0;
        const bool sameLine =
            2 * shared(a.top(), a.bottom(), b.top(), b.bottom()) > std::min(a.height(), b.height());
        if ((sameColumn && b.bottom() <= a.top()) || (sameLine && b.right() <= a.left()))
            blame(&from, QStringLiteral("Tab jumps back to %1").arg(SpokenWalk::placeOf(&to)));
    }

    void findUnreached() {
        for (QWidget* widget : m_window.findChildren<QWidget*>())
            if (widget->window() == &m_window && widget->isVisible() && SpokenWalk::tabReaches(*widget) &&
                !m_stops.contains(widget))
                blame(widget, QStringLiteral("is never reached"));
    }

    void back() {
        QList<QWidget*> reached;
        for (qsizetype i = 0; i < m_stops.size(); ++i)
            reached.prepend(step(m_window, false));
        if (reached != m_stops)
            blame(&m_window, QStringLiteral("Shift+Tab does not go back the same way"));
    }

    QWidget& m_window;
    QList<QWidget*> m_stops;
    QStringList m_faults;
};
