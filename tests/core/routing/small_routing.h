#pragma once

#include "core/store/routing_store.h"

/// Two tasks, two layers; numbers small enough for the head:
///
///     layer 0      a     b   shared1      layer 1      a     b   shared1
///     a          1.0   0.2     1.0        a          0.8  -0.4     1.0
///     b          0.1   0.9     1.0        b          0.3   1.1     1.0
inline alter::RoutingSnapshot smallRouting() {
    alter::RoutingSnapshot snapshot{.step = 20, .stage = 2};
    const auto add = [&](int layer, const char* task, const char* expert, double gate, double share,
                         double win, double entropy) {
        snapshot.cells.push_back({.stream = "decoder",
                                  .layer = layer,
                                  .task = task,
                                  .expert = expert,
                                  .gateMean = gate,
                                  .gateAbsShare = share,
                                  .winShare = win,
                                  .entropy = entropy});
    };
    add(1, "a", "a", 0.8, 0.3, 0.5, 0.6);
    add(1, "a", "b", -0.4, 0.2, 0.0, 0.6);
    add(1, "a", "shared1", 1.0, 0.5, 0.5, 0.6);
    add(0, "a", "a", 1.0, 0.5, 1.0, 0.4);
    add(0, "a", "b", 0.2, 0.1, 0.0, 0.4);
    add(0, "a", "shared1", 1.0, 0.4, 0.0, 0.4);
    add(0, "b", "a", 0.1, 0.1, 0.0, 0.2);
    add(0, "b", "b", 0.9, 0.4, 1.0, 0.2);
    add(0, "b", "shared1", 1.0, 0.5, 0.0, 0.2);
    add(1, "b", "a", 0.3, 0.1, 0.0, 0.8);
    add(1, "b", "b", 1.1, 0.5, 1.0, 0.8);
    add(1, "b", "shared1", 1.0, 0.4, 0.0, 0.8);
    return snapshot;
}
