-- SPDX-FileCopyrightText: 2026 The Mitra authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 3: selections of initiatives that people keep under a name.
-- Not known stands for everything here: the selection that leaves nothing out is blank.
CREATE TABLE saved_selection (
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    selection TEXT CHECK (selection <> ''),
    note TEXT CHECK (note <> ''),
    PRIMARY KEY (name)
) STRICT, WITHOUT ROWID
