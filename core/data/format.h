#pragma once

#include "core/data/byte_source.h"
#include "core/data/record.h"
#include "core/data/text_encoding.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alter {

enum class FileFormat { Auto, Csv, Tsv, JsonLines, Json, Squad, Conll, Parquet, Text };

/// "auto", "csv", "tsv", "jsonl", "json", "squad", "conll", "parquet", "text".
std::string toText(FileFormat format);
/// Throws Usage for another name.
FileFormat fileFormatFrom(std::string_view name);

/// What a user says about a file; what is left open is detected.
struct FormatOptions {
    FileFormat format = FileFormat::Auto;
    TextEncoding encoding = TextEncoding::Auto;
    std::optional<char> delimiter; ///< csv and tsv
    std::optional<bool> hasHeader; ///< csv and tsv
    std::optional<bool> quotes;    ///< csv and tsv: whether quotes enclose fields or are text like any other
    std::vector<std::string>
        fieldNames;        ///< csv and tsv, columns of a file without header (or instead of its header)
    std::string recordsAt; ///< json: the member whose array holds the records, "train"; empty = all
};

/// Everything a reader needs to know about a file.
struct DetectedFormat {
    FileFormat format = FileFormat::Text;
    Compression compression = Compression::None;
    TextEncoding encoding = TextEncoding::Utf8;
    char delimiter = ',';
    bool hasHeader = false;
    bool quotes = true;
    std::vector<std::string>
        fieldNames; ///< csv and tsv: the columns; otherwise the fields of the first record
    std::string recordsAt;
    std::string reason; ///< why it was taken for this, one sentence
};

/// A reader for `file`; `format` as detectFormat() gives it.
std::unique_ptr<RecordReader> openRecords(const std::filesystem::path& file, const DetectedFormat& format);

} // namespace alter
