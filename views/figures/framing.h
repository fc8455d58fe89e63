// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/figure.h"

namespace mitra
{

// What is drawn around a figure's body: title and subtitle above; notes, source line and as-of
// date below. Text wraps to the width and is never cut.
enum class Frame {
    Full,      // title, subtitle, body, notes, sources, as-of: paper, files and clipboard
    Body,      // the body alone: a card on screen whose header is made of widgets
    WithNotes, // body, notes and sources: a card on screen
};

struct Framing {
    QRectF body;   // where the body is drawn
    double height; // of the whole
};

// Where things stand when the figure is drawn at `width` with its natural height, or, with
// `height` > 0, into that height (the body gives or takes).
Framing frameFigure(const Figure &figure, double width, Frame frame, double height = 0);

// Draws figure and frame with the top left corner of `area` as origin.
void drawFigure(QPainter &painter, const Figure &figure, const QRectF &area, const Style &style,
                Frame frame);

// "Source: Publisher, Title, 9 Feb 2026; ... As of 22 November 2026."
QString sourceLine(const Facts &facts, const QList<SourceId> &sources);

} // namespace mitra
