#include "core/data/detect_delimited.h"

#include "core/base/text.h"
#include "core/data/csv_reader.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace alter {

namespace {

constexpr size_t trialRows = 100;
constexpr size_t longestName = 40;
constexpr std::ptrdiff_t mostSpacesInName = 3;

std::string nameOf(char delimiter) {
    return delimiter == '\t' ? "tab" : cat("'", delimiter, "'");
}

bool isNumber(const std::string& text) {
    double value = 0;
    const auto [stop, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    return fault == std::errc{} && stop == text.data() + text.size();
}

/// Rows that agree, as a share of all; nothing where there is but one column.
double agreement(const DelimitedTrial& trial) {
    if (trial.width() < 2)
        return 0;
    return static_cast<double>(trial.rows.size()) / static_cast<double>(trial.rows.size() + trial.problems);
}

char chooseDelimiter(const std::filesystem::path& file, TextEncoding encoding) {
    char best = ',';
    double bestAgreement = 0;
    for (const char delimiter : {',', '\t', ';', '|'}) {
        const double share = agreement(tryDelimited(file, encoding, delimiter, true));
        if (share > bestAgreement) {
            best = delimiter;
            bestAgreement = share;
        }
    }
    return best;
}

bool beginsWithQuote(const std::string& cell) {
    return cell.starts_with('"');
}

bool isEnclosed(const std::string& cell) {
    return !beginsWithQuote(cell) || (cell.size() >= 2 && cell.ends_with('"'));
}

template <typename Predicate>
bool anyCell(const DelimitedTrial& trial, Predicate predicate) {
    return std::any_of(trial.rows.begin(), trial.rows.end(),
                       [&](const auto& row) { return std::any_of(row.begin(), row.end(), predicate); });
}

/// Quotes enclose fields in csv, unless that breaks rows and their being plain text does not. In tsv files
/// they are more often text, so there they must be seen to enclose.
bool chooseQuotes(const std::filesystem::path& file, const DetectedFormat& format) {
    const DelimitedTrial with = tryDelimited(file, format.encoding, format.delimiter, true);
    const DelimitedTrial without = tryDelimited(file, format.encoding, format.delimiter, false);
    if (format.format == FileFormat::Csv)
        return with.problems == 0 || without.problems > 0 || without.width() < 2;
    if (with.problems > 0 || !anyCell(without, beginsWithQuote))
        return false;
    return without.problems > 0 ||
           !anyCell(without, [](const std::string& cell) { return !isEnclosed(cell); });
}

bool looksLikeName(const std::string& cell) {
    return !cell.empty() && cell.size() <= longestName && !isNumber(cell) &&
           std::count(cell.begin(), cell.end(), ' ') <= mostSpacesInName &&
           cell.find_first_of("?!\n\"") == std::string::npos && cell.back() != '.';
}

/// Names are short, no numbers, all different, and do not come again as values of their column.
bool firstRowIsHeader(const DelimitedTrial& trial) {
    if (trial.rows.empty())
        return false;
    const std::vector<std::string>& first = trial.rows.front();
    if (!std::all_of(first.begin(), first.end(), looksLikeName))
        return false;
    if (std::set<std::string>(first.begin(), first.end()).size() < first.size())
        return false;
    for (size_t row = 1; row < trial.rows.size(); ++row)
        for (size_t i = 0; i < first.size(); ++i)
            if (trial.rows[row][i] == first[i])
                return false;
    return true;
}

} // namespace

DelimitedTrial tryDelimited(const std::filesystem::path& file, TextEncoding encoding, char delimiter,
                            bool quotes) {
    CsvReader reader(file, encoding, CsvOptions{delimiter, false, quotes, {}});
    DelimitedTrial trial;
    Record record;
    while (trial.rows.size() + trial.problems < trialRows && reader.next(record)) {
        if (!record.problem.empty()) {
            ++trial.problems;
            continue;
        }
        std::vector<std::string>& row = trial.rows.emplace_back();
        for (const Fields& cell : record.fields)
            row.push_back(cell.get<std::string>());
    }
    return trial;
}

void detectDelimited(const std::filesystem::path& file, const FormatOptions& options,
                     DetectedFormat& format) {
    const char usual = format.format == FileFormat::Tsv ? '\t' : chooseDelimiter(file, format.encoding);
    format.delimiter = options.delimiter.value_or(usual);
    format.quotes = options.quotes ? *options.quotes : chooseQuotes(file, format);
    const DelimitedTrial trial = tryDelimited(file, format.encoding, format.delimiter, format.quotes);
    format.hasHeader = options.hasHeader ? *options.hasHeader : firstRowIsHeader(trial);
    format.fieldNames = options.fieldNames;
    if (format.fieldNames.empty() && !trial.rows.empty())
        for (size_t i = 0; i < trial.width(); ++i) {
            const std::string& cell = trial.rows.front()[i];
            format.fieldNames.push_back(format.hasHeader && !cell.empty() ? cell : unnamedField(i));
        }
    format.reason += cat("; ", nameOf(format.delimiter), " between ", trial.width(), " columns, ",
                         format.hasHeader ? "the first row holds their names" : "no row with their names",
                         format.quotes ? ", quotes enclose fields" : ", quotes are plain text");
}

} // namespace alter
