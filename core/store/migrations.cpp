#include "core/store/schema.h"

#include <array>

namespace alter {

namespace {

// Never change a step that was released: add the next one.
constexpr const char* version1 = R"sql(
PRAGMA application_id = 1095521362;

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE backbones (
    name         TEXT PRIMARY KEY,
    architecture TEXT NOT NULL,
    parameters   INTEGER NOT NULL,
    bytes        INTEGER NOT NULL,
    licence      TEXT NOT NULL,
    fingerprint  TEXT NOT NULL,
    source       TEXT NOT NULL,
    added_at     TEXT NOT NULL
) STRICT;

CREATE TABLE tasks (
    id               INTEGER PRIMARY KEY,
    name             TEXT NOT NULL UNIQUE,
    kind             TEXT NOT NULL,
    description      TEXT NOT NULL,
    input_template   TEXT NOT NULL,
    target_template  TEXT NOT NULL,
    labels           TEXT NOT NULL,  -- JSON list of words
    label_map        TEXT NOT NULL,  -- JSON object: id in the data -> word
    metric           TEXT NOT NULL,
    references_field TEXT NOT NULL,
    source           TEXT NOT NULL,
    licence          TEXT NOT NULL,
    created_at       TEXT NOT NULL,
    statistics       TEXT NOT NULL   -- JSON object
) STRICT;

CREATE TABLE examples (
    id           INTEGER PRIMARY KEY,
    task_id      INTEGER NOT NULL REFERENCES tasks (id) ON DELETE CASCADE,
    split        TEXT NOT NULL,      -- train, validation, test
    fields       TEXT NOT NULL,      -- JSON object
    source_row   INTEGER NOT NULL,
    excluded     INTEGER NOT NULL DEFAULT 0,
    content_hash INTEGER NOT NULL    -- of fields
) STRICT;
CREATE INDEX examples_by_task ON examples (task_id, split, excluded);

CREATE TABLE runs (
    id                  TEXT PRIMARY KEY,
    name                TEXT NOT NULL UNIQUE,
    method              TEXT NOT NULL,
    backbone            TEXT NOT NULL,
    state               TEXT NOT NULL,  -- created, running, paused, finished, stopped, failed
    stage               INTEGER NOT NULL DEFAULT 0,
    step                INTEGER NOT NULL DEFAULT 0,
    total_steps         INTEGER NOT NULL DEFAULT 0,
    config              TEXT NOT NULL,  -- JSON, resolved
    environment         TEXT NOT NULL,  -- JSON: versions, device, data fingerprints
    parent              TEXT NOT NULL DEFAULT '',
    note                TEXT NOT NULL DEFAULT '',
    error               TEXT NOT NULL DEFAULT 'null',
    examples_per_second REAL NOT NULL DEFAULT 0,
    peak_memory_bytes   INTEGER NOT NULL DEFAULT 0,
    created_at          TEXT NOT NULL,
    started_at          TEXT NOT NULL DEFAULT '',
    ended_at            TEXT NOT NULL DEFAULT '',
    updated_at          TEXT NOT NULL,
    pid                 INTEGER NOT NULL DEFAULT 0,
    host                TEXT NOT NULL DEFAULT ''
) STRICT;

-- One curve each; its points carry the number only, so that millions of them stay small.
CREATE TABLE series (
    id     INTEGER PRIMARY KEY,
    run_id TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    stage  INTEGER NOT NULL,
    split  TEXT NOT NULL,
    task   TEXT NOT NULL,               -- '' = all tasks together
    name   TEXT NOT NULL,
    UNIQUE (run_id, name, task, split, stage)
) STRICT;
CREATE TABLE metrics (
    series_id INTEGER NOT NULL REFERENCES series (id) ON DELETE CASCADE,
    step      INTEGER NOT NULL,
    value     REAL,                     -- NULL = not a number
    PRIMARY KEY (series_id, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE routing_snapshots (
    id     INTEGER PRIMARY KEY,
    run_id TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    step   INTEGER NOT NULL,
    stage  INTEGER NOT NULL,
    split  TEXT NOT NULL,
    UNIQUE (run_id, step, stage, split)
) STRICT;
CREATE TABLE routing (
    snapshot_id    INTEGER NOT NULL REFERENCES routing_snapshots (id) ON DELETE CASCADE,
    stream         TEXT NOT NULL,       -- encoder, decoder
    layer          INTEGER NOT NULL,
    task           TEXT NOT NULL,
    expert         TEXT NOT NULL,
    gate_mean      REAL,
    gate_std       REAL,
    gate_abs_share REAL,
    win_share      REAL,
    entropy        REAL
) STRICT;
CREATE INDEX routing_by_snapshot ON routing (snapshot_id);

CREATE TABLE checkpoints (
    run_id     TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    step       INTEGER NOT NULL,
    stage      INTEGER NOT NULL,
    kind       TEXT NOT NULL,           -- latest, best, stage-end
    path       TEXT NOT NULL,           -- within the run's folder
    metric     REAL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (run_id, kind, stage, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE evaluations (
    id           INTEGER PRIMARY KEY,
    run_id       TEXT REFERENCES runs (id) ON DELETE CASCADE,  -- NULL = the backbone alone
    reference    TEXT NOT NULL,
    backbone     TEXT NOT NULL,
    step         INTEGER NOT NULL,
    task         TEXT NOT NULL,
    split        TEXT NOT NULL,
    routing      TEXT NOT NULL,         -- task, auto
    metric       TEXT NOT NULL,
    value        REAL,
    low          REAL,
    high         REAL,
    examples     INTEGER NOT NULL,
    seconds      REAL NOT NULL,
    created_at   TEXT NOT NULL
) STRICT;
CREATE INDEX evaluations_by_run ON evaluations (run_id);

-- Predictions outlive their examples, so example_id is no foreign key.
CREATE TABLE predictions (
    evaluation_id INTEGER NOT NULL REFERENCES evaluations (id) ON DELETE CASCADE,
    example_id    INTEGER NOT NULL,
    prediction    TEXT NOT NULL,
    score         REAL,
    probabilities TEXT NOT NULL,        -- JSON object: label -> probability
    PRIMARY KEY (evaluation_id, example_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE queue (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    position INTEGER NOT NULL,          -- from 1 among those that wait, 0 for the others
    config   TEXT NOT NULL,
    state    TEXT NOT NULL,             -- waiting, running, done, failed
    device   TEXT NOT NULL,             -- '' = any
    run_id   TEXT REFERENCES runs (id) ON DELETE SET NULL
) STRICT;

CREATE TABLE control (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    run_id     TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    request    TEXT NOT NULL,           -- stop, pause, resume, checkpoint
    created_at TEXT NOT NULL,
    handled_at TEXT
) STRICT;
CREATE INDEX control_open ON control (run_id, id) WHERE handled_at IS NULL;
)sql";

constexpr const char* version2 = R"sql(
-- What the playground was asked.
CREATE TABLE prompts (
    id        INTEGER PRIMARY KEY,
    task      TEXT NOT NULL,            -- '' = the routers estimate it
    form      TEXT NOT NULL,            -- the task whose template was filled in, '' = free text
    input     TEXT NOT NULL,            -- JSON object of fields, or the free text
    prompt    TEXT NOT NULL,
    favourite INTEGER NOT NULL DEFAULT 0,
    asked_at  TEXT NOT NULL,
    place     INTEGER NOT NULL,         -- grows with each use
    UNIQUE (task, form, input)
) STRICT;
CREATE INDEX prompts_by_place ON prompts (place);
)sql";

constexpr const char* version3 = R"sql(
-- The name of a task that was taken out of sight; '' = it is in sight, '-' = it is being deleted.
ALTER TABLE tasks ADD COLUMN hidden_as TEXT NOT NULL DEFAULT '';
)sql";

constexpr const char* version4 = R"sql(
-- Changes of gates under a name.
CREATE TABLE mixes (
    name       TEXT PRIMARY KEY,
    pin        TEXT NOT NULL,           -- the expert that answers alone, '' = none
    ablate     TEXT NOT NULL,           -- JSON list of experts
    weights    TEXT NOT NULL,           -- JSON object: expert -> factor
    created_at TEXT NOT NULL
) STRICT;
)sql";

constexpr const char* version5 = R"sql(
-- What leaving an expert out does to a task's metric.
CREATE TABLE ablations (
    run_id      TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    step        INTEGER NOT NULL,
    split       TEXT NOT NULL,
    task        TEXT NOT NULL,
    expert      TEXT NOT NULL,
    metric      TEXT NOT NULL,
    plain       REAL,
    difference  REAL,
    low         REAL,
    high        REAL,
    chance      REAL,
    examples    INTEGER NOT NULL,
    measured_at TEXT NOT NULL,
    PRIMARY KEY (run_id, step, split, task, expert)
) STRICT, WITHOUT ROWID;
)sql";

constexpr std::array steps = {Migration{1, version1}, Migration{2, version2}, Migration{3, version3},
                              Migration{4, version4}, Migration{5, version5}};

} // namespace

std::span<const Migration> migrations() {
    return steps;
}

} // namespace alter
