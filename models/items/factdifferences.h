// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/factchange.h"
#include "models/domain/facts.h"
#include "models/domain/link.h"

namespace mitra
{

// What became of one fact between two revisions, in the reader's language.
struct ToldDifference {
    struct Field {
        QString label;  // "Status"; blank where the value speaks for itself
        QString before; // blank: not given, or not there yet
        QString after;
    };
    FactChange::Kind kind = FactChange::Kind::Changed;
    QString table; // "observation", as the file has it
    QString thing; // what kind of fact it is, as within a sentence: "observation"
    QString name;  // "Internet users, Viet Nam, 2024"
    QList<Field>
        fields; // Changed: those that differ; else what the fact said in short, if anything
    QList<SourceId> sources; // of the fact as it is, or as it was when withdrawn
    Link link;               // none: withdrawn, or of a kind that leads nowhere
    QDateTime when;          // of the last change, UTC
    QString who;
    QString why;
};

struct ToldDifferences {
    QList<ToldDifference> rows; // added, changed, withdrawn; then by kind of fact and key
    int added = 0;
    int changed = 0;
    int withdrawn = 0;
    QString title;           // "3 facts changed since 3 March 2026: 1 added, 2 changed"
    QStringList notes;       // from which revision to which, and what counts as a change
    QList<SourceId> sources; // of all rows, once each, as far as the file describes them
};

// The differences between that revision and the facts, as people say them: names in place of ids,
// values with their units. The day is that of the briefing issued on that revision, where there is
// one.
ToldDifferences tellDifferences(const Facts &facts, const QList<RowDifference> &differences,
                                const QString &revision);

// "Added", "Changed", "Withdrawn".
QString label(FactChange::Kind kind);
// A field in words: "Status: from Estimate to Reported". Long texts stand below each other, so that
// a reader can compare them.
QStringList fieldTexts(const ToldDifference::Field &field, FactChange::Kind kind);

} // namespace mitra
