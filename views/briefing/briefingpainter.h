// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/briefing/pagelayout.h"

namespace mitra
{

// Paints one page (counted from 0) in figure units from the paper's top left corner; the caller
// scales the painter to the device.
void paintPage(QPainter &painter, const PageLayout &layout, int page, const Style &style);

// Scales a painter that was begun on a paper device to figure units.
void scaleToFigureUnits(QPainter &painter);

} // namespace mitra
