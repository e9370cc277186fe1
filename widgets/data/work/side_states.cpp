#include "widgets/data/work/side_states.h"

#include "widgets/theme/spacing.h"

#include <QLabel>

namespace alter {

namespace {
constexpr int leastWidth = 232;
}

StateView* sideStates(QWidget* content) {
    auto* states = new StateView(content);
    states->setMinimumWidth(leastWidth);
    for (QLabel* label : states->findChildren<QLabel*>())
        label->setMinimumWidth(leastWidth - 2 * spacing::page);
    return states;
}

} // namespace alter
