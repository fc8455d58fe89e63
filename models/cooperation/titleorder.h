// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/textindex.h"

#include <vector>

namespace mitra
{

// Each row's place by title: word by word as a dictionary orders them, numbers by value, titles
// without words first. Titles that differ in nothing but case, accents and signs share a place.
std::vector<quint32> titleOrder(const TextIndex &index);

} // namespace mitra
