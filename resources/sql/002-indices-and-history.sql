-- SPDX-FileCopyrightText: 2026 The Mitra authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 2: what the pages ask for is found without reading whole tables, no case has two
-- preferred readings, and history can be added to but not rewritten.
CREATE UNIQUE INDEX observation_preferred ON observation (indicator_id, economy_id, year)
    WHERE preferred = 1
-- next statement
CREATE INDEX observation_source ON observation (source_id)
-- next statement
CREATE INDEX initiative_partner_partner ON initiative_partner (partner_id)
-- next statement
CREATE INDEX initiative_economy_economy ON initiative_economy (economy_id)
-- next statement
CREATE INDEX initiative_outcome_outcome ON initiative_outcome (outcome_id)
-- next statement
CREATE INDEX initiative_theme ON initiative (theme)
-- next statement
CREATE INDEX initiative_parent ON initiative (parent_id)
-- next statement
CREATE INDEX initiative_framework ON initiative (framework_id)
-- next statement
CREATE INDEX initiative_source_id ON initiative (source_id)
-- next statement
CREATE INDEX initiative_source_source ON initiative_source (source_id)
-- next statement
CREATE INDEX initiative_partner_source ON initiative_partner (source_id)
-- next statement
CREATE INDEX initiative_economy_source ON initiative_economy (source_id)
-- next statement
CREATE INDEX observation_economy ON observation (economy_id, year)
-- next statement
CREATE INDEX indicator_goal ON indicator (goal_id)
-- next statement
CREATE INDEX indicator_source ON indicator (source_id)
-- next statement
CREATE INDEX statement_source ON statement (source_id)
-- next statement
CREATE INDEX milestone_source ON milestone (source_id)
-- next statement
CREATE INDEX change_row ON change (table_name, row_key)
-- next statement
CREATE TRIGGER change_set_keeps_update BEFORE UPDATE ON change_set
BEGIN
    SELECT RAISE(ABORT, 'history is never rewritten');
END
-- next statement
CREATE TRIGGER change_set_keeps_delete BEFORE DELETE ON change_set
BEGIN
    SELECT RAISE(ABORT, 'history is never rewritten');
END
-- next statement
CREATE TRIGGER change_keeps_update BEFORE UPDATE ON change
BEGIN
    SELECT RAISE(ABORT, 'history is never rewritten');
END
-- next statement
CREATE TRIGGER change_keeps_delete BEFORE DELETE ON change
BEGIN
    SELECT RAISE(ABORT, 'history is never rewritten');
END
