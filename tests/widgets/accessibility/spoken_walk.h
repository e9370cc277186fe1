#pragma once

#include "widgets/views/spoken_cells.h"

#include <QAccessible>
#include <QSet>
#include <QWidget>

#include <algorithm>

/// Goes through all that a screen reader can ask of a window, and notes what is wrong with it.
class SpokenWalk {
  public:
    explicit SpokenWalk(QWidget& window) { look(*QAccessible::queryAccessibleInterface(&window)); }

    const QStringList& faults() const { return m_faults; }
    int focusable() const { return m_focusable; }

    /// Whether Tab should come to a widget that is shown.
    static bool tabReaches(const QWidget& widget) {
        return widget.isEnabled() && !widget.focusProxy() && (widget.focusPolicy() & Qt::TabFocus) != 0;
    }

    /// A widget and those around it, by class and object name.
    static QString placeOf(const QObject* object) {
        QStringList path;
        for (; object && path.size() < 5; object = object->parent())
            path.prepend(
                QLatin1String(object->metaObject()->className()) +
                (object->objectName().isEmpty() ? QString() : QLatin1Char('#') + object->objectName()));
        return path.join(QStringLiteral(" > "));
    }

  private:
    static constexpr int mostChildren = 60; ///< of a long list the first ones tell

    static bool takesFocus(const QAccessibleInterface& spoken) {
        const auto* widget = qobject_cast<const QWidget*>(spoken.object());
        return widget && !widget->isWindow() && tabReaches(*widget);
    }

    void blame(const QAccessibleInterface& spoken, const QString& what) {
        m_faults << QStringLiteral("%1: %2 (role %3, name \"%4\")")
                        .arg(placeOf(spoken.object()), what)
                        .arg(spoken.role())
                        .arg(spoken.text(QAccessible::Name));
    }

    /// On Linux the chosen entry stands for a choice's name: the label, or what is said after it, tells more.
    static QString nameOf(const QAccessibleInterface& spoken) {
        if (spoken.role() != QAccessible::ComboBox)
            return spoken.text(QAccessible::Name);
        const auto labels = spoken.relations(QAccessible::Label);
        return labels.isEmpty() ? spoken.text(QAccessible::Description)
                                : labels.first().first->text(QAccessible::Name);
    }

    void look(QAccessibleInterface& spoken) {
        if (spoken.state().invisible)
            return;
        if (takesFocus(spoken))
            check(spoken);
        checkRole(spoken);
        QSet<QString> known;
        for (int i = 0; i < std::min(spoken.childCount(), mostChildren); ++i) {
            QAccessibleInterface* child = spoken.child(i);
            if (!child)
                continue;
            look(*child);
            const QString key = QStringLiteral("%1 %2").arg(child->role()).arg(nameOf(*child));
            if (takesFocus(*child) && !child->state().invisible && known.contains(key))
                blame(*child, QStringLiteral("a sibling has this name too"));
            known.insert(key);
        }
    }

    void check(QAccessibleInterface& spoken) {
        ++m_focusable;
        const QString name = nameOf(spoken);
        if (std::none_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber(); }))
            blame(spoken, QStringLiteral("has no name"));
        checkValue(spoken);
    }

    void checkValue(QAccessibleInterface& spoken) {
        switch (spoken.role()) {
        case QAccessible::Slider:
        case QAccessible::SpinBox:
        case QAccessible::ProgressBar:
            if (!spoken.valueInterface())
                blame(spoken, QStringLiteral("has no value"));
            break;
        case QAccessible::EditableText:
            if (!spoken.textInterface())
                blame(spoken, QStringLiteral("has no text"));
            break;
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
            if (!spoken.state().checkable)
                blame(spoken, QStringLiteral("cannot be checked"));
            break;
        default:
            break;
        }
    }

    /// Who is named, takes the focus or has cells is more than a mere area.
    void checkRole(QAccessibleInterface& spoken) {
        const auto* widget = qobject_cast<const QWidget*>(spoken.object());
        if (!widget || widget->isWindow())
            return;
        const bool isMere = spoken.role() == QAccessible::Client || spoken.role() == QAccessible::NoRole;
        const bool isSomething = takesFocus(spoken) || !widget->accessibleName().isEmpty();
        if (isMere && isSomething)
            blame(spoken, QStringLiteral("has no role"));
        const auto* cells = dynamic_cast<const alter::SpokenCells*>(widget);
        if (!cells)
            return;
        if (isMere || spoken.text(QAccessible::Name).isEmpty() || spoken.childCount() != cells->spokenCount())
            blame(spoken, QStringLiteral("does not speak its cells"));
        for (int cell = 0; cell < std::min(cells->spokenCount(), mostChildren); ++cell)
            if (cells->spokenText(cell).isEmpty() || cells->spokenPlace(cell).isEmpty())
                blame(spoken, QStringLiteral("cell %1 says nothing or is nowhere").arg(cell));
    }

    QStringList m_faults;
    int m_focusable = 0;
};
