// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/style.h"

class QWidget;

namespace mitra
{

// What holds for every widget: the style of controls and the letters. Call once.
void applyControls();

// Dresses a window from the tokens of a style. The palette is set on the window and not on the
// application, so that the system's palette can still be read when it changes to dark or light.
void applyAppearance(QWidget &window, const Style &style);

} // namespace mitra
