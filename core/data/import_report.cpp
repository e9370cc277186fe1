#include "core/data/import_report.h"

#include "core/base/text.h"

namespace alter {

namespace {

std::string placeText(const BadRow& row) {
    return cat(row.file.string(), ", ", toText(row.at));
}

} // namespace

void ImportReport::addBad(BadRow row, const std::string& kind) {
    ++badRows;
    ++reasons[kind];
    if (firstBadRows.size() < shownRows)
        firstBadRows.push_back(std::move(row));
}

std::string ImportReport::badRowsText() const {
    if (badRows == 0)
        return {};
    std::vector<std::string> kinds;
    for (const auto& [kind, count] : reasons)
        kinds.push_back(cat(kind, " (", count, ")"));
    std::string text =
        cat(badRows, " of ", rows, badRows == 1 ? " rows does" : " rows do", " not fit: ", joinList(kinds));
    for (const BadRow& row : firstBadRows)
        text += cat("\n    ", placeText(row), ": ", row.reason);
    if (static_cast<size_t>(badRows) > firstBadRows.size())
        text += cat("\n    … and ", static_cast<size_t>(badRows) - firstBadRows.size(), " more");
    return text;
}

nlohmann::ordered_json ImportReport::toJson() const {
    nlohmann::ordered_json json;
    json["task"] = task;
    json["rows"] = rows;
    for (const Split split : allSplits)
        json["examples"][toText(split)] = examples[static_cast<size_t>(split)];
    json["bad_rows"] = badRows;
    json["reasons"] = reasons;
    json["first_bad_rows"] = nlohmann::ordered_json::array();
    for (const BadRow& row : firstBadRows)
        json["first_bad_rows"].push_back({{"file", row.file.string()},
                                          {"line", row.at.line},
                                          {"column", row.at.column},
                                          {"path", row.at.path},
                                          {"reason", row.reason}});
    json["files"] = nlohmann::ordered_json::array();
    for (const auto& [file, format] : files)
        json["files"].push_back({{"file", file.string()},
                                 {"format", toText(format.format)},
                                 {"compression", toText(format.compression)},
                                 {"encoding", toText(format.encoding)},
                                 {"reason", format.reason}});
    json["statistics"] = statistics;
    json["seconds"] = seconds;
    return json;
}

} // namespace alter
