#pragma once

#include "app/cli/heat_map/heat_map.h"

#include <QStringList>

#include <cmath>
#include <vector>

namespace alter {

/// Bars along one side of a heat map, one a row or column.
struct HeatMapEdge {
    QString title = {};
    std::vector<double> shares = {}; ///< 0 to 1, NaN = no bar; empty: this side has none
    QStringList texts = {};          ///< the numbers, as the bars stand for them

    bool operator==(const HeatMapEdge&) const = default;
};

/// All that a heat map shows.
struct HeatMapContents {
    QString title = {};
    QString rowAxis = {}, columnAxis = {}; ///< what a row and a column is: "task", "expert"
    QString valueName = {};                ///< what a value is: "mean gate"
    QStringList rows = {}, columns = {};
    std::vector<double> values = {}; ///< [rows, columns]; NaN = not recorded
    std::vector<bool> framed = {};   ///< the same size, or empty
    QString frameMeaning = {};       ///< "the task's own expert"
    HeatMapColours colours = HeatMapColours::Magnitude;
    double largest = 1;     ///< at the end of the scale of colours; what is beyond has the same colour
    int decimals = 2;       ///< in the cells
    QStringList texts = {}; ///< what the cells say instead of their numbers; the same size, or empty
    QStringList readings =
        {};              ///< what is read aloud of each cell; the same size, or empty: readingOf() says it
    QString legend = {}; ///< what is averaged over what, from how many
    HeatMapEdge rowEdge = {}, columnEdge = {};

    int rowCount() const { return static_cast<int>(rows.size()); }
    int columnCount() const { return static_cast<int>(columns.size()); }
    bool isEmpty() const { return rows.isEmpty() || columns.isEmpty(); }
    size_t place(int row, int column) const {
        return static_cast<size_t>(row) * static_cast<size_t>(columnCount()) + static_cast<size_t>(column);
    }
    double value(int row, int column) const { return values[place(row, column)]; }
    QString text(int row, int column) const;
    bool isFramed(int row, int column) const { return !framed.empty() && framed[place(row, column)]; }

    bool hasSameAxes(const HeatMapContents& other) const {
        return rows == other.rows && columns == other.columns && rowAxis == other.rowAxis &&
               rowEdge.shares.empty() == other.rowEdge.shares.empty() &&
               columnEdge.shares.empty() == other.columnEdge.shares.empty();
    }
};

/// A cell's place.
struct HeatMapPlace {
    int row = -1, column = -1;

    bool isValid() const { return row >= 0 && column >= 0; }
    bool operator==(const HeatMapPlace&) const = default;
};

/// "task snli, expert sms_spam: mean gate 0.0312"
QString readingOf(const HeatMapContents& contents, HeatMapPlace place);

/// A number as the cells, bars and tables write it; "–" where there is none.
QString numberText(double value, int decimals);

} // namespace alter
