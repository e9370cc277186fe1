#pragma once

#include "widgets/data/data_page.h"
#include "widgets/playground/playground_page.h"
#include "widgets/results/results_page.h"
#include "widgets/routing/routing_page.h"
#include "widgets/shell/main_window.h"
#include "widgets/training/train_page.h"

namespace alter {

/// The pages of the program, in the rail's order.
inline void addPages(MainWindow& window) {
    window.addPage(new DataPage);
    window.addPage(new TrainPage);
    window.addPage(new RoutingPage);
    window.addPage(new PlaygroundPage);
    window.addPage(new ResultsPage);
}

} // namespace alter
