#pragma once

#include "core/results/comparison.h"
#include "core/results/config_differences.h"

#include <QStringList>

#include <vector>

namespace alter {

struct ShownCell {
    QString text = {};
    QString meaning = {};  ///< in words, for a tooltip and screen readers; "" = the text says it
    bool isMarked = false; ///< bold, and with a star
};

/// A comparison's figures in the window's words.
struct ShownTable {
    QString corner = {}; ///< above the rows' names
    QStringList columns = {}, rows = {};
    std::vector<std::vector<ShownCell>> cells = {}; ///< [rows][columns]
    QString legend = {};                            ///< what it is, and what a star means

    bool isEmpty() const { return rows.isEmpty() || columns.isEmpty(); }
};

/// The columns as their headers name them.
QStringList shownReferences(const Comparison& comparison);

/// Task × run with intervals; the last row is the mean where there is one.
ShownTable scoreTable(const Comparison& comparison);

/// The baselines that a column of it has a gain over.
std::vector<Baseline> baselinesOf(const Comparison& comparison);
QString baselineName(const Comparison& comparison, Baseline baseline); ///< "stage 1 of the same run"
ShownTable gainTable(const Comparison& comparison, Baseline baseline);

/// Run × what it took.
ShownTable costTable(const Comparison& comparison);

/// Field × run.
ShownTable differenceTable(const Comparison& comparison, const std::vector<ConfigDifference>& differences);

} // namespace alter
