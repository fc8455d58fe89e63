// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/rowsfigure.h"

namespace mitra
{

// What sources say was delivered in the period before the goals': a row a stated result, with a
// flag where sources disagree and plain words where no figure is given.
//
// The period is that of the goals' predecessor: among the frameworks that end in the year before
// the goals' framework starts, the one with the most stated results. A result is flagged when a
// conflict cites its source and speaks of its very number; conflicts that cite a result's source
// and name a year of the period, but no result's number, get rows of their own.
class DeliveredFigure : public RowsFigure
{
    Q_DECLARE_TR_FUNCTIONS(mitra::DeliveredFigure)

public:
    explicit DeliveredFigure(const FactsPtr &facts);
};

} // namespace mitra
