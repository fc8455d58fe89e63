// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/slopefigure.h"

// How a SlopeFigure lays its body out; for its own files alone.
namespace mitra
{

namespace slopemetric
{
inline constexpr double headGap = 8;
inline constexpr double legendGap = 10;
inline constexpr double labelGap = 3;   // between labels
inline constexpr double leader = 22;    // from a dot to its label
inline constexpr double leastPlot = 84; // between the two columns
// A group's name takes several lines rather than more room.
inline constexpr double longestGroup = 150;
inline constexpr double dotRadius = 4.5;
inline constexpr double halfMark = 9; // of the target
inline constexpr double emptyHeight = 60;
} // namespace slopemetric

// What is written at one end of a line, or beside the target.
struct SlopeFigure::Label {
    qsizetype line = -1; // -1: the target
    double value = 0;
    QString text;
    double height = 0;
};

struct SlopeFigure::Layout {
    QRectF body;
    QRectF heads;
    QRectF plot; // from the first column of dots to the second
    QRectF legend;
    double low = 0;
    double high = 1;
    bool reversed = false; // low values on top: ranks
    QList<Label> first;    // from the top
    QList<Label> second;
    QList<double> firstTops;
    QList<double> secondTops;

    double y(double value) const
    {
        if (high <= low)
            return plot.center().y();
        const double share = (value - low) / (high - low);
        return reversed ? plot.top() + share * plot.height()
                        : plot.bottom() - share * plot.height();
    }
    QRectF area(bool isFirst, qsizetype label) const
    {
        const double top = (isFirst ? firstTops : secondTops)[label];
        const double height = (isFirst ? first : second)[label].height;
        return isFirst ? QRectF(body.left(), top, plot.left() - slopemetric::leader - body.left(),
                                height)
                       : QRectF(plot.right() + slopemetric::leader, top,
                                body.right() - plot.right() - slopemetric::leader, height);
    }
};

} // namespace mitra
