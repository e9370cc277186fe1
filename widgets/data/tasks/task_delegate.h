#pragma once

#include "widgets/data/tasks/task_model.h"

#include <QStyledItemDelegate>

namespace alter {

/// Paints a task on four lines: name and metric, kind and size, the splits as a thin bar with their numbers,
/// badges.
class TaskDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    explicit TaskDelegate(const TaskModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Each badge has its own tooltip.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

  private:
    struct Badge {
        QRect area;
        HealthBadge badge;
    };
    QList<Badge> badgesOf(const TaskRow& row, const QRect& inside) const;
    void paintBar(QPainter& painter, const TaskRow& row, const QRect& line, const QPalette& palette,
                  bool selected) const;
    void paintBadge(QPainter& painter, const Badge& badge, const QPalette& palette) const;

    const TaskModel& m_model;
};

} // namespace alter
