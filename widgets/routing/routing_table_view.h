#pragma once

class QTableView;

namespace alter {

class RoutingTableModel;

/// A plain table of figures: columns as wide as their contents, headers of rows at the right.
QTableView* routingTableView(RoutingTableModel* model);

} // namespace alter
