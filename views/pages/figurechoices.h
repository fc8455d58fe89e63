// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/pages/blockpanel.h"
#include "views/pages/figurefinder.h"

namespace mitra
{

// What a wish can be fulfilled with, by names for people.
QString figureHeading(FigureWish::What what);
QList<FigureFinder::Choice> figureChoices(FigureWish::What what, const Facts &facts);

} // namespace mitra
