// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/progressrequest.h"

#include <QStringList>

namespace mitra
{

// What a number is that no source states, to follow "is": "the assumption “Late start” by A. Tan,
// 22 Nov 2026: roll-out begins later"; of one that is only tried out "an assumption, stated by no
// source". Without a full stop.
QString assumptionText(const Assumption &assumption);

// What it says, for lists and labels: "Working target 95% by 2030", "Working baseline 12% in 2024",
// "Pace 2.2 points a year". `unit` is the indicator's, as stored.
QString assumedText(const Assumption &assumption, const QString &unit);
// The name as it shows: in quotes, or "tried out".
QString assumptionName(const Assumption &assumption);
// One line with who, when and why, without a full stop: "Working target 95% by 2030, “Ours”, by
// Lim, 26 November 2026: no framework states a number"; one without a name: "Working target 95% by
// 2030, tried out, not kept: an assumption, stated by no source".
QString assumptionLine(const Assumption &assumption, const QString &unit);
// The same as a sentence, for notes: on screen and on paper wherever the assumption shows.
QString assumptionSentence(const Assumption &assumption, const QString &unit);

// These sentences of the target that stands for a stated one, where the request has one. None of a
// target without a name, of which targetNotes() tells all there is to tell.
QStringList targetAssumptionNotes(const ProgressRequest &request, const QString &unit);
// The same of the assumed baseline, if any, and of the target.
QStringList assumptionNotes(const ProgressRequest &request, const QString &unit);

} // namespace mitra
