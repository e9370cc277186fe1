#pragma once

#include <QAccessible>
#include <QRect>
#include <QString>

class QComboBox;
class QWidget;

namespace alter {

/// What a widget that paints its cells itself tells screen readers of them; its class inherits this beside
/// QWidget. Cells are counted row by row.
class SpokenCells {
  public:
    SpokenCells() = default;
    SpokenCells(const SpokenCells&) = delete;
    SpokenCells& operator=(const SpokenCells&) = delete;
    virtual ~SpokenCells() = default;

    virtual int spokenCount() const = 0;
    virtual QString spokenText(int cell) const = 0; ///< all that the cell says, in one line
    virtual QRect spokenPlace(int cell) const = 0;  ///< within the widget
    virtual int spokenCurrent() const { return -1; }
};

/// What a widget is to a screen reader, where Qt cannot know it. Where the widget has SpokenCells, they are
/// its entries.
void setSpokenRole(QWidget& widget, QAccessible::Role role);

/// Screen readers speak the current one of the SpokenCells: it is another one now, or says something new.
void speakCurrent(QWidget& widget);

/// Names a choice that has no label: on Linux a screen reader takes the chosen entry for its name, and says
/// the rest after it.
void nameChoice(QComboBox& box, const QString& name, const QString& more = {});

/// Screen readers speak the widget's name at once, wherever the focus is.
void speakAlert(QWidget& widget);

} // namespace alter
