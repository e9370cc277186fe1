#include "core/store/backbones.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/store/names.h"

namespace alter {

namespace {

constexpr const char* columns =
    "SELECT name, architecture, parameters, bytes, licence, fingerprint, source, added_at FROM backbones ";
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

} // namespace

void BackboneStore::add(const BackboneRecord& backbone) {
    checkName("backbone", backbone.name);
    Transaction transaction(m_db);
    if (find(backbone.name))
        throwTaken("backbone", backbone.name);
    m_db.run("INSERT INTO backbones (name, architecture, parameters, bytes, licence, fingerprint, source, "
             "added_at) "
             "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
             backbone.name, backbone.architecture, backbone.parameters, backbone.bytes, backbone.licence,
             backbone.fingerprint, backbone.source, utcNow());
    transaction.commit();
}

std::vector<BackboneRecord> BackboneStore::list() const {
    std::vector<BackboneRecord> backbones;
    m_db.each(cat(columns, "ORDER BY name"), [&](const Row& row) { backbones.push_back(readBackbone(row)); });
    return backbones;
}

std::optional<BackboneRecord> BackboneStore::find(const std::string& name) const {
    return m_db.first(cat(columns, "WHERE name = ?"), readBackbone, name);
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
    get(name);
    const auto user = m_db.first(
        "SELECT name FROM runs WHERE backbone = ? LIMIT 1", [](const Row& row) { return row.text(0); }, name);
    if (user)
        throwBadInput({.what = "Runs of the project use this backbone.",
                       .found = cat("run ", *user),
                       .next = "Remove those runs first; they cannot work without it."});
    m_db.run("DELETE FROM backbones WHERE name = ?", name);
    transaction.commit();
    std::filesystem::remove_all(m_project.backboneFolder(name));
}

} // namespace alter
