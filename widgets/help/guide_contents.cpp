#include "widgets/help/guide_contents.h"

#include <QHeaderView>
#include <QScopedValueRollback>

namespace alter {

namespace {

constexpr int placeRole = Qt::UserRole;
constexpr int entryHeight = 24;

QTreeWidgetItem* entry(const GuideSection& section) {
    auto* item = new QTreeWidgetItem({section.title});
    item->setData(0, placeRole, section.place);
    item->setToolTip(0, section.title);
    item->setSizeHint(0, {0, entryHeight});
    return item;
}

} // namespace

GuideContents::GuideContents(QWidget* parent) : QTreeWidget(parent) {
    setObjectName(QStringLiteral("guideContents"));
    setAccessibleName(tr("Contents of the guide"));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    for (const GuidePage& page : m_guide.pages()) {
        QTreeWidgetItem* top = entry(page.sections.front());
        addTopLevelItem(top);
        for (size_t i = 1; i < page.sections.size(); ++i)
            top->addChild(entry(page.sections[i]));
    }
    expandAll();
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item && !m_isFollowing)
            Q_EMIT wanted(item->data(0, placeRole).toString());
    });
}

void GuideContents::search(const QStringList& words) {
    m_found = 0;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem* top = topLevelItem(i);
        const std::vector<GuideSection>& sections = m_guide.pages()[static_cast<size_t>(i)].sections;
        int here = Guide::matches(sections.front(), words) ? 1 : 0;
        for (int k = 0; k < top->childCount(); ++k) {
            const bool has = Guide::matches(sections[static_cast<size_t>(k) + 1], words);
            top->child(k)->setHidden(!has);
            here += has ? 1 : 0;
        }
        top->setHidden(here == 0);
        m_found += here;
    }
}

void GuideContents::showPlace(const QString& place) {
    const QScopedValueRollback following(m_isFollowing, true);
    for (QTreeWidgetItemIterator item(this); *item; ++item)
        if ((*item)->data(0, placeRole).toString() == place)
            return setCurrentItem(*item);
}

QList<QTreeWidgetItem*> GuideContents::visible() const {
    QList<QTreeWidgetItem*> items;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->isHidden())
            continue;
        items << topLevelItem(i);
        for (int k = 0; k < topLevelItem(i)->childCount(); ++k)
            if (!topLevelItem(i)->child(k)->isHidden())
                items << topLevelItem(i)->child(k);
    }
    return items;
}

void GuideContents::step(int by) {
    const QList<QTreeWidgetItem*> items = visible();
    if (items.isEmpty())
        return;
    const qsizetype at = items.indexOf(currentItem());
    const qsizetype first = by > 0 ? 0 : items.size() - 1;
    setCurrentItem(items.at(at < 0 ? first : (at + by + items.size()) % items.size()));
}

} // namespace alter
