#pragma once

#include "core/data/format.h"

namespace alter {

/// The first rows of a file under one reading of its delimiter and quotes.
struct DelimitedTrial {
    std::vector<std::vector<std::string>> rows;
    size_t problems = 0; ///< ragged or unreadable rows
    size_t width() const { return rows.empty() ? 0 : rows.front().size(); }
};

DelimitedTrial tryDelimited(const std::filesystem::path& file, TextEncoding encoding, char delimiter,
                            bool quotes);

/// Fills in delimiter, quotes, header and field names of a csv or tsv file; adds to `format.reason`.
void detectDelimited(const std::filesystem::path& file, const FormatOptions& options, DetectedFormat& format);

} // namespace alter
