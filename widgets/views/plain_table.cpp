#include "widgets/views/plain_table.h"

#include "widgets/theme/spacing.h"

#include <QHeaderView>
#include <QTableView>

namespace alter {

void makePlain(QTableView& table) {
    table.setFrameShape(QFrame::NoFrame);
    table.setTabKeyNavigation(false);
    table.horizontalHeader()->setHighlightSections(false);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + spacing::inside);
}

} // namespace alter
