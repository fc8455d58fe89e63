// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/types.h"

#include <QString>

namespace mitra
{

// What a number is that no source states, to follow "is": "the assumption “Late start” by A. Tan,
// 22 Nov 2026: roll-out begins later"; of one that is only tried out "an assumption, stated by no
// source". Without a full stop.
QString assumptionText(const Assumption &assumption);

} // namespace mitra
