// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/rowsfigure.h"

namespace mitra
{

// The newest dated events up to the facts' as-of date, with the next ones to come above them, and
// how well the figures of the file are backed.
class MilestonesFigure : public RowsFigure
{
    Q_DECLARE_TR_FUNCTIONS(mitra::MilestonesFigure)

public:
    // Shows `count` events that have begun and the nearest one to come (all that share its date).
    explicit MilestonesFigure(const FactsPtr &facts, int count = 4);
};

} // namespace mitra
