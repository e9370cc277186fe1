#pragma once

#include "core/results/comparison.h"

#include <string>
#include <string_view>
#include <vector>

namespace alter {

// A comparison as tables of texts, before it is known what they are written for.

struct TextCell {
    std::string text = {};
    bool isMarked = false; ///< the best, or a significant gain
};

struct TextTable {
    std::string title = {};
    std::vector<std::string> head = {};
    size_t names = 1; ///< so many columns at the left hold words, the others figures
    std::vector<std::vector<TextCell>> rows = {};
    bool endsWithMean = false;
    std::string marked = {}; ///< what it means that a cell is marked, "" where none is
    std::string legend = {}; ///< what else a reader has to know
};

/// Results, gains over each baseline that there is, and costs.
std::vector<TextTable> resultTables(const Comparison& comparison);

/// The remarks below a table, as lines of their own, "" without any; `mark` is how marked cells look.
std::string legendText(const TextTable& table, std::string_view mark);

/// 1234567 -> "1,234,567".
std::string groupedDigits(int64_t number);

/// "86.13 (83.1 to 89.2)": per cent, with the interval where it is known.
std::string estimateText(const Estimate& estimate);

/// "+1.23 (-0.4 to +2.9)": in points.
std::string gainText(const Difference& gain);

/// 0.0123 -> "+1.23".
std::string gainFigure(double gain, int decimals);

} // namespace alter
