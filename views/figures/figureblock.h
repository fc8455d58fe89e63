// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/sheetblock.h"

namespace mitra
{

// A whole figure as one thing on a sheet: its body alone, for the sheet tells the rest.
class FigureBlock : public SheetBlock
{
public:
    explicit FigureBlock(FigurePtr figure)
        : m_figure(std::move(figure))
    {
    }

    double height(double width) const override { return m_figure->bodyHeight(width); }
    void draw(QPainter &painter, const QRectF &area, const Style &style) const override
    {
        m_figure->drawBody(painter, area, style);
    }
    QList<Mark> marks(const QRectF &area) const override { return m_figure->marks(area); }

private:
    FigurePtr m_figure;
};

} // namespace mitra
