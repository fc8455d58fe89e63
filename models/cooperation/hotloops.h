// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cstddef>

namespace mitra
{

// The few loops over the bits of row sets in which counting spends its time. With GCC on x86-64
// each is made several times over and the quickest that the processor knows is taken at run time.

size_t countBits(const quint64 *words, size_t count);
// How many bits both have.
size_t countBoth(const quint64 *a, const quint64 *b, size_t count);
// How many bits only one of the two has.
size_t countDifferent(const quint64 *a, const quint64 *b, size_t count);
// Makes `into` what both have and answers how many that are.
size_t keepBoth(const quint64 *a, const quint64 *b, size_t count, quint64 *into);

} // namespace mitra
