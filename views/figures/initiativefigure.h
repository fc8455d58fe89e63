// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/factchange.h"
#include "views/figures/sheetfigure.h"

namespace mitra
{

// All that is known of one initiative on a sheet: every fact with the number of its source, what it
// contributes to, readings that disagree, the sources, and its history when somebody can tell it.
class InitiativeFigure : public SheetFigure
{
    Q_DECLARE_TR_FUNCTIONS(mitra::InitiativeFigure)

public:
    InitiativeFigure(const FactsPtr &facts, const Initiative &initiative,
                     const FactHistory &history = {});
};

} // namespace mitra
