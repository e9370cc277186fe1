#include "core/base/clock.h"
#include "core/base/os/output_file.h"
#include "core/base/text.h"
#include "core/store/json_column.h"
#include "core/store/names.h"
#include "core/store/run_folder.h"
#include "core/store/runs.h"

#include <array>
#include <charconv>
#include <random>

// How runs are named, created and referred to.
namespace alter {

namespace {

/// "20261122-213015-ab12": sorts by time, and is unique even when several begin in the same second.
std::string newRunId(const std::string& now) {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string id;
    for (const char character : now.substr(0, 19)) {
        if (character == 'T')
            id += '-';
        else if (character != '-' && character != ':')
            id += character;
    }
    id += '-';
    std::random_device random;
    for (int i = 0; i < 4; ++i)
        id += digits[random() % digits.size()];
    return id;
}

std::string freeName(const RunStore& runs) {
    for (int number = 1;; ++number) {
        std::string name = cat("run-", number);
        if (!runs.find(name))
            return name;
    }
}

template <typename Number>
std::optional<Number> wholeNumber(std::string_view text) {
    Number number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || problem != std::errc() || end != text.data() + text.size() || number < 0)
        return std::nullopt;
    return number;
}

constexpr std::array states = {RunState::Created,  RunState::Running, RunState::Paused,
                               RunState::Finished, RunState::Stopped, RunState::Failed};

} // namespace

std::string toText(RunState state) {
    static constexpr std::array names = {"created", "running", "paused", "finished", "stopped", "failed"};
    return names.at(static_cast<size_t>(state));
}

RunState runStateFromText(std::string_view text) {
    for (const RunState state : states) {
        if (toText(state) == text)
            return state;
    }
    throwBadInput({.what = "The project holds a run in an unknown state.", .found = std::string(text)});
}

nlohmann::json errorJson(const Error& error) {
    const ErrorParts& parts = error.parts();
    return {{"kind", error.exitCode()}, {"what", parts.what},         {"where", parts.where},
            {"found", parts.found},     {"expected", parts.expected}, {"next", parts.next}};
}

Run RunStore::create(RunConfig config, const nlohmann::json& environment, const std::string& parent) {
    Transaction transaction(m_db);
    if (config.name.empty())
        config.name = freeName(*this);
    checkRunName(config.name);
    const std::string now = utcNow();
    const std::string id = newRunId(now);
    m_db.run("INSERT INTO runs (id, name, method, backbone, state, config, environment, parent, created_at, "
             "updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
             id, config.name, config.method, config.backbone, toText(RunState::Created),
             jsonText(toJson(config)), jsonText(environment), parent, now, now);
    const RunFolder folder(m_project, id);
    try {
        std::filesystem::create_directories(folder.checkpoints());
        writeFileWhole(folder.configFile(), toJson(config).dump(2) + "\n");
        transaction.commit();
    } catch (...) {
        std::error_code ignored;
        std::filesystem::remove_all(folder.path(), ignored);
        throw;
    }
    return get(id);
}

void RunStore::rename(const std::string& id, const std::string& name) {
    Transaction transaction(m_db);
    checkRunName(name);
    m_db.run("UPDATE runs SET name = ? WHERE id = ?", name, id);
    transaction.commit();
}

void RunStore::checkRunName(const std::string& name) const {
    checkName("run", name);
    if (name == "base")
        throwUsage({.what = "A run cannot be called \"base\".",
                    .expected = "another name: base means the backbone alone"});
    if (find(name))
        throwTaken("run", name);
}

RunReference RunStore::resolve(const std::string& reference) const {
    RunReference result{
        .text = reference, .runId = {}, .step = {}, .stage = {}, .isBase = reference == "base"};
    if (result.isBase)
        return result;
    const size_t at = reference.find('@');
    if (at != std::string::npos) {
        const std::string_view suffix = std::string_view(reference).substr(at + 1);
        if (suffix.starts_with("stage"))
            result.stage = wholeNumber<int>(suffix.substr(5));
        else
            result.step = wholeNumber<int64_t>(suffix);
        if (!result.stage && !result.step)
            throwUsage({.what = "This does not say which checkpoint of the run is meant.",
                        .found = cat("\"", reference, "\""),
                        .expected = "RUN, RUN@STEP (a number), RUN@stage1, RUN@stage2, or base"});
    }
    result.runId = get(reference.substr(0, at)).id;
    return result;
}

} // namespace alter
