// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/columns.h"

namespace mitra
{

// The values of a selection that the facts do not have, as a selection names them ("partner XYZ"),
// in order; a value not known matches nothing. Empty when all are known.
QStringList unknownValues(const Columns &columns, const Selection &selection);

// The same as one sentence for people, which says what it means for the matches; empty when all
// are known. `found` is what the selection leaves.
QString unknownValuesSentence(const Columns &columns, const Selection &selection, quint32 found);

} // namespace mitra
