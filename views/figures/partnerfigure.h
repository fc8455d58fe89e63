// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/partnerprofile.h"
#include "views/figures/sheetfigure.h"

namespace mitra
{

// The profile of one partner on a sheet: what it is, its initiatives by theme and start year, whom
// it works with, milestones of their frameworks, and the initiatives themselves with their sources.
// (PartnersFigure compares all partners.)
class PartnerFigure : public SheetFigure
{
    Q_DECLARE_TR_FUNCTIONS(mitra::PartnerFigure)

public:
    // Lists the `listed` initiatives with the newest start and counts the rest.
    PartnerFigure(const FactsPtr &facts, const Columns &columns, const Partner &partner,
                  qsizetype listed = 60);
};

} // namespace mitra
