#pragma once

#include "core/data/format.h"

namespace alter {

/// Looks at the first bytes of `file` and fills in what `options` leave open. Throws Missing where there is
/// no such file and BadInput where it is empty or of a kind that cannot be read.
DetectedFormat detectFormat(const std::filesystem::path& file, const FormatOptions& options = {});

/// The first records of a file, with what was detected.
struct Preview {
    DetectedFormat format;
    std::vector<Record> records; ///< problems included
};

Preview preview(const std::filesystem::path& file, const FormatOptions& options = {}, size_t records = 20);

} // namespace alter
