// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace mitra
{

// So that a limit that is met on paper and missed by a hair in binary, as 0.285 / 0.3 misses 0.95,
// is met here too.
constexpr double binaryNoise = 1e-12;

constexpr bool atLeast(double value, double limit)
{
    return value >= limit - binaryNoise;
}

} // namespace mitra
