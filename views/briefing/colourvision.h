// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QImage>

namespace mitra
{

// How a page is looked at: as it is, through a copier without colour, or with eyes that lack one
// kind of cones.
enum class ColourVision { Usual, Grey, Deuteranopia, Protanopia, Tritanopia };

// 0 (black) to 255 (white): what a printer without colour makes of it.
double greyLevel(const QColor &colour);

// What is seen of the colour; opacity stays as it is.
QColor seenWith(ColourVision vision, const QColor &colour);
// The same of every pixel; the size and the device's pixel ratio stay as they are.
QImage seenWith(ColourVision vision, const QImage &image);

} // namespace mitra
