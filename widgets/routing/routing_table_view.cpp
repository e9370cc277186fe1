#include "widgets/routing/routing_table_view.h"

#include "widgets/routing/routing_table_model.h"
#include "widgets/theme/spacing.h"

#include <QHeaderView>
#include <QTableView>

namespace alter {

namespace {
constexpr int narrowestColumn = 64;
}

QTableView* routingTableView(RoutingTableModel* model) {
    auto* table = new QTableView;
    table->setModel(model);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setMinimumSectionSize(narrowestColumn);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setHighlightSections(false);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + spacing::inside);
    table->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return table;
}

} // namespace alter
