// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/progressrequest.h"

#include <QStringList>

// Small turns of phrase that the series share, so that the same fact reads the same everywhere.
namespace mitra
{

// Also of a group that is computed here; the id itself where the file does not know it.
QString economyName(const Facts &facts, const EconomyId &id);
QString indicatorName(const Facts &facts, const IndicatorId &id);

// "A", "A and B", "A, B and C".
QString joined(const QStringList &names);
// With a small first letter, to stand within a sentence.
QString inSentence(QString text);
// "2024", "2021–2025".
QString spanText(int firstYear, int lastYear);

// What a title may say of a target: "the 2030 goal of 30%", "95% (working target)",
// "1 (the goal read against a proxy)".
QString targetPhrase(const TargetMark &target, const QString &unit);
// What stands below a figure that shows the target; empty lines never.
QStringList targetNotes(const Facts &facts, const IndicatorId &indicator, const TargetMark &target);

// A figure read aloud: "Measure: title. One; another. A note." `parts` may be empty.
QString spokenFigure(const QString &measure, const QString &title, const QStringList &parts,
                     const QStringList &notes);

// Appends a source once; an empty id not at all.
void addSource(QList<SourceId> &sources, const SourceId &source);

// The group the members form ("ASEAN"): the file's first economy of that kind; empty when none.
EconomyId groupOf(const Facts &facts);

} // namespace mitra
