// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/togetherview.h"

#include "views/figures/togetherfigure.h"

namespace mitra
{

namespace
{

// Narrower, there is no room for a dozen columns beside the names.
constexpr int leastWidth = 520;

} // namespace

TogetherView::TogetherView(CurrentSelection *current, QWidget *parent)
    : SingleFigureView(current, leastWidth,
                       Fold{TogetherFigure::unfoldId(), tr("All combinations"),
                            tr("Show every combination of partners instead of the largest alone")},
                       parent)
{
}

FigurePtr TogetherView::makeFigure() const
{
    return std::make_shared<TogetherFigure>(current()->facts(), current()->columns(),
                                            current()->selection(), current()->counts().rows,
                                            isUnfolded());
}

} // namespace mitra
