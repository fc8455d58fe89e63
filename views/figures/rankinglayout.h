// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/axisticks.h"
#include "views/figures/rankingfigure.h"

// How a RankingFigure lays its body out; for its own files alone.
namespace mitra
{

namespace rankingmetric
{
inline constexpr double rowHeight = 24;
inline constexpr double legendGap = 8;
inline constexpr double columnGap = 10;
inline constexpr double groupGap = 10; // between the members and the groups below them
inline constexpr double barHeight = 11;
inline constexpr double dotRadius = 5.5;
// A group's name takes several lines rather than more room.
inline constexpr double longestGroup = 150;
} // namespace rankingmetric

struct RankingFigure::Layout {
    QRectF body;
    QRectF legend;
    QRectF heads;
    QRectF plot; // rows, without the axis under them
    double ranks = 0;
    double names = 0;
    double values = 0;
    double moved = 0;
    AxisTicks ticks;
    bool reversed = false; // best at the right: ranks
    QList<double> tops;
    QList<double> bottoms;

    double x(double value) const
    {
        const double share = (value - ticks.low) / (ticks.high - ticks.low);
        const double inner = plot.width() - 2 * rankingmetric::dotRadius;
        return plot.left() + rankingmetric::dotRadius + (reversed ? 1 - share : share) * inner;
    }
    QRectF row(qsizetype i) const
    {
        return QRectF(body.left(), tops[i], body.width(), bottoms[i] - tops[i]);
    }
    // The columns of text, from `top` down.
    QRectF nameColumn(double top, double height) const
    {
        return QRectF(body.left() + ranks, top, names, height);
    }
    QRectF valueColumn(double top, double height) const
    {
        return QRectF(plot.right() + rankingmetric::columnGap, top, values, height);
    }
    QRectF movedColumn(double top, double height) const
    {
        return QRectF(body.right() - moved, top, moved, height);
    }
};

} // namespace mitra
