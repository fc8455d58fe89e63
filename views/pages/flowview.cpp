// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/flowview.h"

#include "views/figures/flowfigure.h"

namespace mitra
{

namespace
{

// Narrower, bands become too steep to follow.
constexpr int leastWidth = 560;

} // namespace

FlowView::FlowView(CurrentSelection *current, QWidget *parent)
    : SingleFigureView(current, leastWidth,
                       Fold{FlowFigure::unfoldId(), tr("All partners"),
                            tr("Show every partner instead of folding the smallest into one")},
                       parent)
{
}

FigurePtr FlowView::makeFigure() const
{
    return std::make_shared<FlowFigure>(current()->facts(), current()->columns(),
                                        current()->selection(), current()->counts().rows,
                                        isUnfolded());
}

} // namespace mitra
