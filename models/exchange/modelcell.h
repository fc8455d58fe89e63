// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariant>

class QModelIndex;

namespace mitra
{

// What a cell of an item model is to other programs: in a column of numbers, and where dates are
// kept, the raw value (invalid: not known, where people read a dash or a word), else the text that
// is displayed.
QVariant exchangedValue(const QModelIndex &index);

} // namespace mitra
