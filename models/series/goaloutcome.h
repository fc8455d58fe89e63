// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/goalmeasures.h"

#include <QStringList>

namespace mitra
{

// One figure said or printed that bears on an outcome; text is finished.
struct OutcomeStatement {
    StatementId statement;
    QString text;       // "Digital economy with DEFA in place: US$2 trillion"
    QString year;       // "2030"; empty when the source gives none
    QString kind;       // "projection"
    QString confidence; // "high confidence (ours): ..."; may be empty
    SourceId source;
    bool isTheOutcome = false; // it is what states the outcome itself
    bool isDisputed = false;
};

// What a goal promises beyond its headline number ("US$1 trillion of new value"): how it is stated
// and all that is known of it. Points into the facts, which must outlive it.
struct GoalOutcome {
    GoalId goal;
    const Target *target = nullptr; // null: no outcome with a number is stated
    QString promise;                // "US$1 trillion of new value by 2030"
    QString base;                   // "Base not stated: from which year ..."
    QString remark;                 // confidence and note of the statement behind it
    QString verdict;                // "Cannot be assessed: the base is not stated"
    QList<OutcomeStatement> statements;
    QList<GoalMeasure> measures; // our mapping
    QList<const Conflict *> conflicts;
    QString known;      // how much else bears on it, in one sentence
    QStringList needed; // what it would take to judge it
    QString sentence;
    QList<SourceId> sources;
};

GoalOutcome tellOutcome(const Facts &facts, const GoalId &goal);

} // namespace mitra
