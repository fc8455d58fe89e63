-- SPDX-FileCopyrightText: 2026 The Mitra authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 1: the facts, and the history of every change to them. Blank is NULL, never ''.
-- Statements are parted by a marker line, since a trigger holds semicolons of its own.
CREATE TABLE source (
    id TEXT NOT NULL CHECK (id <> ''),
    title TEXT NOT NULL CHECK (title <> ''),
    publisher TEXT NOT NULL CHECK (publisher <> ''),
    published TEXT CHECK (published GLOB '[12][0-9][0-9][0-9]'
        OR (published GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(published || '-01') IS NOT NULL)
        OR (published GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(published, '+0 days') IS published)),
    url TEXT CHECK (url GLOB 'https://?*' OR url GLOB 'http://?*'),
    language TEXT NOT NULL CHECK (language GLOB '[a-z][a-z]' OR language GLOB '[a-z][a-z][a-z]'),
    licence TEXT CHECK (licence <> ''),
    PRIMARY KEY (id)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE economy (
    id TEXT NOT NULL CHECK (id <> ''),
    iso3 TEXT UNIQUE CHECK (iso3 GLOB '[A-Z][A-Z][A-Z]'),
    name_en TEXT NOT NULL CHECK (name_en <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('member', 'group')),
    member_since TEXT CHECK (member_since GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(member_since, '+0 days') IS member_since),
    PRIMARY KEY (id),
    CONSTRAINT group_has_no_accession CHECK (kind = 'member' OR member_since IS NULL)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE framework (
    id TEXT NOT NULL CHECK (id <> ''),
    name_en TEXT NOT NULL CHECK (name_en <> ''),
    period_start INTEGER CHECK (period_start BETWEEN 1900 AND 2100),
    period_end INTEGER CHECK (period_end BETWEEN 1900 AND 2100),
    adopted_on TEXT CHECK (adopted_on GLOB '[12][0-9][0-9][0-9]'
        OR (adopted_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(adopted_on || '-01') IS NOT NULL)
        OR (adopted_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(adopted_on, '+0 days') IS adopted_on)),
    source_id TEXT NOT NULL REFERENCES source (id),
    PRIMARY KEY (id),
    CONSTRAINT period_runs_forward CHECK (period_end >= period_start)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE outcome (
    id TEXT NOT NULL CHECK (id <> ''),
    framework_id TEXT NOT NULL REFERENCES framework (id),
    code TEXT NOT NULL CHECK (code <> ''),
    title_en TEXT NOT NULL CHECK (title_en <> ''),
    source_id TEXT NOT NULL REFERENCES source (id),
    PRIMARY KEY (id)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE action (
    code TEXT NOT NULL CHECK (code <> ''),
    title_en TEXT NOT NULL CHECK (title_en <> ''),
    outcome_id TEXT NOT NULL REFERENCES outcome (id),
    priority TEXT CHECK (priority <> ''),
    note TEXT CHECK (note <> ''),
    source_id TEXT NOT NULL REFERENCES source (id),
    PRIMARY KEY (code)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE goal (
    id TEXT NOT NULL CHECK (id <> ''),
    name_en TEXT NOT NULL CHECK (name_en <> ''),
    name_ms TEXT NOT NULL CHECK (name_ms <> ''),
    name_id TEXT NOT NULL CHECK (name_id <> ''),
    statement_en TEXT NOT NULL CHECK (statement_en <> ''),
    outcome_en TEXT CHECK (outcome_en <> ''),
    framework_id TEXT NOT NULL REFERENCES framework (id),
    source_id TEXT NOT NULL REFERENCES source (id),
    standing TEXT NOT NULL CHECK (standing <> ''),
    PRIMARY KEY (id)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE theme (
    id TEXT NOT NULL CHECK (id <> ''),
    name_en TEXT NOT NULL CHECK (name_en <> ''),
    name_ms TEXT NOT NULL CHECK (name_ms <> ''),
    name_id TEXT NOT NULL CHECK (name_id <> ''),
    goal_id TEXT REFERENCES goal (id),
    PRIMARY KEY (id)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE partner (
    id TEXT NOT NULL CHECK (id <> ''),
    name_en TEXT NOT NULL CHECK (name_en <> ''),
    name_ms TEXT NOT NULL CHECK (name_ms <> ''),
    name_id TEXT NOT NULL CHECK (name_id <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('dialogue partner', 'development partner', 'international organisation', 'private sector', 'foundation', 'other')),
    iso2 TEXT CHECK (iso2 GLOB '[A-Z][A-Z]'),
    since_year INTEGER CHECK (since_year BETWEEN 1900 AND 2100),
    source_id TEXT NOT NULL REFERENCES source (id),
    PRIMARY KEY (id)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE indicator (
    id TEXT NOT NULL CHECK (id <> ''),
    goal_id TEXT REFERENCES goal (id),
    name_en TEXT NOT NULL CHECK (name_en <> ''),
    definition_en TEXT NOT NULL CHECK (definition_en <> ''),
    unit TEXT NOT NULL CHECK (unit <> ''),
    direction TEXT NOT NULL CHECK (direction IN ('higher', 'lower')),
    measure TEXT NOT NULL CHECK (measure IN ('official', 'proxy')),
    source_id TEXT NOT NULL REFERENCES source (id),
    PRIMARY KEY (id)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE goal_proxy (
    goal_id TEXT NOT NULL REFERENCES goal (id),
    indicator_id TEXT NOT NULL REFERENCES indicator (id),
    scale REAL NOT NULL CHECK (scale > 0 AND scale < 1e300),
    position INTEGER NOT NULL UNIQUE CHECK (position > 0),
    label_en TEXT NOT NULL CHECK (label_en <> ''),
    note TEXT NOT NULL CHECK (note <> ''),
    PRIMARY KEY (goal_id)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE target (
    goal_id TEXT NOT NULL REFERENCES goal (id),
    kind TEXT NOT NULL CHECK (kind IN ('headline', 'outcome')),
    economy_id TEXT NOT NULL REFERENCES economy (id),
    value REAL NOT NULL CHECK (value BETWEEN -1e300 AND 1e300),
    unit TEXT NOT NULL CHECK (unit <> ''),
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2100),
    source_id TEXT NOT NULL REFERENCES source (id),
    PRIMARY KEY (goal_id, kind, economy_id)
) STRICT, WITHOUT ROWID
-- next statement
-- With a rowid, for its key does not begin the row: without one, quick_check of SQLite 3.40.0 to
-- 3.41.0 sees NULL where there is none.
CREATE TABLE observation (
    indicator_id TEXT NOT NULL REFERENCES indicator (id),
    economy_id TEXT NOT NULL REFERENCES economy (id),
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2100),
    value REAL NOT NULL CHECK (value BETWEEN -1e300 AND 1e300),
    status TEXT NOT NULL CHECK (status IN ('reported', 'estimate', 'projection')),
    preferred INTEGER NOT NULL CHECK (preferred IN (0, 1)),
    note TEXT CHECK (note <> ''),
    source_id TEXT NOT NULL REFERENCES source (id),
    PRIMARY KEY (indicator_id, economy_id, year, source_id)
) STRICT
-- next statement
CREATE TABLE initiative (
    id TEXT NOT NULL CHECK (id <> ''),
    title_en TEXT NOT NULL CHECK (title_en <> ''),
    summary_en TEXT NOT NULL CHECK (summary_en <> ''),
    framework_id TEXT REFERENCES framework (id),
    theme TEXT NOT NULL REFERENCES theme (id),
    parent_id TEXT REFERENCES initiative (id),
    start_year INTEGER CHECK (start_year BETWEEN 1900 AND 2100),
    end_year INTEGER CHECK (end_year BETWEEN 1900 AND 2100),
    status TEXT NOT NULL CHECK (status IN ('completed', 'ongoing', 'planned', 'unknown')),
    -- The currency's minor units: cents, or yen for JPY.
    budget_minor INTEGER CHECK (budget_minor >= 0),
    budget_currency TEXT CHECK (budget_currency GLOB '[A-Z][A-Z][A-Z]'),
    budget_kind TEXT CHECK (budget_kind IN ('planned', 'committed', 'spent', 'unknown')),
    source_id TEXT NOT NULL REFERENCES source (id),
    quote_hint TEXT CHECK (quote_hint <> ''),
    note TEXT CHECK (note <> ''),
    PRIMARY KEY (id),
    CONSTRAINT not_its_own_parent CHECK (parent_id <> id),
    CONSTRAINT years_run_forward CHECK (end_year >= start_year),
    CONSTRAINT budget_is_whole_or_absent CHECK ((budget_minor IS NULL) = (budget_currency IS NULL)
        AND (budget_minor IS NULL) = (budget_kind IS NULL))
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE initiative_partner (
    initiative_id TEXT NOT NULL REFERENCES initiative (id),
    partner_id TEXT NOT NULL REFERENCES partner (id),
    role TEXT NOT NULL CHECK (role IN ('funder', 'implementer', 'host', 'organiser', 'co-chair', 'consultant', 'partner')),
    note TEXT CHECK (note <> ''),
    source_id TEXT NOT NULL REFERENCES source (id),
    PRIMARY KEY (initiative_id, partner_id)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE initiative_economy (
    initiative_id TEXT NOT NULL REFERENCES initiative (id),
    economy_id TEXT NOT NULL REFERENCES economy (id),
    role TEXT NOT NULL CHECK (role IN ('participant', 'lead', 'host', 'funder', 'chair')),
    note TEXT CHECK (note <> ''),
    source_id TEXT NOT NULL REFERENCES source (id),
    PRIMARY KEY (initiative_id, economy_id)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE initiative_outcome (
    initiative_id TEXT NOT NULL REFERENCES initiative (id),
    outcome_id TEXT NOT NULL REFERENCES outcome (id),
    PRIMARY KEY (initiative_id, outcome_id)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE initiative_source (
    initiative_id TEXT NOT NULL REFERENCES initiative (id),
    source_id TEXT NOT NULL REFERENCES source (id),
    supports TEXT NOT NULL CHECK (supports <> ''),
    PRIMARY KEY (initiative_id, source_id)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE milestone (
    date TEXT NOT NULL CHECK (date GLOB '[12][0-9][0-9][0-9]'
        OR (date GLOB '[12][0-9][0-9][0-9]-[01][0-9]' AND date(date || '-01') IS NOT NULL)
        OR (date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(date, '+0 days') IS date)),
    title_en TEXT NOT NULL CHECK (title_en <> ''),
    kind TEXT NOT NULL CHECK (kind <> ''),
    framework_id TEXT REFERENCES framework (id),
    source_id TEXT NOT NULL REFERENCES source (id),
    PRIMARY KEY (date, title_en)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE statement (
    id TEXT NOT NULL CHECK (id <> ''),
    statement_en TEXT NOT NULL CHECK (statement_en <> ''),
    value REAL CHECK (value BETWEEN -1e300 AND 1e300),
    unit TEXT CHECK (unit <> ''),
    year INTEGER CHECK (year BETWEEN 1900 AND 2100),
    kind TEXT NOT NULL CHECK (kind IN ('baseline', 'result', 'target', 'projection')),
    framework_id TEXT REFERENCES framework (id),
    confidence TEXT CHECK (confidence <> ''),
    note TEXT CHECK (note <> ''),
    source_id TEXT NOT NULL REFERENCES source (id),
    PRIMARY KEY (id)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE conflict (
    id TEXT NOT NULL CHECK (id <> ''),
    topic_en TEXT NOT NULL CHECK (topic_en <> ''),
    reading_a TEXT NOT NULL CHECK (reading_a <> ''),
    source_a TEXT NOT NULL REFERENCES source (id),
    reading_b TEXT NOT NULL CHECK (reading_b <> ''),
    source_b TEXT NOT NULL REFERENCES source (id),
    used TEXT CHECK (used IN ('a', 'b')),
    why TEXT NOT NULL CHECK (why <> ''),
    PRIMARY KEY (id)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TABLE meta (
    key TEXT NOT NULL CHECK (key <> ''),
    value TEXT NOT NULL CHECK (value <> ''),
    PRIMARY KEY (key),
    CONSTRAINT as_of_is_a_date CHECK (key <> 'as_of' OR (
        value GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND date(value, '+0 days') IS value))
) STRICT, WITHOUT ROWID
-- next statement
-- hash = sha256 of the hash before it and of this change set's content.
CREATE TABLE change_set (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id > 0),
    made_at TEXT NOT NULL CHECK (made_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9]*Z'),
    who TEXT NOT NULL CHECK (who <> ''),
    why TEXT NOT NULL CHECK (why <> ''),
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT
-- next statement
-- An insertion or deletion is one row with the whole fact as JSON and a blank field; an update is
-- one row a field.
CREATE TABLE change (
    change_set_id INTEGER NOT NULL REFERENCES change_set (id),
    seq INTEGER NOT NULL CHECK (seq >= 0),
    field TEXT NOT NULL,
    operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
    table_name TEXT NOT NULL CHECK (table_name <> ''),
    row_key TEXT NOT NULL CHECK (row_key <> ''),
    old_value TEXT CHECK (old_value <> ''),
    new_value TEXT CHECK (new_value <> ''),
    PRIMARY KEY (change_set_id, seq, field),
    CONSTRAINT update_names_a_field CHECK ((operation = 'update') = (field <> ''))
) STRICT, WITHOUT ROWID
