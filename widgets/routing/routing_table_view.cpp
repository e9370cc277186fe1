#include "widgets/routing/routing_table_view.h"

#include "widgets/heat_map/heat_map_table.h"
#include "widgets/views/plain_table.h"

#include <QHeaderView>
#include <QTableView>

namespace alter {

namespace {
constexpr int narrowestColumn = 64;
}

QTableView* routingTableView(HeatMapTable* model) {
    auto* table = new QTableView;
    table->setModel(model);
    makePlain(*table);
    table->horizontalHeader()->setMinimumSectionSize(narrowestColumn);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return table;
}

} // namespace alter
