// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/gapsview.h"

#include "views/figures/coveragefigure.h"

namespace mitra
{

namespace
{

// Narrower, the three columns of a row become too thin to read.
constexpr int leastWidth = 420;

} // namespace

GapsView::GapsView(CurrentSelection *current, QWidget *parent)
    : SingleFigureView(current, leastWidth, std::nullopt, parent)
{
}

FigurePtr GapsView::makeFigure() const
{
    return std::make_shared<CoverageFigure>(current()->facts(), current()->columns(),
                                            current()->selection(), current()->counts().rows);
}

} // namespace mitra
