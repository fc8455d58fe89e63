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
    Listed,    // as Full, in a document that lists all sources by number
    WithNotes, // body, notes and sources: a card on screen
};

struct Framing {
    QRectF body;   // where the body is drawn
    double height; // of the whole
};

// Where things stand when the figure is drawn at `width` with its natural height, or, with
// `height` > 0, into that height (the body gives or takes).
Framing frameFigure(const Figure &figure, double width, Frame frame, double height = 0);

// Draws figure and frame with the top left corner of `area` as origin, `area` wide, and as high
// as frameFigure() makes it with the area's height (0: its natural height).
void drawFigure(QPainter &painter, const Figure &figure, const QRectF &area, const Style &style,
                Frame frame);

// "Publisher, Title, 9 Feb 2026" of one source; its id when the file does not describe it.
QString sourceText(const Facts &facts, const SourceId &source);

// "Source: Publisher, Title, 9 Feb 2026; ... As of 22 November 2026." With many sources the first
// few are named in full and the rest are counted, saying where they are listed; on paper a single
// one is marked "(one source only)".
QString sourceLine(const Facts &facts, const QList<SourceId> &sources, Frame frame = Frame::Full);

// "22 November 2026": the day in words, never a bare number that reads differently elsewhere.
QString dateInWords(const QDate &date);

} // namespace mitra
