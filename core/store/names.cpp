#include "core/store/names.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <cctype>

namespace alter {

namespace {

constexpr size_t longestName = 64;

bool isNameCharacter(char character) {
    const auto byte = static_cast<unsigned char>(character);
    return byte < 0x80 &&
           (std::isalnum(byte) || std::string_view("-_.+").find(character) != std::string_view::npos);
}

} // namespace

void checkName(std::string_view what, const std::string& name) {
    const bool good = !name.empty() && name.size() <= longestName && name.front() != '.' &&
                      name.front() != '-' && std::all_of(name.begin(), name.end(), isNameCharacter);
    if (!good)
        throwUsage({.what = cat("This cannot be the name of a ", what, "."),
                    .found = cat("\"", name, "\""),
                    .expected = "1 to 64 letters, digits, - _ . +, not starting with . or -",
                    .next = "Choose another name."});
}

std::string backboneNameFrom(const std::filesystem::path& path) {
    const std::filesystem::path whole = std::filesystem::absolute(path).lexically_normal();
    std::string name = (whole.has_filename() ? whole : whole.parent_path()).filename().string();
    if (name.ends_with(".gguf"))
        name.resize(name.size() - 5);
    std::replace_if(
        name.begin(), name.end(), [](char character) { return !isNameCharacter(character); }, '-');
    name.erase(0, name.find_first_not_of(".-"));
    name.resize(std::min<size_t>(name.size(), longestName));
    return name.empty() ? "backbone" : name;
}

void throwUnknown(std::string_view what, const std::string& name, Database& database,
                  std::string_view namesSql) {
    std::vector<std::string> names;
    database.each(namesSql, [&](const Row& row) { names.push_back(row.text(0)); });
    throwMissing(
        {.what = cat("There is no ", what, " of that name."),
         .where = database.file().parent_path().string(),
         .found = cat("\"", name, "\""),
         .expected = names.empty() ? cat("(the project holds no ", what, " yet)") : joinList(names)});
}

void throwTaken(std::string_view what, const std::string& name) {
    throwBadInput({.what = cat("There already is a ", what, " of that name."),
                   .found = cat("\"", name, "\""),
                   .next = cat("Choose another name, or remove the ", what, " first.")});
}

} // namespace alter
