// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/briefing/briefing.h"

#include <QSizeF>

namespace mitra
{

// The style sheet of a briefing as HTML: Mitra's tokens on screen, the briefing's paper and marking
// on paper. Holds none of < > & ", so that it stands in a page as it is.
QString htmlStyleSheet(const Briefing &briefing);

// Where a drawing fits on paper of that orientation with its title above it; millimetres.
QSizeF drawingRoom(const PrintSettings &print, bool isLandscape);

// Black when the colour is none.
QString markingColour(const Marking &marking);

} // namespace mitra
