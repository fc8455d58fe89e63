// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/tabletwin.h"

#include <QList>

namespace mitra
{

// The widths of a table's columns, together `width` millimetres, by what stands in them: numbers
// stay on their line, words stay whole where there is room.
QList<double> odtColumnWidths(const TableTwin &twin, double width);

} // namespace mitra
