// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>

#include <array>

class QPalette;

namespace mitra
{

enum class Surface { ScreenLight, ScreenDark, PrintColour, PrintGrey };

// Every colour and letter of Mitra. Screen and paper draw from the same tokens; print ones are
// solid tints only, because PDF/A drops transparency.
struct Style {
    Surface surface = Surface::ScreenLight;
    QColor ink;
    QColor muted;
    QColor line;
    QColor canvas;   // page behind the cards
    QColor card;     // the cards themselves, and paper
    QColor accent;   // focus, today, the chosen cell; series 4
    QColor selected; // background of a chosen row or button
    QColor warning;  // text of conflicts
    std::array<QColor, 4> series;

    static Style of(Surface surface);
    // The screen style that fits the palette: dark when its window is darker than its text.
    static Style of(const QPalette &palette);

    bool isPrint() const { return surface >= Surface::PrintColour; }
    // A solid mix from the card colour (0) to `colour` (1): tints that survive PDF/A and grey.
    QColor tint(const QColor &colour, double strength) const;
    // Ink or card, whichever reads better on that fill.
    QColor textOn(const QColor &fill) const;

    // Letters in figure units (pixels at 96 dpi). Hinting off, so that widths are the same on
    // every surface.
    QFont font(double size, QFont::Weight weight = QFont::Normal) const;
};

// The sizes of letters in figures.
namespace type
{
inline constexpr double title = 15;
inline constexpr double body = 13;
inline constexpr double small = 12;
inline constexpr double axis = 11;
inline constexpr double huge = 30;
} // namespace type

} // namespace mitra
