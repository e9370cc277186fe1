#pragma once

class QTableView;

namespace alter {

class HeatMapTable;

/// A plain table of figures: columns as wide as their contents, headers of rows at the right.
QTableView* routingTableView(HeatMapTable* model);

} // namespace alter
