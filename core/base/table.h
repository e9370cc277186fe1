#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace alter {

/// A small table for the terminal: columns aligned by display width, two spaces between them, a rule below
/// the titles.
class Table {
  public:
    enum class Align { Left, Right };
    struct Column {
        std::string title;
        Align align = Align::Left;
    };

    explicit Table(std::vector<Column> columns);

    /// Cells from the left; missing ones stay empty, too many are BadInput. Line breaks are shown as ⏎.
    void addRow(std::vector<std::string> cells);

    /// A rule before the next row (above totals).
    void addRule();

    /// Cells wider than this are cut with "…" (default: never).
    void setWidest(size_t columns) { m_widest = columns; }

    /// The table, each line with a line break and without trailing spaces; `indent` spaces before each.
    std::string text(size_t indent = 0) const;

  private:
    std::string line(const std::vector<std::string>& cells, const std::vector<size_t>& widths) const;
    std::vector<size_t> widths() const;

    std::vector<Column> m_columns;
    std::vector<std::vector<std::string>> m_rows; ///< a row without cells is a rule
    size_t m_widest = 0;
};

/// 0.7228 -> "0.723" with three decimals; "–" for a value that is not a number; never "-0.000".
std::string figure(double value, int decimals);

/// 0.7228 -> "72.28".
std::string percentFigure(double share, int decimals = 2);

} // namespace alter
