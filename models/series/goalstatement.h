// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"

// How firmly a goal's number stands: who said it, what our confidence is, and who disagrees.
namespace mitra
{

// The statement in which the target's source says its number: same source, value and year; null
// when there is none.
const Statement *statementOf(const Facts &facts, const Target &target);

// Conflicts about the number of the target: they cite its source and speak of it, of a percentage
// with its sign, so that a day of a month is not taken for one.
QList<const Conflict *> conflictsOn(const Facts &facts, const Target &target);

// Both readings, the one that is used and why, as sentences.
QString conflictText(const Conflict &conflict);

// "Viet Nam Ministry of Science and Technology, 9 Feb 2026"; its id where the file does not
// describe the source.
QString publisherText(const Facts &facts, const SourceId &source);

// "Medium-low confidence (ours): single origin"; empty when the statement tells neither.
QString confidenceText(const Statement &statement);

} // namespace mitra
