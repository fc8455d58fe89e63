// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "views/figures/framing.h"

#include <QByteArray>

#include <memory>

class QMimeData;

namespace mitra
{

// A figure in its frame as bytes in memory; whoever calls saves them whole or not at all. `width`
// is in figure units (pixels at 96 dpi), with the margins; the height follows from it. PDF is
// paper, so it is in views/briefing.

inline constexpr double exportWidth = 800;

// Vectors with text as text; the reader's fonts decide how the letters look.
Result<QByteArray> toSvg(const Figure &figure, double width, const Style &style,
                         Frame frame = Frame::Full);

// `scale` pixels to a figure unit: 2 for sharp slides.
Result<QByteArray> toPng(const Figure &figure, double width, double scale, const Style &style,
                         Frame frame = Frame::Full);

// For the clipboard: vectors and a bitmap for drawing programs and slides, the table twin as text
// and HTML for spreadsheets and letters.
std::unique_ptr<QMimeData> toMimeData(const Figure &figure, double width, const Style &style);

// The table twin, tab separated with a heading line, and as an HTML table with caption and source.
QString tableAsText(const Figure &figure);
QString tableAsHtml(const Figure &figure);

} // namespace mitra
