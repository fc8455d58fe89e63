// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/columns.h"
#include "views/figures/rowsfigure.h"

namespace mitra
{

// What money the initiatives of a selection report: one row a sum, added only where adding is
// sound (see MoneyClass), with the initiatives behind it a click away.
class MoneyFigure : public RowsFigure
{
    Q_DECLARE_TR_FUNCTIONS(mitra::MoneyFigure)

public:
    MoneyFigure(const FactsPtr &facts, const Columns &columns, const Selection &selection);
};

} // namespace mitra
