-- SPDX-FileCopyrightText: 2026 The Mitra authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema 5: what Mitra works out from the facts is kept beside them, so that a big file opens fast.
-- Never exported, never in the history. Whoever changes a fact, by whatever program, empties it.
-- A later script that builds a table of fact anew makes its triggers again and empties this one.
CREATE TABLE derived (
    name TEXT NOT NULL CHECK (name <> ''),
    part INTEGER NOT NULL CHECK (part >= 0),
    parts INTEGER NOT NULL CHECK (parts > part),
    checksum INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (name, part)
) STRICT
-- next statement
CREATE TRIGGER derived_source_insert AFTER INSERT ON source WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_source_update AFTER UPDATE ON source WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_source_delete AFTER DELETE ON source WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_economy_insert AFTER INSERT ON economy WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_economy_update AFTER UPDATE ON economy WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_economy_delete AFTER DELETE ON economy WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_framework_insert AFTER INSERT ON framework WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_framework_update AFTER UPDATE ON framework WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_framework_delete AFTER DELETE ON framework WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_outcome_insert AFTER INSERT ON outcome WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_outcome_update AFTER UPDATE ON outcome WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_outcome_delete AFTER DELETE ON outcome WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_action_insert AFTER INSERT ON action WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_action_update AFTER UPDATE ON action WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_action_delete AFTER DELETE ON action WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_goal_insert AFTER INSERT ON goal WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_goal_update AFTER UPDATE ON goal WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_goal_delete AFTER DELETE ON goal WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_theme_insert AFTER INSERT ON theme WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_theme_update AFTER UPDATE ON theme WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_theme_delete AFTER DELETE ON theme WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_partner_insert AFTER INSERT ON partner WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_partner_update AFTER UPDATE ON partner WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_partner_delete AFTER DELETE ON partner WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_indicator_insert AFTER INSERT ON indicator WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_indicator_update AFTER UPDATE ON indicator WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_indicator_delete AFTER DELETE ON indicator WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_goal_proxy_insert AFTER INSERT ON goal_proxy WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_goal_proxy_update AFTER UPDATE ON goal_proxy WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_goal_proxy_delete AFTER DELETE ON goal_proxy WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_target_insert AFTER INSERT ON target WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_target_update AFTER UPDATE ON target WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_target_delete AFTER DELETE ON target WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_observation_insert AFTER INSERT ON observation WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_observation_update AFTER UPDATE ON observation WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_observation_delete AFTER DELETE ON observation WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_initiative_insert AFTER INSERT ON initiative WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_initiative_update AFTER UPDATE ON initiative WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_initiative_delete AFTER DELETE ON initiative WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_initiative_partner_insert AFTER INSERT ON initiative_partner WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_initiative_partner_update AFTER UPDATE ON initiative_partner WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_initiative_partner_delete AFTER DELETE ON initiative_partner WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_initiative_economy_insert AFTER INSERT ON initiative_economy WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_initiative_economy_update AFTER UPDATE ON initiative_economy WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_initiative_economy_delete AFTER DELETE ON initiative_economy WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_initiative_outcome_insert AFTER INSERT ON initiative_outcome WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_initiative_outcome_update AFTER UPDATE ON initiative_outcome WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_initiative_outcome_delete AFTER DELETE ON initiative_outcome WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_initiative_source_insert AFTER INSERT ON initiative_source WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_initiative_source_update AFTER UPDATE ON initiative_source WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_initiative_source_delete AFTER DELETE ON initiative_source WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_milestone_insert AFTER INSERT ON milestone WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_milestone_update AFTER UPDATE ON milestone WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_milestone_delete AFTER DELETE ON milestone WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_statement_insert AFTER INSERT ON statement WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_statement_update AFTER UPDATE ON statement WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_statement_delete AFTER DELETE ON statement WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_conflict_insert AFTER INSERT ON conflict WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_conflict_update AFTER UPDATE ON conflict WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
-- next statement
CREATE TRIGGER derived_conflict_delete AFTER DELETE ON conflict WHEN EXISTS (SELECT 1 FROM derived)
BEGIN
    DELETE FROM derived;
END
