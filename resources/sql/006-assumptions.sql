-- SPDX-FileCopyrightText: 2026 The Mitra authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 6: numbers that people set to judge by where no source states one, and paces they try out.
-- No facts: they have an author and a reason in place of a source.
CREATE TABLE assumption (
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('baseline', 'target', 'pace')),
    goal_id TEXT REFERENCES goal (id),
    indicator_id TEXT REFERENCES indicator (id),
    -- Blank: whoever is judged. Not a reference, for it may be a group whose value Mitra works out,
    -- such as 'ASEAN-11:population'.
    economy_id TEXT CHECK (trim(economy_id) <> ''),
    year INTEGER CHECK (year BETWEEN 1900 AND 2100),
    -- In the unit of the indicator, or of the goal's headline target; of a pace: units a year.
    value REAL NOT NULL CHECK (value BETWEEN -1e300 AND 1e300),
    made_on TEXT NOT NULL CHECK (made_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'
        AND date(made_on, '+0 days') IS made_on),
    author TEXT NOT NULL CHECK (trim(author) <> ''),
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    PRIMARY KEY (name),
    CONSTRAINT speaks_of_one_measure CHECK ((goal_id IS NULL) <> (indicator_id IS NULL)),
    CONSTRAINT a_pace_has_no_year CHECK ((kind = 'pace') = (year IS NULL))
) STRICT, WITHOUT ROWID
-- next statement
CREATE INDEX assumption_goal_id ON assumption (goal_id)
-- next statement
CREATE INDEX assumption_indicator_id ON assumption (indicator_id)
