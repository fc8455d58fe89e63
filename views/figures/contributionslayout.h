// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/contributionsfigure.h"

namespace mitra
{

namespace contributionmetric
{
inline constexpr double rowGap = 8; // above and below the text of a row, together
inline constexpr double columnGap = 14;
inline constexpr double barHeight = 12;
inline constexpr double leastBars = 90; // narrower, the bars go below the texts
inline constexpr double leastBar = 1.5; // a part that is not nothing is seen
inline constexpr double totalGap = 6;
} // namespace contributionmetric

// A column of bars: their room, where nothing is, and the numbers beside them.
struct ContributionsFigure::Bars {
    QRectF column; // without top and bottom
    double numbers = 0;
    double low = 0;
    double high = 1;

    double x(double amount) const
    {
        const double room = column.width() - numbers - 6;
        return column.left() + (amount - low) / (high - low) * room;
    }
};

struct ContributionsFigure::Layout {
    QRectF body;
    bool isStacked = false; // the bars stand below the texts
    double names = 0;
    double weights = 0; // widths of the columns of text
    double values = 0;
    double weightsAt = 0; // their left edges
    double valuesAt = 0;
    Bars toValue;
    Bars toGap;
    double header = 0;
    QList<Line> lines;
    QList<double> tops; // of the rows; one more than rows: the end of the last
    QList<double> textHeights;

    QRectF row(qsizetype i) const
    {
        return QRectF(body.left(), tops.at(i), body.width(), tops.at(i + 1) - tops.at(i));
    }
};

} // namespace mitra
