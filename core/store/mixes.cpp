#include "core/store/mixes.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/store/json_column.h"
#include "core/store/names.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace alter {

namespace {

constexpr const char* mixNamesSql = "SELECT name FROM mixes ORDER BY name";

Mix readMix(const Row& row) {
    Mix mix{.name = row.text(0)};
    if (const std::string pin = row.text(1); !pin.empty())
        mix.gates.pin = pin;
    mix.gates.ablate = readJson<std::vector<std::string>>(row, 2);
    mix.gates.scale = readJson<std::map<std::string, double>>(row, 3);
    return mix;
}

void checkGates(const GateChanges& gates) {
    if (gates.empty())
        throwUsage({.what = "The mix changes nothing.", .next = "Pin, ablate or scale an expert."});
    for (const auto& [expert, factor] : gates.scale)
        if (!std::isfinite(factor))
            throwUsage({.what = "A mix has a factor that is no number.", .where = expert});
}

} // namespace

std::vector<std::string> GateChanges::experts() const {
    std::set<std::string> names(ablate.begin(), ablate.end());
    if (pin)
        names.insert(*pin);
    for (const auto& [expert, factor] : scale)
        names.insert(expert);
    return {names.begin(), names.end()};
}

GateChanges GateChanges::with(const GateChanges& others) const {
    GateChanges both = *this;
    if (others.pin)
        both.pin = others.pin;
    for (const std::string& expert : others.ablate)
        if (std::find(both.ablate.begin(), both.ablate.end(), expert) == both.ablate.end())
            both.ablate.push_back(expert);
    for (const auto& [expert, factor] : others.scale)
        both.scale[expert] = factor;
    return both;
}

std::vector<Mix> MixStore::list() const {
    std::vector<Mix> mixes;
    m_db.each("SELECT name, pin, ablate, weights FROM mixes ORDER BY name",
              [&mixes](const Row& row) { mixes.push_back(readMix(row)); });
    return mixes;
}

std::optional<Mix> MixStore::find(const std::string& name) const {
    return m_db.first("SELECT name, pin, ablate, weights FROM mixes WHERE name = ?", readMix, name);
}

Mix MixStore::get(const std::string& name) const {
    if (auto mix = find(name))
        return *mix;
    throwUnknown("mix", name, m_db, mixNamesSql);
}

void MixStore::add(const Mix& mix) {
    checkName("mix", mix.name);
    checkGates(mix.gates);
    Transaction transaction(m_db);
    if (find(mix.name))
        throwTaken("mix", mix.name);
    m_db.run("INSERT INTO mixes (name, pin, ablate, weights, created_at) VALUES (?, ?, ?, ?, ?)", mix.name,
             mix.gates.pin.value_or(""), jsonText(nlohmann::json(mix.gates.ablate)),
             jsonText(nlohmann::json(mix.gates.scale)), utcNow());
    transaction.commit();
}

void MixStore::change(const Mix& mix) {
    checkGates(mix.gates);
    const int64_t changed = m_db.run("UPDATE mixes SET pin = ?, ablate = ?, weights = ? WHERE name = ?",
                                     mix.gates.pin.value_or(""), jsonText(nlohmann::json(mix.gates.ablate)),
                                     jsonText(nlohmann::json(mix.gates.scale)), mix.name);
    if (changed == 0)
        throwUnknown("mix", mix.name, m_db, mixNamesSql);
}

void MixStore::rename(const std::string& name, const std::string& fresh) {
    checkName("mix", fresh);
    Transaction transaction(m_db);
    if (fresh != name && find(fresh))
        throwTaken("mix", fresh);
    if (m_db.run("UPDATE mixes SET name = ? WHERE name = ?", fresh, name) == 0)
        throwUnknown("mix", name, m_db, mixNamesSql);
    transaction.commit();
}

void MixStore::remove(const std::string& name) {
    if (m_db.run("DELETE FROM mixes WHERE name = ?", name) == 0)
        throwUnknown("mix", name, m_db, mixNamesSql);
}

nlohmann::ordered_json toJson(const Mix& mix) {
    nlohmann::ordered_json json = {{"name", mix.name}};
    if (mix.gates.pin)
        json["pin"] = *mix.gates.pin;
    if (!mix.gates.ablate.empty())
        json["ablate"] = mix.gates.ablate;
    if (!mix.gates.scale.empty())
        json["scale"] = mix.gates.scale;
    return json;
}

Mix mixFromJson(const nlohmann::ordered_json& json) {
    Mix mix{.name = json.at("name")};
    if (json.contains("pin"))
        mix.gates.pin = json.at("pin").get<std::string>();
    mix.gates.ablate = json.value("ablate", std::vector<std::string>());
    mix.gates.scale = json.value("scale", std::map<std::string, double>());
    return mix;
}

} // namespace alter
