// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/columns.h"
#include "views/figures/figure.h"

namespace mitra
{

// The figures that follow a selection, by name: "partners", "matrix", "flow", "timeline" (also
// "timeline:partner", ":theme" and ":status"), "gaps", "together", "money".
QStringList cooperationFigureNames();

// Null when no figure has that name. Besides those of the list there are matrices of any two of
// partner, theme, member, year, status and outcome, "matrix:ROWS-COLUMNS" ("matrix:member-year").
// `columns` are made when the caller has none.
FigurePtr makeCooperationFigure(const QString &name, const FactsPtr &facts,
                                const Selection &selection, const ColumnsPtr &columns);

} // namespace mitra
