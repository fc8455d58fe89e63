// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/groupcontributions.h"

// What contributions say in words, from their finished numbers.
namespace mitra
{

// The finding; without rows that there is nothing to take apart. `measure` is its name.
QString contributionsTitle(const GroupContributions &result, const QString &measure);
// A part of a gap, with its sign: "+9.9", "-0.2", "0.0".
QString signedPart(double part, int decimals);
// The finding with every member, for a screen reader. The title is set already.
QString contributionsSentence(const GroupContributions &result);
// Who is left out, what is estimated, what the target is; none without rows.
QStringList contributionsNotes(const Facts &facts, const ProgressRequest &request,
                               const GroupContributions &result);

} // namespace mitra
