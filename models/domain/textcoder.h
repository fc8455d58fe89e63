// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/codedwords.h"

#include <QHash>

#include <vector>

namespace mitra
{

// Puts codes in the place of words, which it learns as texts come: a word gets a code of three
// bytes when it is seen again and one of two when it is seen often, as long as there are codes. The
// same texts in the same order always give the same bytes.
class TextCoder
{
public:
    // For CodedWords::textOf(). Half of a surrogate pair, which is no character, becomes "?". Lasts
    // until the next text.
    QByteArrayView coded(const QString &text);
    // What is needed to read all texts so far.
    const CodedWords &words() const { return m_words; }

private:
    struct Known {
        qsizetype place = 0;
        bool isFrequent = false; // or a further word, by its list
        quint32 sightings = 0;
    };

    void add(QByteArrayView word);
    bool isSeenAgain(QByteArrayView word);

    CodedWords m_words;
    QHash<QByteArray, Known> m_known;
    // Hashes of words that have no code yet, each where its lowest bits say, until another comes
    // there: words that come once in a long while take no codes.
    std::vector<quint32> m_seen;
    QByteArray m_coded;
};

} // namespace mitra
