// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace mitra::bench
{

// Numbers from a seed (SplitMix64), the same with every compiler and library.
class Numbers
{
public:
    explicit Numbers(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    // 0 to limit - 1.
    int below(int limit) { return int(((next() >> 32) * quint64(limit)) >> 32); }
    bool inHundred(int percent) { return below(100) < percent; }

private:
    quint64 m_state;
};

} // namespace mitra::bench
