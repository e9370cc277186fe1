#include "core/data/detect.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/detect_delimited.h"
#include "core/data/iob.h"
#include "core/data/json_value.h"

#include <algorithm>

namespace alter {

namespace {

constexpr size_t sampleBytes = 256 * 1024;
constexpr size_t sampleLines = 200;

/// The beginning of a file in two readings.
struct Sample {
    std::string bytes; ///< unpacked
    std::string text;  ///< as UTF-8
    bool whole = false;
    std::vector<std::string> lines; ///< whole ones only
};

std::string readBytes(const std::filesystem::path& file, bool& whole) {
    const auto source = openByteSource(file);
    std::string bytes(sampleBytes, '\0');
    size_t size = 0;
    size_t got = 0;
    while (size < bytes.size() && (got = source->read(bytes.data() + size, bytes.size() - size)) > 0)
        size += got;
    whole = size < bytes.size();
    bytes.resize(size);
    return bytes;
}

std::vector<std::string> linesOf(const std::string& text, bool whole) {
    std::vector<std::string> lines;
    size_t at = 0;
    while (at < text.size() && lines.size() < sampleLines) {
        const size_t stop = text.find('\n', at);
        if (stop == std::string::npos && !whole && !lines.empty())
            break;
        std::string line = text.substr(at, stop == std::string::npos ? stop : stop - at);
        if (line.ends_with('\r'))
            line.pop_back();
        lines.push_back(std::move(line));
        at = stop == std::string::npos ? text.size() : stop + 1;
    }
    return lines;
}

/// The file's extension in lower case, without that of its compression.
std::string extensionOf(std::filesystem::path file) {
    std::string extension = file.extension().string();
    if (extension == ".gz" || extension == ".zst" || extension == ".zstd")
        extension = file.replace_extension().extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return extension;
}

/// Whether `text` begins like a JSON object or list of values (prose may begin with a bracket, too).
bool beginsLikeJson(const std::string& text) {
    const size_t open = text.find_first_not_of(" \t\r\n");
    if (open == std::string::npos || (text[open] != '{' && text[open] != '['))
        return false;
    const size_t next = text.find_first_not_of(" \t\r\n", open + 1);
    if (next == std::string::npos)
        return true;
    const std::string_view allowed = text[open] == '{' ? "\"}" : "\"{[]-0123456789tfn";
    return allowed.find(text[next]) != std::string_view::npos;
}

bool isWholeJson(const std::string& line) {
    const ParsedJson parsed = parseJson(line);
    return parsed.problem.empty() && parsed.value.is_structured();
}

FileFormat jsonFormat(const Sample& sample, const std::string& extension, std::string& reason) {
    std::vector<std::string> filled;
    for (const std::string& line : sample.lines)
        if (line.find_first_not_of(" \t") != std::string::npos && filled.size() < 2)
            filled.push_back(line);
    const bool firstIsWhole = !filled.empty() && isWholeJson(filled[0]);
    if (firstIsWhole && (filled.size() > 1 || extension == ".jsonl" || extension == ".ndjson")) {
        reason = "the first line is a JSON value of its own";
        return FileFormat::JsonLines;
    }
    if (sample.text.find("\"paragraphs\"") != std::string::npos &&
        sample.text.find("\"qas\"") != std::string::npos) {
        reason = "JSON with \"paragraphs\" and \"qas\"";
        return FileFormat::Squad;
    }
    reason = "begins like JSON";
    return FileFormat::Json;
}

bool looksLikeConll(const std::vector<std::string>& lines) {
    size_t tokens = 0;
    size_t tagged = 0;
    size_t gaps = 0;
    for (const std::string& line : lines) {
        const size_t stop = line.find_last_not_of(" \t");
        if (stop == std::string::npos) {
            ++gaps;
            continue;
        }
        ++tokens;
        const size_t gap = line.find_last_of(" \t", stop);
        tagged += gap != std::string::npos && isIobTag(line.substr(gap + 1, stop - gap));
    }
    return tokens > 0 && gaps > 0 && tagged * 10 >= tokens * 9;
}

FileFormat textFormat(const std::filesystem::path& file, const Sample& sample, const std::string& extension,
                      TextEncoding encoding, std::string& reason) {
    reason = cat("its name ends in ", extension);
    if (extension == ".csv")
        return FileFormat::Csv;
    if (extension == ".tsv" || extension == ".tab")
        return FileFormat::Tsv;
    if (looksLikeConll(sample.lines)) {
        reason = "a token and an IOB tag in each line";
        return FileFormat::Conll;
    }
    const DelimitedTrial tabs = tryDelimited(file, encoding, '\t', false);
    if (tabs.width() > 1 && tabs.problems == 0) {
        reason = "the same number of tabs in each line";
        return FileFormat::Tsv;
    }
    const DelimitedTrial commas = tryDelimited(file, encoding, ',', true);
    if (commas.width() > 1 && commas.rows.size() > 2 && commas.problems == 0) {
        reason = "the same number of commas in each row";
        return FileFormat::Csv;
    }
    reason = "no other structure was found";
    return FileFormat::Text;
}

FileFormat guessFormat(const std::filesystem::path& file, const Sample& sample, TextEncoding encoding,
                       std::string& reason) {
    const std::string extension = extensionOf(file);
    if (extension == ".jsonl" || extension == ".ndjson") {
        reason = cat("its name ends in ", extension);
        return FileFormat::JsonLines;
    }
    if (beginsLikeJson(sample.text))
        return jsonFormat(sample, extension, reason);
    return textFormat(file, sample, extension, encoding, reason);
}

void refuseBinary(const std::filesystem::path& file, const Sample& sample) {
    if (sample.bytes.empty())
        throwBadInput({.what = "The file is empty.", .where = file.string()});
    if (sample.bytes.starts_with("PK\x03\x04"))
        throwBadInput({.what = "This is a zip archive or an office document, which cannot be read.",
                       .where = file.string(),
                       .next = "Unpack it, or save the table as CSV (UTF-8)."});
    if (sample.text.find('\0') != std::string::npos)
        throwBadInput(
            {.what = "This is not a text file, nor Parquet.",
             .where = file.string(),
             .found = cat("a zero byte at ", sample.text.find('\0')),
             .expected = "csv, tsv, jsonl, json, squad, conll, parquet or text; plain, gzip or zstd"});
}

void nameFields(const std::filesystem::path& file, DetectedFormat& format) {
    const auto reader = openRecords(file, format);
    Record record;
    for (size_t i = 0; i < sampleLines && reader->next(record); ++i)
        if (record.problem.empty()) {
            for (const auto& [name, value] : record.fields.items())
                format.fieldNames.push_back(name);
            return;
        }
}

DetectedFormat parquetFormat(const std::filesystem::path& file, const FormatOptions& options) {
    if (options.format != FileFormat::Auto && options.format != FileFormat::Parquet)
        throwBadInput({.what = "This is a Parquet file.",
                       .where = file.string(),
                       .expected = toText(options.format),
                       .next = "Leave the format out, or name parquet."});
    DetectedFormat format;
    format.format = FileFormat::Parquet;
    format.reason = "begins with Parquet's mark";
    nameFields(file, format);
    return format;
}

} // namespace

DetectedFormat detectFormat(const std::filesystem::path& file, const FormatOptions& options) {
    DetectedFormat format;
    format.compression = detectCompression(file);
    Sample sample;
    sample.bytes = readBytes(file, sample.whole);
    if (sample.bytes.starts_with("PAR1") && format.compression == Compression::None)
        return parquetFormat(file, options);

    const EncodingMark mark = detectEncoding(sample.bytes);
    format.encoding = options.encoding == TextEncoding::Auto ? mark.encoding : options.encoding;
    const size_t markBytes = mark.encoding == format.encoding ? mark.markBytes : 0;
    TextDecoder(format.encoding).decode(std::string_view(sample.bytes).substr(markBytes), sample.text);
    refuseBinary(file, sample);
    sample.lines = linesOf(sample.text, sample.whole);

    format.recordsAt = options.recordsAt;
    format.format = options.format;
    format.reason = "named by the user";
    if (options.format == FileFormat::Auto)
        format.format = guessFormat(file, sample, format.encoding, format.reason);
    if (format.format == FileFormat::Parquet)
        throwBadInput({.what = "This is not a Parquet file.", .where = file.string()});
    if (format.format == FileFormat::Csv || format.format == FileFormat::Tsv)
        detectDelimited(file, options, format);
    else
        nameFields(file, format);
    return format;
}

Preview preview(const std::filesystem::path& file, const FormatOptions& options, size_t records) {
    Preview result;
    result.format = detectFormat(file, options);
    const auto reader = openRecords(file, result.format);
    Record record;
    while (result.records.size() < records && reader->next(record))
        result.records.push_back(std::move(record));
    return result;
}

} // namespace alter
