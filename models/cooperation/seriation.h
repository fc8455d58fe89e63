// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace mitra
{

// Orders things so that like ones stand side by side: average linkage of their profiles by cosine
// distance (1 less the cosine of the angle between two), which gives a tree, and an order of its
// leaves. The same profiles in the same order always give the same answer. Takes time and memory
// by the square of their number.
using Profile = std::vector<float>;

// Of two ways to join two groups, the one whose neighbours at the joint are most alike.
std::vector<int> orderByLikeness(std::vector<Profile> profiles);
// Each group with the lower mean of `places` first, a value for each profile weighing as much as
// its sum: the blocks of a matrix then run down its diagonal.
std::vector<int> orderByLikeness(std::vector<Profile> profiles, const std::vector<double> &places);

} // namespace mitra
