-- SPDX-FileCopyrightText: 2026 The Mitra authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 4: an initiative that ends before it starts is kept as its source tells it, for people to
-- see and settle. SQLite takes a constraint away only with the table, so the table is built anew.
CREATE TABLE initiative_new (
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
    CONSTRAINT budget_is_whole_or_absent CHECK ((budget_minor IS NULL) = (budget_currency IS NULL)
        AND (budget_minor IS NULL) = (budget_kind IS NULL))
) STRICT, WITHOUT ROWID
-- next statement
INSERT INTO initiative_new (
    id, title_en, summary_en, framework_id, theme, parent_id, start_year, end_year,
    status, budget_minor, budget_currency, budget_kind, source_id, quote_hint, note
) SELECT
    id, title_en, summary_en, framework_id, theme, parent_id, start_year, end_year,
    status, budget_minor, budget_currency, budget_kind, source_id, quote_hint, note
FROM initiative
-- next statement
DROP TABLE initiative
-- next statement
ALTER TABLE initiative_new RENAME TO initiative
-- next statement
CREATE INDEX initiative_theme ON initiative (theme)
-- next statement
CREATE INDEX initiative_parent ON initiative (parent_id)
-- next statement
CREATE INDEX initiative_framework ON initiative (framework_id)
-- next statement
CREATE INDEX initiative_source_id ON initiative (source_id)
