#pragma once

#include "widgets/routing/routing_choice.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace alter {

/// What the numbers of a moment say, in sentences.
class FindingsPanel : public QScrollArea {
    Q_OBJECT

  public:
    explicit FindingsPanel(QWidget* parent = nullptr);

    /// `task` comes first, where it is one.
    void setCube(const RoutingCube& cube, const RoutingMoment& moment, const RoutingChoice& choice);

    QSize sizeHint() const override { return {300, 480}; }

  private:
    QLabel* addSection(QVBoxLayout& column, const QString& title, const QString& objectName);
    QString borrowingText(const RoutingCube& cube, const std::string& task) const;
    QString pairsText(const RoutingCube& cube) const;
    void tellLoad(const RoutingCube& cube, std::optional<size_t> layer);

    QLabel *m_stage, *m_borrowing, *m_pairs, *m_entropy, *m_load, *m_warning, *m_warningIcon;
    QWidget* m_warningRow;
};

} // namespace alter
