// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/columns.h"
#include "views/figures/sheetfigure.h"

namespace mitra
{

// The profile of one member state on a sheet: where it stands on the goals' proxies and on all that
// is judged, with its rank and the value of the group; what nobody has measured of it; and the
// initiatives that name it, with whom and on what. (MembersFigure compares all on one measure.)
class MemberFigure : public SheetFigure
{
    Q_DECLARE_TR_FUNCTIONS(mitra::MemberFigure)

public:
    // Lists the `listed` initiatives with the newest start and counts the rest.
    MemberFigure(const FactsPtr &facts, const Columns &columns, const Economy &member,
                 qsizetype listed = 60);
};

} // namespace mitra
