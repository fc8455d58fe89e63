// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/briefing/briefingcontent.h"
#include "views/briefing/pagelayout.h"

namespace mitra
{

// Two series of a figure that stand side by side and that a printer without colour makes alike.
struct GreyClash {
    int block = -1; // of the briefing
    QString figure; // its title
    QColor first;
    QColor second;
    int firstGrey = 0; // 0 (black) to 255 (white)
    int secondGrey = 0;
};

// At most so far apart, colours print alike.
inline constexpr int closestGreys = 15;

// What of the colours, in that order, clashes with its neighbour; an invalid one parts those before
// it from those after. `block` and `figure` are left empty.
QList<GreyClash> clashingNeighbours(const QList<QColor> &colours);

// Of every figure that is drawn, in the order of the blocks, each pair once a block.
QList<GreyClash> greyClashes(const BriefingContent &content, Surface surface);
QList<GreyClash> greyClashes(const PageLayout &layout, Surface surface);

// "TITLE: navy and maroon print alike in grey (57 and 60 of 255)"
QString greyClashText(const GreyClash &clash);

// A word for the colour ("navy", "light teal"), for people who look for it on the page.
QString colourName(const QColor &colour);

} // namespace mitra
