// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/whatif.h"
#include "views/figures/tablefigure.h"

namespace mitra
{

// Needed pace against pace so far for every member, and what the assumed pace would give it.
class WhatIfMembersFigure : public TableFigure
{
    Q_DECLARE_TR_FUNCTIONS(mitra::WhatIfMembersFigure)

public:
    WhatIfMembersFigure(FactsPtr facts, const WhatIf &whatIf);

private:
    static Words wordsOf(const WhatIf &whatIf);
    static QList<Column> columnsOf(const WhatIf &whatIf);
    static QList<Row> rowsOf(const WhatIf &whatIf);
};

} // namespace mitra
