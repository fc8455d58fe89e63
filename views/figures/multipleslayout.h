// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/multiplesfigure.h"

// How a MultiplesFigure lays its body out; for its own files alone.
namespace mitra
{

namespace multiplesmetric
{
inline constexpr double leastPanel = 128;
inline constexpr double panelGap = 18;
inline constexpr double rowGap = 16;
inline constexpr double plotHeight = 74;
inline constexpr double yearsHeight = 17;
inline constexpr double textGap = 4;
inline constexpr double legendGap = 10;
inline constexpr double signSize = 10;
inline constexpr double signGap = 5;
inline constexpr double gutterGap = 6;
inline constexpr double widestScale = 90;
inline constexpr double edge = 4; // inside the plot, so that a dot at its edge is whole
} // namespace multiplesmetric

// Where the parts of one panel stand.
struct MultiplesFigure::Panel {
    const MemberPanel *panel = nullptr;
    QRectF whole;
    QRectF name;
    QRectF plot;
    QRectF latest;
    QRectF verdict;       // of the words, beside the sign
    bool isFirst = false; // of its row: carries the labels of the scale
};

struct MultiplesFigure::Layout {
    QList<Panel> panels;
    QRectF legend;
    double height = 0;
};

} // namespace mitra
