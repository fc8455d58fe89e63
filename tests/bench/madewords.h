// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/numbers.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace mitra::bench
{

// Picks of 0 to size - 1 of which the first are the most frequent, as words and donors are: the
// weight of rank r is 1 / (r + flatness).
class RankedPick
{
public:
    RankedPick(int size, int flatness);
    int operator()(Numbers &numbers) const;

private:
    std::vector<quint32> m_ends; // running sums of the weights
};

// Titles and summaries of words that can be spoken: some thousand made up, and the field's own.
class MadeWords
{
public:
    explicit MadeWords(quint64 seed);

    // That many words, the first with a capital.
    QString line(Numbers &numbers, int words) const;
    const QStringList &all() const { return m_words; } // most frequent first

private:
    QStringList m_words;
    RankedPick m_pick;
};

} // namespace mitra::bench
