// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/columns.h"

namespace mitra
{

// Every dimension, in the order of choosers.
QList<Dimension> allDimensions();
// The stable word of names, sessions and the command line: "partner", "year".
QString dimensionWord(Dimension dimension);
std::optional<Dimension> dimensionFromWord(const QString &word);
// The name for people, in the reader's language: "Member state", "Start year".
QString dimensionName(Dimension dimension);

// Whether the value stands for initiatives of which nothing is said (no partner named, no start
// known, status not reported). It comes last and is never a finding.
bool isUnsaid(Dimension dimension, const QString &id);
// Years have an order of their own, which no other one replaces.
bool isInTime(Dimension dimension);

} // namespace mitra
