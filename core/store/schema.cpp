#include "core/store/schema.h"

#include "core/base/error.h"
#include "core/base/text.h"

namespace alter {

namespace {

[[noreturn]] void throwNewer(const Database& database, int64_t found, int known) {
    throwBadInput({.what = "The project was made by a newer version of this program.",
                   .where = database.file().string(),
                   .found = cat("project version ", found),
                   .expected = cat("project version ", known, " or older"),
                   .next = "Update the program, then open the project again; nothing was changed."});
}

[[noreturn]] void throwOlderReadOnly(const Database& database, int64_t found, int known) {
    throwBadInput(
        {.what = "The project was made by an older version of this program and can only be read here.",
         .where = database.file().string(),
         .found = cat("project version ", found),
         .expected = cat("project version ", known),
         .next = "Open it once where it may be written, which brings it up to date."});
}

int64_t versionOf(Database& database) {
    return database.number("PRAGMA user_version");
}

void apply(Database& database, const Migration& step) {
    if (versionOf(database) >= step.to)
        return;
    database.script(step.statements);
    database.script(cat("PRAGMA user_version = ", step.to));
}

/// By a connection of its own: SQLite copies nothing out of one that is about to write.
void keepCopy(const Database& database, int64_t version) {
    Database::open(database.file(), Database::Access::ReadOnly)
        .copyTo(cat(database.file().string(), ".v", version, ".bak"));
}

} // namespace

void migrate(Database& database, std::span<const Migration> steps) {
    const int known = steps.back().to;
    const int64_t found = versionOf(database);
    if (found > known)
        throwNewer(database, found, known);
    if (found == known)
        return;
    if (database.isReadOnly())
        throwOlderReadOnly(database, found, known);
    Transaction transaction(database); // who opens the file meanwhile waits, and finds it done
    const int64_t before = versionOf(database);
    if (before > 0 && before < known)
        keepCopy(database, before);
    for (const Migration& step : steps)
        apply(database, step);
    transaction.commit();
}

} // namespace alter
