// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/figure.h"

#include <memory>

namespace mitra
{

// One thing on a SheetFigure: a list, bars, columns. Finished numbers and texts, as of a Figure.
class SheetBlock
{
public:
    virtual ~SheetBlock() = default;

    virtual double height(double width) const = 0;
    virtual void draw(QPainter &painter, const QRectF &area, const Style &style) const = 0;
    virtual QList<Mark> marks(const QRectF &area) const = 0;

    // What stands above its rows on every page that it goes on over, a header.
    virtual double headHeight(double width) const
    {
        Q_UNUSED(width)
        return 0;
    }
    // Heights of its rows, when it may go on over a page's end between any two of them.
    virtual QList<double> rowHeights(double width) const
    {
        Q_UNUSED(width)
        return {};
    }
    virtual std::shared_ptr<const SheetBlock> slice(qsizetype first, qsizetype count) const
    {
        Q_UNUSED(first)
        Q_UNUSED(count)
        return nullptr;
    }
};

using SheetBlockPtr = std::shared_ptr<const SheetBlock>;

} // namespace mitra
