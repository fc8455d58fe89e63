// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/numbercolumn.h"

#include <QByteArray>
#include <QByteArrayView>

namespace mitra
{

// Words one after the other, named by their places.
struct PackedWords {
    static constexpr qsizetype longest = 64; // bytes of a word

    QByteArray letters;  // UTF-8
    NumberColumn starts; // of each word, and where the last ends; nothing without words

    qsizetype size() const { return starts.isEmpty() ? 0 : starts.size() - 1; }
    // Nothing when there is no such word.
    QByteArrayView at(qsizetype place) const
    {
        if (!starts.has(place + 1))
            return {};
        const auto first = qsizetype(starts.at(place));
        return QByteArrayView(letters.constData() + first, qsizetype(starts.at(place + 1)) - first);
    }
    // The place it gets.
    qsizetype append(QByteArrayView word);
    void squeeze();
    // Whether each word lies within the letters and none is too long.
    bool isSound() const;
};

} // namespace mitra
