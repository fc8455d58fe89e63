// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/membermultiples.h"

namespace mitra
{

// The finding: how many members have which verdict, with what it rests on where that is no stated
// target.
QString multiplesTitle(const MemberMultiples &multiples);

// The finding with every panel's latest value and verdict and the notes, for a screen reader.
QString multiplesSentence(const MemberMultiples &multiples, const QString &measure);

} // namespace mitra
