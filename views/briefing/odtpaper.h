// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/briefing/briefing.h"

#include <QSizeF>

namespace mitra
{

// A page of an OpenDocument text; lengths in millimetres.
struct OdtPaper {
    QSizeF page;
    double margin = 0;

    static OdtPaper of(const PrintSettings &print, bool isLandscape);

    double textWidth() const { return page.width() - 2 * margin; }
    // A drawing of that height still has its title and its notes beside it.
    double drawingHeight() const;

    static QString masterName(bool isLandscape);
    static QString length(double millimetres); // "210.00mm"
};

} // namespace mitra
