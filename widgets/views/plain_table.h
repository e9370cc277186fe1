#pragma once

class QTableView;

namespace alter {

/// A table without a frame and with low rows; Tab goes on to the next widget, not to the next cell.
void makePlain(QTableView& table);

} // namespace alter
