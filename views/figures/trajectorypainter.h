// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/trajectorylayout.h"

class QPainter;

namespace mitra
{

// Draws a trajectory that is laid out. What is uncertain lies behind, what was observed in front.
class TrajectoryPainter
{
public:
    TrajectoryPainter(const TrajectoryContent &content, const TrajectoryLayout &layout,
                      const Style &style)
        : m_content(content)
        , m_layout(layout)
        , m_style(style)
    {
    }

    void draw(QPainter &painter) const;

private:
    void drawBand(QPainter &painter) const;
    void drawLines(QPainter &painter) const;
    void drawTies(QPainter &painter) const;
    void drawDot(QPainter &painter, Dot look, const YearValue &at, double radius,
                 const QColor &colour) const;
    void drawGreyDots(QPainter &painter) const;
    void drawDots(QPainter &painter) const;
    void drawAssumed(QPainter &painter) const;

    const TrajectoryContent &m_content;
    const TrajectoryLayout &m_layout;
    const Style &m_style;
};

// Names beside the ends of lines and marks, never on each other (trajectorylabels.cpp).
void drawTrajectoryLabels(QPainter &painter, const TrajectoryContent &content,
                          const TrajectoryLayout &layout, const Style &style);

} // namespace mitra
