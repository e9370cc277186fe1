#pragma once

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionSpinBox>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QToolBar>
#include <QToolButton>

/// The texts of a window that need more room than they have. What is elided on purpose says the whole text in
/// its tooltip.
class ClippedTexts {
  public:
    explicit ClippedTexts(QWidget& window) : m_window(window) {
        for (QWidget* widget : window.findChildren<QWidget*>())
            if (widget->isVisibleTo(&window) && widget->window() == window.window())
                check(*widget);
    }

    const QStringList& faults() const { return m_faults; }

  private:
    void check(const QWidget& widget) {
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            checkLabel(*label);
        else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            checkButton(*button);
        else if (const auto* header = qobject_cast<const QHeaderView*>(&widget))
            checkHeader(*header);
        else if (const auto* bar = qobject_cast<const QTabBar*>(&widget))
            checkTabs(*bar);
        else if (const auto* box = qobject_cast<const QComboBox*>(&widget))
            checkBox(*box);
        else if (const auto* tools = qobject_cast<const QToolBar*>(&widget))
            checkTools(*tools);
        else if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(&widget))
            checkSpin(*spin);
        else if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
            checkLine(*line);
    }

    void checkLabel(const QLabel& label) {
        if (label.text().isEmpty())
            return;
        if (label.wordWrap()) {
            need(label, label.text(), label.heightForWidth(label.width()), label.height(), "high");
            need(label, label.text(), longestWord(label), label.contentsRect().width(), "wide");
        } else
            need(label, label.text(), label.sizeHint().width(), label.width(), "wide");
        checkInside(label, label.text());
    }

    /// A line breaks between words alone.
    static int longestWord(const QLabel& label) {
        int longest = 0;
        const QString text = Qt::mightBeRichText(label.text())
                                 ? QTextDocumentFragment::fromHtml(label.text()).toPlainText()
                                 : label.text();
        static const QRegularExpression breaks(
            QStringLiteral("[\\s/\\-\\x{00AD}\\x{2010}-\\x{9FFF}\\x{FF00}-\\x{FFEF}]+"));
        for (const QString& word : text.split(breaks))
            longest = std::max(longest, label.fontMetrics().horizontalAdvance(word));
        return longest;
    }

    void checkButton(const QAbstractButton& button) {
        const auto* tool = qobject_cast<const QToolButton*>(&button);
        const bool isIcon =
            tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
        if (button.text().isEmpty() || isIcon)
            return;
        need(button, button.text(), button.sizeHint().width(), button.width(), "wide");
        checkInside(button, button.text());
    }

    void checkHeader(const QHeaderView& header) {
        for (int section = 0; section < header.count(); ++section) {
            const QString text = header.model()->headerData(section, header.orientation()).toString();
            const bool hasToolTip =
                !header.model()->headerData(section, header.orientation(), Qt::ToolTipRole).isNull();
            if (!header.isSectionHidden(section) && !text.isEmpty() && !hasToolTip &&
                header.orientation() == Qt::Horizontal)
                need(header, text,
                     header.fontMetrics().horizontalAdvance(text) +
                         2 * header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header),
                     header.sectionSize(section), "wide");
        }
    }

    /// What does not fit goes into a menu without a name.
    void checkTools(const QToolBar& tools) {
        for (QAction* action : tools.actions())
            if (const QWidget* button = tools.widgetForAction(action);
                action->isVisible() && button && !button->isVisible())
                fault(tools, action->text(), QStringLiteral("the bar has no room for it"));
    }

    void checkTabs(const QTabBar& bar) {
        for (int tab = 0; tab < bar.count(); ++tab)
            need(bar, bar.tabText(tab),
                 bar.fontMetrics().size(Qt::TextShowMnemonic, bar.tabText(tab)).width(),
                 bar.tabRect(tab).width(), "wide");
        if (bar.count() > 0 && bar.tabRect(bar.count() - 1).right() > bar.width())
            fault(bar, bar.tabText(bar.count() - 1),
                  QStringLiteral("the tabs need more room than their bar has"));
    }

    void checkBox(const QComboBox& box) {
        QStyleOptionComboBox option;
        option.initFrom(&box);
        option.editable = box.isEditable();
        const int room =
            box.style()
                ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box)
                .width();
        if (!box.currentText().isEmpty())
            need(box, box.currentText(), box.fontMetrics().horizontalAdvance(box.currentText()), room,
                 "wide");
    }

    void checkSpin(const QAbstractSpinBox& spin) {
        QStyleOptionSpinBox option;
        option.initFrom(&spin);
        option.subControls = QStyle::SC_All;
        const int room = spin.style()
                             ->subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxEditField, &spin)
                             .width();
        need(spin, spin.text(), spin.fontMetrics().horizontalAdvance(spin.text()), room, "wide");
    }

    void checkLine(const QLineEdit& line) {
        if (!line.placeholderText().isEmpty() && line.text().isEmpty())
            need(line, line.placeholderText(),
                 line.fontMetrics().horizontalAdvance(line.placeholderText()) + lineMargin, line.width(),
                 "wide");
    }

    /// Whether a parent cuts it off; what scrolls may.
    void checkInside(const QWidget& widget, const QString& text) {
        for (const QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
            const QRect place(widget.mapTo(parent, QPoint()), widget.size());
            if (const auto* area = qobject_cast<const QAbstractScrollArea*>(parent->parentWidget())) {
                const bool scrolls = area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
                if (!scrolls && (place.left() < 0 || place.right() >= parent->width()))
                    fault(widget, text, QStringLiteral("nothing scrolls to its end"));
                return;
            }
            if (!parent->rect().contains(place))
                return fault(widget, text, QStringLiteral("it reaches out of what it stands in"));
            if (parent == &m_window)
                return;
        }
    }

    void need(const QWidget& widget, const QString& text, int needed, int has, const char* what) {
        if (needed > has && !widget.toolTip().contains(QString(text).remove(QLatin1Char('&'))))
            fault(widget, text,
                  QStringLiteral("needs %1 px, has %2 (%3)").arg(needed).arg(has).arg(QLatin1String(what)));
    }

    void fault(const QWidget& widget, const QString& text, const QString& what) {
        QString where = QLatin1String(widget.metaObject()->className());
        for (const QWidget* parent = &widget; parent; parent = parent->parentWidget())
            if (!parent->objectName().isEmpty()) {
                where += QStringLiteral(" in ") + parent->objectName();
                break;
            }
        m_faults << QStringLiteral("%1: “%2”: %3").arg(where, text, what);
    }

    static constexpr int lineMargin = 8;

    QWidget& m_window;
    QStringList m_faults;
};
