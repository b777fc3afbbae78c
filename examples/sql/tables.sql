-- Parley's talk rounds as tables. Runs as it is in PostgreSQL 9.5+ and SQLite 3.24+.

CREATE TABLE IF NOT EXISTS talk_round (
    round_id            TEXT PRIMARY KEY,
    process             TEXT NOT NULL,
    track               TEXT,
    number              INTEGER,
    city                TEXT,
    country             TEXT,               -- ISO 3166-1 alpha-2
    start_edtf          TEXT,               -- as precise as the reports: 2017-01-23, 2017-01, 2015-03~ (about)
    start_earliest      DATE,               -- the first and the last day that start_edtf can mean: use these in comparisons
    start_latest        DATE,
    end_edtf            TEXT,
    status              TEXT NOT NULL,
    overdue             BOOLEAN NOT NULL,   -- scheduled, its day has passed, and nobody has said what came of it
    independent_sources INTEGER NOT NULL,
    confidence          REAL NOT NULL,
    version             TEXT NOT NULL       -- equal versions say the same
);

CREATE TABLE IF NOT EXISTS talk_round_actor (
    round_id TEXT NOT NULL REFERENCES talk_round ON DELETE CASCADE,
    role     TEXT NOT NULL,                 -- party, mediator, host, observer, absent
    name     TEXT NOT NULL,
    actor_id TEXT,                          -- null: not in Parley's vocabulary
    PRIMARY KEY (round_id, role, name)
);

CREATE TABLE IF NOT EXISTS talk_round_evidence (
    round_id   TEXT NOT NULL REFERENCES talk_round ON DELETE CASCADE,
    article_id TEXT NOT NULL,
    sentence   TEXT NOT NULL
);

-- Former ids. A round that is found to be another one, or is told more exactly, lives on under another id.
CREATE TABLE IF NOT EXISTS talk_round_redirect (
    old_id TEXT PRIMARY KEY,
    new_id TEXT NOT NULL
);
