#include "core/data/format.h"

#include "core/base/error.h"
#include "core/data/conll_reader.h"
#include "core/data/csv_reader.h"
#include "core/data/json_reader.h"
#include "core/data/jsonl_reader.h"
#include "core/data/lines_reader.h"
#include "core/data/parquet_reader.h"
#include "core/data/squad_reader.h"

#include <array>
#include <utility>

namespace alter {

namespace {

constexpr std::array<std::pair<FileFormat, std::string_view>, 9> formatNames = {{
    {FileFormat::Auto, "auto"},
    {FileFormat::Csv, "csv"},
    {FileFormat::Tsv, "tsv"},
    {FileFormat::JsonLines, "jsonl"},
    {FileFormat::Json, "json"},
    {FileFormat::Squad, "squad"},
    {FileFormat::Conll, "conll"},
    {FileFormat::Parquet, "parquet"},
    {FileFormat::Text, "text"},
}};

} // namespace

std::string toText(FileFormat format) {
    for (const auto& [value, name] : formatNames)
        if (value == format)
            return std::string(name);
    return {};
}

FileFormat fileFormatFrom(std::string_view name) {
    for (const auto& [value, known] : formatNames)
        if (known == name)
            return value;
    throwUsage({.what = "This file format is not known.",
                .found = std::string(name),
                .expected = "auto, csv, tsv, jsonl, json, squad, conll, parquet or text"});
}

std::unique_ptr<RecordReader> openRecords(const std::filesystem::path& file, const DetectedFormat& format) {
    switch (format.format) {
    case FileFormat::Csv:
    case FileFormat::Tsv:
        return std::make_unique<CsvReader>(
            file, format.encoding,
            CsvOptions{format.delimiter, format.hasHeader, format.quotes, format.fieldNames});
    case FileFormat::JsonLines:
        return std::make_unique<JsonLinesReader>(file, format.encoding);
    case FileFormat::Json:
        return std::make_unique<JsonReader>(file, format.encoding, format.recordsAt);
    case FileFormat::Squad:
        return std::make_unique<SquadReader>(file, format.encoding);
    case FileFormat::Conll:
        return std::make_unique<ConllReader>(file, format.encoding);
    case FileFormat::Parquet:
        return std::make_unique<ParquetReader>(file);
    case FileFormat::Text:
    case FileFormat::Auto:
        break;
    }
    return std::make_unique<LinesReader>(file, format.encoding);
}

} // namespace alter
