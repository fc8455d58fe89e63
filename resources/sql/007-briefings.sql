-- SPDX-FileCopyrightText: 2026 The Mitra authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 7: briefings people go on with, and those that went out with the very print.
-- No facts: they say which figures go together, and what was once said.
CREATE TABLE briefing (
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    content TEXT NOT NULL CHECK (content GLOB '{*}'),
    PRIMARY KEY (name)
) STRICT, WITHOUT ROWID
-- next statement
-- A table with row ids, for what else a row holds must not lie beside megabytes of print.
CREATE TABLE issued_print (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    -- The PDF as Base64: JVBERi0 is how the %PDF- reads that every PDF begins with.
    pdf TEXT NOT NULL CHECK (pdf GLOB 'JVBERi0*' AND length(pdf) % 4 = 0
        AND rtrim(pdf, '=') NOT GLOB '*[^A-Za-z0-9+/]*')
) STRICT
-- next statement
CREATE TABLE issued_briefing (
    id TEXT NOT NULL CHECK (trim(id) <> ''),
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    issued_at TEXT NOT NULL CHECK (issued_at GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9]*Z'),
    issued_by TEXT NOT NULL CHECK (trim(issued_by) <> ''),
    -- Blank: of facts that came without a history.
    revision TEXT CHECK (trim(revision) <> ''),
    content TEXT NOT NULL CHECK (content GLOB '{*}'),
    -- A print goes out once; who issues it again prints it again.
    sha256 TEXT NOT NULL UNIQUE REFERENCES issued_print (sha256),
    pages INTEGER NOT NULL CHECK (pages > 0),
    PRIMARY KEY (id)
) STRICT, WITHOUT ROWID
-- next statement
CREATE TRIGGER issued_briefing_keeps BEFORE UPDATE ON issued_briefing
BEGIN
    SELECT RAISE(ABORT, 'what was issued is never changed');
END
-- next statement
CREATE TRIGGER issued_print_keeps BEFORE UPDATE ON issued_print
BEGIN
    SELECT RAISE(ABORT, 'what was issued is never changed');
END
