// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/moneyview.h"

#include "views/figures/moneyfigure.h"

namespace mitra
{

namespace
{

constexpr int leastWidth = 360;

} // namespace

MoneyView::MoneyView(CurrentSelection *current, QWidget *parent)
    : SingleFigureView(current, leastWidth, std::nullopt, parent)
{
}

FigurePtr MoneyView::makeFigure() const
{
    return std::make_shared<MoneyFigure>(current()->facts(), current()->columns(),
                                         current()->selection());
}

} // namespace mitra
