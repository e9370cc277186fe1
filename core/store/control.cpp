#include "core/store/control.h"

#include "core/base/clock.h"
#include "core/base/error.h"

#include <array>

namespace alter {

namespace {

ControlRequest requestFromText(std::string_view text) {
    for (const ControlRequest request :
         {ControlRequest::Stop, ControlRequest::Pause, ControlRequest::Resume, ControlRequest::Checkpoint}) {
        if (toText(request) == text)
            return request;
    }
    throwBadInput({.what = "Someone asked an unknown thing of the run.", .found = std::string(text)});
}

} // namespace

std::string toText(ControlRequest request) {
    static constexpr std::array names = {"stop", "pause", "resume", "checkpoint"};
    return names.at(static_cast<size_t>(request));
}

void ControlStore::post(const std::string& runId, ControlRequest request) {
    m_db.run("INSERT INTO control (run_id, request, created_at) VALUES (?, ?, ?)", runId, toText(request),
             utcNow());
}

std::optional<PendingRequest> ControlStore::poll(const std::string& runId) {
    return m_db.first(
        "SELECT id, request FROM control WHERE run_id = ? AND handled_at IS NULL ORDER BY id LIMIT 1",
        [](const Row& row) {
            return PendingRequest{row.integer(0), requestFromText(row.text(1))};
        },
        runId);
}

void ControlStore::markHandled(int64_t id) {
    m_db.run("UPDATE control SET handled_at = ? WHERE id = ?", utcNow(), id);
}

void ControlStore::clear(const std::string& runId) {
    m_db.run("UPDATE control SET handled_at = ? WHERE run_id = ? AND handled_at IS NULL", utcNow(), runId);
}

} // namespace alter
