#pragma once

#include <QStyledItemDelegate>

namespace alter {

/// Roles beside Qt's that an entry of a list may have.
enum EntryRole {
    DetailRole = Qt::UserRole + 1, ///< quiet text: below the name, or at the right
    NoteRole                       ///< a short word at the right end that the person should see
};

/// Draws an entry: icon, name and quiet detail.
class EntryDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    enum class Layout { OneLine, TwoLines };

    explicit EntryDelegate(Layout layout, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    /// Draws at the right end of `place` and takes its width from it.
    void drawAtRight(QPainter& painter, QRect& place, const QString& text) const;

    Layout m_layout;
};

} // namespace alter
