#pragma once

#include "widgets/help/guide.h"

#include <QTreeWidget>

namespace alter {

/// The pages of the guide and their parts; those alone that have the words one searches for.
class GuideContents : public QTreeWidget {
    Q_OBJECT

  public:
    explicit GuideContents(QWidget* parent = nullptr);

    /// Without words: everything.
    void search(const QStringList& words);
    int found() const { return m_found; } ///< parts with the words

    /// The entry of the place becomes the current one; wanted() does not tell.
    void showPlace(const QString& place);
    /// To the next visible part, or back; from the last to the first.
    void step(int by);

  Q_SIGNALS:
    void wanted(const QString& place);

  private:
    QList<QTreeWidgetItem*> visible() const;

    Guide m_guide;
    int m_found = 0;
    bool m_isFollowing = false;
};

} // namespace alter
