// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/figure.h"

namespace mitra
{

// The figure's table twin as a figure of its own, to be printed: the same name, title, notes and
// sources, every text whole, divided over pages by its rows. Null for no figure.
FigurePtr tableOf(const FigurePtr &figure);

} // namespace mitra
