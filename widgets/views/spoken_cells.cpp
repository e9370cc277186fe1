#include "widgets/views/spoken_cells.h"

#include <QAccessibleWidget>
#include <QComboBox>
#include <QPointer>
#include <QWidget>

#include <vector>

namespace alter {

namespace {

constexpr const char* roleProperty = "spokenRole";

const SpokenCells* cellsOf(const QObject* widget) {
    return dynamic_cast<const SpokenCells*>(widget);
}

/// One cell, which is no widget of its own.
class SpokenCell : public QAccessibleInterface {
  public:
    SpokenCell(QWidget& widget, int cell) : m_widget(&widget), m_cell(cell) {}

    int cell() const { return m_cell; }
    bool isValid() const override {
        const SpokenCells* cells = cellsOf(m_widget);
        return cells && m_cell < cells->spokenCount();
    }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text which) const override {
        return which == QAccessible::Name && isValid() ? cellsOf(m_widget)->spokenText(m_cell) : QString();
    }

    QRect rect() const override {
        if (!isValid())
            return {};
        const QRect place = cellsOf(m_widget)->spokenPlace(m_cell);
        return {m_widget->mapToGlobal(place.topLeft()), place.size()};
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool current = cellsOf(m_widget)->spokenCurrent() == m_cell;
        state.readOnly = true;
        state.invisible = !m_widget->isVisible();
        state.selectable = m_widget->focusPolicy() != Qt::NoFocus;
        state.selected = current;
        state.focused = current && m_widget->hasFocus();
        return state;
    }

  private:
    QPointer<QWidget> m_widget;
    int m_cell;
};

/// A widget with the role that setSpokenRole() gave it.
class SpokenWidget : public QAccessibleWidget {
  public:
    SpokenWidget(QWidget& widget, QAccessible::Role role) : QAccessibleWidget(&widget, role) {}
    SpokenWidget(const SpokenWidget&) = delete;
    SpokenWidget& operator=(const SpokenWidget&) = delete;
    ~SpokenWidget() override {
        for (const QAccessible::Id cell : m_cells)
            QAccessible::deleteAccessibleInterface(cell);
    }

    int childCount() const override {
        const SpokenCells* cells = cellsOf(object());
        return cells ? cells->spokenCount() : QAccessibleWidget::childCount();
    }

    QAccessibleInterface* child(int index) const override {
        if (!cellsOf(object()))
            return QAccessibleWidget::child(index);
        if (index < 0 || index >= childCount())
            return nullptr;
        while (static_cast<int>(m_cells.size()) <= index)
            m_cells.push_back(QAccessible::registerAccessibleInterface(
                new SpokenCell(*widget(), static_cast<int>(m_cells.size()))));
        return QAccessible::accessibleInterface(m_cells[static_cast<size_t>(index)]);
    }

    int indexOfChild(const QAccessibleInterface* child) const override {
        if (!cellsOf(object()))
            return QAccessibleWidget::indexOfChild(child);
        const auto* cell = dynamic_cast<const SpokenCell*>(child);
        return cell ? cell->cell() : -1;
    }

    QAccessibleInterface* focusChild() const override {
        const SpokenCells* cells = cellsOf(object());
        if (!cells || !widget()->hasFocus() || cells->spokenCurrent() < 0)
            return QAccessibleWidget::focusChild();
        return child(cells->spokenCurrent());
    }

  private:
    mutable std::vector<QAccessible::Id> m_cells; ///< made when they are asked for
};

QAccessibleInterface* spokenInterface(const QString&, QObject* object) {
    const QVariant role = object ? object->property(roleProperty) : QVariant();
    return role.isValid() ? new SpokenWidget(*static_cast<QWidget*>(object),
                                             static_cast<QAccessible::Role>(role.toInt()))
                          : nullptr;
}

} // namespace

void setSpokenRole(QWidget& widget, QAccessible::Role role) {
    QAccessible::installFactory(spokenInterface); // again is no harm
    widget.setProperty(roleProperty, static_cast<int>(role));
    // Whoever asked before got what Qt knows.
    if (QAccessibleInterface* before = QAccessible::queryAccessibleInterface(&widget))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(before));
}

void nameChoice(QComboBox& box, const QString& name, const QString& more) {
    box.setAccessibleName(name);
    box.setAccessibleDescription(more.isEmpty() ? name : QStringLiteral("%1. %2").arg(name, more));
}

void speakCurrent(QWidget& widget) {
    const SpokenCells* cells = cellsOf(&widget);
    if (!cells || cells->spokenCurrent() < 0 || !widget.hasFocus())
        return;
    for (const auto what : {QAccessible::Focus, QAccessible::NameChanged}) {
        QAccessibleEvent event(&widget, what);
        event.setChild(cells->spokenCurrent());
        QAccessible::updateAccessibility(&event);
    }
}

void speakAlert(QWidget& widget) {
    QAccessibleEvent event(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace alter
