// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariant>

namespace mitra
{

// A SortRole value made ready to compare: text without case and accents, numbers in it by value
// (DO2 before DO10). An invalid value stays invalid.
QVariant sortKey(const QVariant &value);

// Less than, equal to or greater than 0. Numbers come before text; invalid keys are equal to each
// other and after all else.
int compareKeys(const QVariant &a, const QVariant &b);

} // namespace mitra
