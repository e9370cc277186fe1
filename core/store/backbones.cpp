#include "core/store/backbones.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/store/names.h"

namespace alter {

namespace {

constexpr const char* backboneColumns =
    "SELECT name, architecture, parameters, bytes, licence, fingerprint, source, added_at FROM backbones ";
/// No backbone's name begins with a dot.
constexpr const char* asidePrefix = ".removed-";
constexpr const char* namesSql = "SELECT name FROM backbones ORDER BY name";

BackboneRecord readBackbone(const Row& row) {
    return {.name = row.text(0),
            .architecture = row.text(1),
            .parameters = row.integer(2),
            .bytes = row.integer(3),
            .licence = row.text(4),
            .fingerprint = row.text(5),
            .source = row.text(6),
            .addedAt = row.text(7)};
}

void moveFolder(const std::filesystem::path& from, const std::filesystem::path& to) {
    if (!std::filesystem::exists(from))
        throwMissing({.what = "The backbone's files are not there any more.",
                      .where = from.string(),
                      .next = "Import the backbone again."});
    if (std::filesystem::exists(to))
        throwBadInput({.what = "A folder of this name is left over in the project.",
                       .where = to.string(),
                       .next = "Remove the folder, or choose another name."});
    std::error_code failure;
    std::filesystem::rename(from, to, failure);
    if (failure)
        throwBadInput({.what = "The backbone's folder cannot be renamed.",
                       .where = from.string(),
                       .found = failure.message()});
}

} // namespace

void BackboneStore::add(const BackboneRecord& backbone) {
    BackboneRecord added = backbone;
    added.addedAt = utcNow();
    Transaction transaction(m_db);
    insert(added);
    transaction.commit();
}

void BackboneStore::insert(const BackboneRecord& backbone) {
    checkName("backbone", backbone.name);
    if (find(backbone.name))
        throwTaken("backbone", backbone.name);
    m_db.run("INSERT INTO backbones (name, architecture, parameters, bytes, licence, fingerprint, source, "
             "added_at) "
             "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
             backbone.name, backbone.architecture, backbone.parameters, backbone.bytes, backbone.licence,
             backbone.fingerprint, backbone.source, backbone.addedAt);
}

std::vector<BackboneRecord> BackboneStore::list() const {
    std::vector<BackboneRecord> backbones;
    m_db.each(cat(backboneColumns, "ORDER BY name"),
              [&](const Row& row) { backbones.push_back(readBackbone(row)); });
    return backbones;
}

std::optional<BackboneRecord> BackboneStore::find(const std::string& name) const {
    return m_db.first(cat(backboneColumns, "WHERE name = ?"), readBackbone, name);
}

BackboneRecord BackboneStore::get(const std::string& name) const {
    if (auto backbone = find(name))
        return *backbone;
    throwUnknown("backbone", name, m_db, namesSql);
}

BackboneRecord BackboneStore::choose(const std::string& name) const {
    if (!name.empty())
        return get(name);
    const std::vector<BackboneRecord> all = list();
    if (all.size() == 1)
        return all.front();
    if (all.empty())
        throwMissing({.what = "The project has no backbone yet.",
                      .next = "Import one with: alter backbone add PROJECT PATH"});
    std::vector<std::string> names;
    for (const BackboneRecord& backbone : all)
        names.push_back(backbone.name);
    throwUsage({.what = "The project has several backbones.",
                .expected = cat("one of ", joinList(names)),
                .next = "Say which with --backbone NAME."});
}

void BackboneStore::remove(const std::string& name) {
    Transaction transaction(m_db);
    takeOut(name);
    transaction.commit();
    std::filesystem::remove_all(m_project.backboneFolder(name));
}

/// From the list alone. Must be inside a Transaction.
void BackboneStore::takeOut(const std::string& name) {
    get(name);
    if (const auto users = usersOf(name); !users.empty())
        throwBadInput({.what = "Runs of the project use this backbone.",
                       .found = cat(users.size() == 1 ? "run " : "runs ", joinList(users)),
                       .next = "Remove those runs first; they cannot work without it."});
    m_db.run("DELETE FROM backbones WHERE name = ?", name);
}

/// Runs by name, those that wait in the queue too.
std::vector<std::string> BackboneStore::usersOf(const std::string& name) const {
    std::vector<std::string> users;
    m_db.each(
        "SELECT name FROM runs WHERE backbone = ?1 UNION SELECT 'of the queue' FROM queue WHERE state = "
        "'waiting' AND json_extract(config, '$.backbone') = ?1",
        [&](const Row& row) { users.push_back(row.text(0)); }, name);
    return users;
}

void BackboneStore::rename(const std::string& from, const std::string& to) {
    if (from == to)
        return;
    Transaction transaction(m_db);
    BackboneRecord record = get(from);
    takeOut(from);
    record.name = to;
    insert(record);
    moveFolder(m_project.backboneFolder(from), m_project.backboneFolder(to));
    transaction.commit();
}

BackboneStore::Aside BackboneStore::setAside(const std::string& name) {
    Transaction transaction(m_db);
    Aside aside{.record = get(name), .folder = {}};
    takeOut(name);
    int number = 0;
    do
        aside.folder = m_project.backboneFolder(cat(asidePrefix, name, "-", ++number));
    while (std::filesystem::exists(aside.folder));
    moveFolder(m_project.backboneFolder(name), aside.folder);
    transaction.commit();
    return aside;
}

void BackboneStore::bringBack(const Aside& aside) {
    Transaction transaction(m_db);
    insert(aside.record);
    moveFolder(aside.folder, m_project.backboneFolder(aside.record.name));
    transaction.commit();
}

void BackboneStore::deleteAside() {
    const std::filesystem::path all = m_project.folder() / "backbones";
    std::vector<std::filesystem::path> aside;
    std::error_code failure;
    for (const auto& entry : std::filesystem::directory_iterator(all, failure))
        if (entry.path().filename().string().starts_with(asidePrefix))
            aside.push_back(entry.path());
    for (const std::filesystem::path& folder : aside)
        std::filesystem::remove_all(folder, failure);
}

} // namespace alter
