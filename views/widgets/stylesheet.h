// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/style.h"

#include <QPalette>
#include <QString>

namespace mitra
{

// The look of ordinary widgets, from the same tokens as the figures.
QString styleSheet(const Style &style);
QPalette paletteFor(const Style &style);

// Sizes that painted widgets share, in device-independent pixels.
namespace metric
{
inline constexpr int corner = 8;
inline constexpr int gap = 16;    // between cards
inline constexpr int inset = 18;  // inside cards
inline constexpr int target = 24; // least height of what is clicked
} // namespace metric

} // namespace mitra
